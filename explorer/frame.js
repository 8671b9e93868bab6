// Everything around the pictures: their tools and legends, tables, downloads and sharing, folds, and the document box.
import { byId, count, h, put, say } from "./dom.js";
import { set, state } from "./state.js";
import { coloured, glyph } from "./marks.js";
import { lineKey } from "./answers.js";
import { clear } from "./filters.js";
import { relationKey } from "./triangle.js";
import { times } from "./timeline.js";
import { licence } from "./words.js";

export const views = ["strip", "triangle", "timeline", "answers"];
export const part = (view, name) => byId(view).querySelector(`[data-${name}]`);

/** A button that is on or off: pressed for screen readers, and in words for everyone else. */
const toggle = (label, pressed, change, { words = true, ...extra } = {}) =>
  h(
    "button",
    { type: "button", class: "tool", "aria-pressed": String(pressed), onclick: () => set(change), ...extra },
    label,
    words ? h("span", { "aria-hidden": "true" }, `: ${pressed ? "on" : "off"}`) : "",
  );

/** The buttons and the legend of each picture. */
export function tools(model) {
  const marks = (names, scheme) =>
    h(
      "ul",
      { class: "marks", "aria-label": "Legend" },
      names.map((name) => h("li", {}, glyph(name), scheme ? model.label(scheme, name).toLowerCase() : name)),
    );
  const bars = {
    strip: [
      state.colour,
      () => [
        h(
          "span",
          { class: "pairing", role: "group", "aria-label": "Colour by" },
          toggle("By modality", state.colour === "modality", { colour: "modality" }, { words: false }),
          toggle("By kind", state.colour === "kind", { colour: "kind" }, { words: false }),
        ),
      ],
      () => marks(coloured[state.colour], state.colour === "modality" ? "modality" : ""),
    ],
    timeline: [
      `${state.layer}|${Boolean(state.date)}`,
      () => [
        toggle(
          "Dates from other sources",
          state.layer === "x",
          { layer: state.layer === "x" ? "" : "x" },
          { class: "tool x-tool" },
        ),
        state.date
          ? h("button", { type: "button", class: "tool", onclick: () => set({ date: "" }) }, "All time")
          : null,
      ],
      () => h("ul", { class: "marks times", "aria-label": "Legend" }, times()),
    ],
    triangle: ["", () => [], () => relationKey(model)],
    answers: [
      state.answered,
      () => [
        toggle(
          "Highlight risks without a response",
          state.answered === "no",
          state.answered === "no" ? { answered: "", kind: [] } : { ...clear, answered: "no", kind: ["risk"] },
        ),
      ],
      lineKey,
    ],
  };
  for (const [view, [now, content, legend]] of Object.entries(bars)) {
    const box = part(view, "tools");
    if (box.dataset.now === now) continue;
    box.dataset.now = now;
    put(part(view, "legend"), legend());
    const focus = [...box.querySelectorAll("button")].indexOf(document.activeElement);
    put(box, content());
    if (focus >= 0) box.querySelectorAll("button")[focus]?.focus({ preventScroll: true });
  }
}

/** Below each picture: its table, filled when opened, its downloads, and a place for sharing. */
export function under(model, tableTwin) {
  const here = model.document.id;
  const given = {
    strip: [`/v1/documents/${here}/coverage`, { form: "coverage", what: "the sentences" }],
    timeline: ["/v1/events", { kind: "event", what: "the events" }],
    triangle: ["/v1/phases", { kind: "phase", what: "the phases" }],
    answers: ["/v1/graph?kind=risk,strategy&edge=addresses,aggravates", { form: "graph", what: "the links" }],
  };
  for (const view of views) {
    const twin = h("details", { class: "twin" }, h("summary", {}, "View as table"), h("div", {}));
    twin.addEventListener("toggle", () => tableTwin(view, twin));
    const [path, options] = given[view];
    const own =
      model.documents.length > 1 && view !== "strip"
        ? `${path}${path.includes("?") ? "&" : "?"}document=${here}`
        : path;
    const share = h("div", { data: { share: view } });
    const downloads = h("details", { class: "take" }, h("summary", {}, "Download"));
    downloads.addEventListener(
      "toggle",
      async () => downloads.append(...(await import("./take.js")).lines(own, { ...options, meta: model.meta })),
      { once: true },
    );
    put(part(view, "under"), twin, downloads, share);
  }
}

/** A button in each place that is left for one; its panel is loaded when it is opened. `now` gives what is drawn. */
export function shares(now) {
  for (const place of document.querySelectorAll("[data-share]")) {
    const open = async () => {
      try {
        const { share } = await import("./share.js");
        await share(place.dataset.share, now);
      } catch (error) {
        say(`The panel could not be opened: ${error.message}`);
      }
    };
    put(
      place,
      h("button", { type: "button", class: "tool share-open", "aria-haspopup": "dialog", onclick: open }, "Share"),
    );
  }
}

/** The document shown, and a selector if there are several. */
export function documentBox(model) {
  const doc = model.document;
  const statements = ["claim", "event", "phase", "risk", "strategy"].reduce(
    (n, kind) => n + (doc.counts?.[kind] || 0),
    0,
  );
  const terms = licence(doc.licence);
  put(
    byId("document"),
    h("p", { class: "over" }, "The text"),
    h("p", { class: "title" }, doc.title),
    doc.subtitle ? h("p", { class: "subtitle" }, doc.subtitle) : null,
    h(
      "p",
      { class: "author" },
      doc.author,
      doc.counts
        ? h(
            "span",
            { class: "soft" },
            ` · ${count(doc.counts.sentence || 0, "sentence")}, ${count(statements, "statement")}`,
          )
        : "",
    ),
    h(
      "p",
      { class: "credit soft" },
      `Records: ${doc.coder || "coder not named"}, `,
      terms.href ? h("a", { href: terms.href, rel: "license" }, terms.name) : terms.name,
    ),
    model.documents.length > 1
      ? h("label", { class: "field chooser" }, h("span", {}, `Document (${model.documents.length} here)`), select())
      : null,
  );
  put(
    byId("cite"),
    "Cite: ",
    model.meta?.citation || "",
    `. Records: ${doc.coder || "coder not named"}, ${terms.name}. Code: MIT or Apache-2.0. The essay is its author’s.`,
  );
  function select() {
    const box = h(
      "select",
      {},
      model.documents.map((d) => h("option", { value: d.id, selected: d.id === doc.id }, d.title)),
    );
    box.addEventListener("change", () => {
      location.href = `?document=${encodeURIComponent(box.value)}`;
    });
    return box;
  }
}

/** On a narrow page, sections are folded until wanted; the buttons are hidden on a wide one. */
export function folds() {
  for (const button of document.querySelectorAll(".fold")) {
    const section = button.closest(".view");
    const open = (on) => {
      section.classList.toggle("open", on);
      button.setAttribute("aria-expanded", String(on));
      button.textContent = on ? "Hide" : "Show";
    };
    button.addEventListener("click", () => open(!section.classList.contains("open")));
    section.addEventListener("unfold", () => open(true));
  }
  const target = () => (location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)))) || null;
  const linked = () => target()?.closest(".view")?.dispatchEvent(new Event("unfold"));
  addEventListener("hashchange", linked);
  linked();
  // A link ends at its target, whatever comes above it while the page loads, until the reader moves.
  if (!target() || performance.getEntriesByType("navigation")[0]?.type !== "navigate") return;
  const arriving = new ResizeObserver(() => target()?.scrollIntoView());
  const arrived = () => arriving.disconnect();
  arriving.observe(document.body);
  for (const sign of ["wheel", "touchstart", "pointerdown", "keydown"])
    addEventListener(sign, arrived, { once: true, passive: true });
  setTimeout(arrived, 8000);
}
