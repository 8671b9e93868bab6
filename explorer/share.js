// The share panel of a picture: its link, the code to embed it, and the picture as a file. Loaded when it is opened.
import { at } from "./api.js";
import { byId, h, put } from "./dom.js";
import { address, state } from "./state.js";
import { coloured, glyph } from "./marks.js";
import { conflict, sample } from "./strands.js";
import { lineKey } from "./answers.js";
import { asPng, asSvg, download, picture } from "./save.js";
import { called, chosen, titles, words } from "./titles.js";
import { licence } from "./words.js";

/** The height of a frame 760 pixels wide, as the service answers oEmbed (src/web/pages/share.rs). */
const heights = { strip: 420, triangle: 1250, timeline: 960, answers: 1420 };
const layered = { timeline: 2180 };
const height = (view, title) =>
  ((state.layer && layered[view]) || heights[view]) + (Math.ceil(([...title].length * 12) / 720) - 1) * 25;
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const query = () => {
  const here = address();
  return here.startsWith("?") ? here : "";
};

/** The address of the view, with the picture as the place to go to. */
const link = (view) => `${at("/")}${query()}#${view}`;

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const code = (view, title) =>
  `<iframe src="${escaped(at(`/embed/${view}`) + query())}" title="${escaped(title)}" width="100%" ` +
  `height="${height(view, title)}" loading="lazy" sandbox="${sandbox}" style="border:0"></iframe>`;

function style() {
  const sheet = byId("share-style");
  if (sheet) return null;
  const made = h("link", { id: "share-style", rel: "stylesheet", href: at("/explorer/share.css") });
  const loaded = new Promise((resume) => {
    made.onload = resume;
    made.onerror = resume;
  });
  document.head.append(made);
  return loaded;
}

function legend(model, view) {
  const item = (sign, label) => h("li", {}, sign, label);
  const of = (names, scheme) =>
    names.map((name) => item(glyph(name), scheme ? model.label(scheme, name).toLowerCase() : name));
  const modality = () => of(coloured.modality, "modality");
  const relations = () => {
    const had = new Set(model.of("phase").map((phase) => phase.relation));
    return [...had].sort((a, b) => conflict.has(a) - conflict.has(b)).map((relation) =>
      item(sample(relation), model.label("relation", relation).toLowerCase()),
    );
  };
  const items = {
    strip: () => (state.colour === "kind" ? of(coloured.kind) : modality()),
    timeline: modality,
    triangle: relations,
    answers: () => [...lineKey().children, ...modality()],
  }[view]();
  return h("ul", { class: "marks" }, items);
}

/** Opens the panel; `now` gives what is drawn: the model, what the filters select, and dates of others. */
export async function share(view, now) {
  await style();
  const { model, found, outside } = now();
  const title = called(model, state, view);
  const status = h("p", { class: "share-status", role: "status" });
  const say = (text) => {
    put(status, text);
  };
  const copied = async (field, what) => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(`${what} copied.`);
    } catch {
      field.focus();
      field.select();
      say(`This browser does not allow copying here. ${what} is selected: press Ctrl+C.`);
    }
  };
  const row = (id, label, field, what, about) =>
    h(
      "div",
      { class: "share-row" },
      h("label", { for: id }, label),
      h("p", { class: "soft small", id: `${id}-about` }, about),
      field,
      h("button", { type: "button", class: "tool", onclick: () => copied(field, what) }, `Copy ${what.toLowerCase()}`),
    );
  const address_ = h("input", {
    id: "share-link",
    readonly: true,
    value: link(view),
    "aria-describedby": "share-link-about",
  });
  const frame = h(
    "textarea",
    { id: "share-code", readonly: true, rows: 6, "aria-describedby": "share-code-about" },
    code(view, title),
  );
  const saved = async (type) => {
    say("Drawing …");
    const keys = legend(model, view);
    const stage = h("div", { class: "unseen", "aria-hidden": "true" }, keys);
    document.body.append(stage);
    try {
      const made = picture(
        view,
        model,
        state,
        {
          title: titles[view],
          filters: [words(model, state) && `Filters: ${words(model, state)}`, chosen(model, state) && `Selected: ${chosen(model, state)}`]
            .filter(Boolean)
            .join(". "),
          legend: [...keys.children],
          citation: `Source: ${model.document.author ? `${model.document.author}, ` : ""}“${model.document.title}”. ${model.meta?.citation || ""}. Data: ${licence(model.document.licence).name}.`,
          address: link(view),
        },
        { outside: state.layer === "x" ? outside : null, found },
      );
      if (!made) return say("There is nothing to save in this picture.");
      const blob = type === "svg" ? asSvg(made) : await asPng(made);
      download(blob, `tightrope-${view}.${type}`);
      say(`Saved as ${type.toUpperCase()}.`);
    } catch (error) {
      say(`The picture could not be saved: ${error.message}`);
    } finally {
      stage.remove();
    }
  };
  const dialog = h(
    "dialog",
    { class: "share", "aria-labelledby": "share-h" },
    h(
      "header",
      {},
      h("h2", { id: "share-h" }, "Share this picture"),
      h("button", { type: "button", class: "tool share-close", onclick: () => dialog.close() }, "Close"),
    ),
    h("p", { class: "share-what" }, title),
    row("share-link", "Link", address_, "Link", "Opens this page with the filters and the record that are chosen now."),
    row("share-code", "Embed code", frame, "Embed code", "Shows this picture, with these filters, in another page."),
    h(
      "div",
      { class: "share-row" },
      h("p", { class: "share-label" }, "Picture"),
      h("p", { class: "soft small" }, "With its title, filters, key, source and address."),
      h(
        "div",
        { class: "share-files" },
        h("button", { type: "button", class: "tool", onclick: () => saved("svg") }, "Save as SVG"),
        h("button", { type: "button", class: "tool", onclick: () => saved("png") }, "Save as PNG"),
      ),
    ),
    status,
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Escape closes the panel alone, not the record behind it.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  // When it closes, the focus returns to the button.
  dialog.showModal();
}
