// Everything around the pictures: their tools and legends, downloads, the document box, the sample questions.
import { byId, count, h, put, say } from "./dom.js";
import { address, set, state } from "./state.js";
import { coloured, glyph, modalities } from "./marks.js";
import { lineKey } from "./answers.js";
import { clear } from "./filters.js";
import { take } from "./take.js";

export const views = ["strip", "triangle", "timeline", "answers"];
export const part = (view, name) => byId(view).querySelector(`[data-${name}]`);

const toggle = (label, pressed, change, extra) =>
  h(
    "button",
    { type: "button", class: "tool", "aria-pressed": String(pressed), onclick: () => set(change), ...extra },
    label,
  );

/** The buttons and the key of each picture. */
export function tools(model) {
  const marks = (names, scheme) =>
    h(
      "ul",
      { class: "marks", "aria-label": "Key" },
      names.map((name) => h("li", {}, glyph(name), scheme ? model.label(scheme, name).toLowerCase() : name)),
    );
  const bars = {
    strip: [
      state.colour,
      () => [
        h(
          "span",
          { class: "pairing", role: "group", "aria-label": "Colour by" },
          toggle("By modality", state.colour === "modality", { colour: "modality" }),
          toggle("By kind", state.colour === "kind", { colour: "kind" }),
        ),
        marks(coloured[state.colour], state.colour === "modality" ? "modality" : ""),
      ],
    ],
    timeline: [
      `${state.layer}|${Boolean(state.date)}`,
      () => [
        toggle(
          "Add layer X: dates from other sources",
          state.layer === "x",
          { layer: state.layer === "x" ? "" : "x" },
          { class: "tool x-tool" },
        ),
        state.date
          ? h("button", { type: "button", class: "tool", onclick: () => set({ date: "" }) }, "All time")
          : null,
      ],
    ],
    triangle: ["", () => []],
    answers: [
      state.answered,
      () => [
        toggle(
          "Risks without a response",
          state.answered === "no",
          state.answered === "no" ? { answered: "", kind: [] } : { ...clear, answered: "no", kind: ["risk"] },
        ),
        lineKey(),
      ],
    ],
  };
  for (const [view, [now, content]] of Object.entries(bars)) {
    const box = part(view, "tools");
    if (box.dataset.now === now && box.firstChild) continue;
    box.dataset.now = now;
    const focus = [...box.querySelectorAll("button")].indexOf(document.activeElement);
    put(box, content());
    if (focus >= 0) box.querySelectorAll("button")[focus]?.focus({ preventScroll: true });
  }
}

/** Below each picture: its table, filled when opened, and its API query. */
export function under(model, tableTwin) {
  const here = model.document.id;
  const given = {
    strip: [`/v1/documents/${here}/coverage`, { form: "coverage", what: "the sentences" }],
    timeline: ["/v1/events", { kind: "event", what: "the events" }],
    triangle: ["/v1/phases", { kind: "phase", what: "the phases" }],
    answers: ["/v1/graph?kind=risk,strategy&edge=addresses,aggravates", { form: "graph", what: "the links" }],
  };
  for (const view of views) {
    const twin = h("details", { class: "twin" }, h("summary", {}, "Show as a table"), h("div", {}));
    twin.addEventListener("toggle", () => tableTwin(view, twin));
    const [path, options] = given[view];
    const own =
      model.documents.length > 1 && view !== "strip"
        ? `${path}${path.includes("?") ? "&" : "?"}document=${here}`
        : path;
    put(part(view, "under"), twin, take(own, { ...options, meta: model.meta }), h("div", { data: { share: view } }));
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
    model.documents.length > 1 ? h("label", { class: "field" }, h("span", {}, "Document"), select()) : null,
  );
  put(
    byId("cite"),
    "Cite: ",
    model.meta?.citation || "",
    ". Data: CC BY 4.0. Code: MIT or Apache-2.0. The essay is its author’s.",
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

/** Does a sample question have results in this document? Words are matched against titles only. */
const gives = (model, { q, ...change }) =>
  q
    ? [...model.records.values()].some((r) => r.title?.toLowerCase().includes(q))
    : model.match({ ...state, ...clear, ...change }).size > 0;

/** What the column shows while nothing is selected: sample questions, and the key to the modalities. */
export function key(model) {
  const asks = [
    ["What is only alleged?", { modality: ["reported"] }],
    ["Which risks have no response?", { kind: ["risk"], answered: "no" }],
    ["Where does it contradict itself?", { kind: ["caveat"], type: ["tension"] }],
    ["What does it say about refugees?", { q: "refugees" }],
    ["What happened in 1949–1953?", { date: "1949/1953" }],
    ["What should China do?", { modality: ["prescribed"], actor: ["china"] }],
    ["What does the author predict?", { modality: ["predicted"] }],
  ].filter(([, change]) => gives(model, change));
  const link = (text, change) =>
    h(
      "a",
      {
        href: address({ ...clear, select: "", ...change }),
        data: { set: JSON.stringify({ ...clear, select: "", ...change }) },
      },
      text,
    );
  const counts = (id) => [...model.records.values()].filter((r) => r.modalities.includes(id)).length;
  put(
    byId("key"),
    h(
      "section",
      { class: "asks", "aria-labelledby": "asks-h" },
      h("h2", { id: "asks-h" }, "Start with a question"),
      h(
        "ul",
        {},
        asks.map(([text, change]) => h("li", {}, link(text, change))),
      ),
    ),
    h(
      "section",
      { class: "firmly", "aria-labelledby": "firmly-h" },
      h("h2", { id: "firmly-h" }, "How firmly it is said"),
      h("p", { class: "soft" }, "Each pattern shows how firmly the author commits. Select one to list its records."),
      h(
        "ul",
        {},
        modalities
          .filter((id) => model.terms.modality?.has(id))
          .map((id) =>
            h(
              "li",
              { class: `is-${id}` },
              glyph(id),
              h(
                "div",
                {},
                link(model.label("modality", id), { modality: [id] }),
                h("span", { class: "soft" }, ` ${counts(id)}`),
                h("p", { class: "small" }, model.define("modality", id)),
              ),
            ),
          ),
      ),
    ),
  );
}
