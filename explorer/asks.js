// The starter questions, made from the document's own data, and the key to how firmly something is said.
import { byId, h, put } from "./dom.js";
import { address, state } from "./state.js";
import { glyph, modalities } from "./marks.js";
import { clear } from "./filters.js";
import { dated, year } from "./dates.js";

/** The entry of a list that has the most of something; the first of equals. */
function most(list, weight) {
  let best = null;
  for (const one of list) {
    const n = weight(one);
    if (n && (!best || n > best.n)) best = { one, n };
  }
  return best?.one;
}

/** The five years in which most dated events and phases begin. */
function crowded(model) {
  const starts = [...model.of("event"), ...model.of("phase")]
    .filter((r) => dated(r.date) && r.date.earliest && !["decade", "century"].includes(r.date.precision))
    .map((r) => Math.floor(year(r.date.earliest)));
  const from = most([...new Set(starts)].sort(), (y) => starts.filter((at) => at >= y && at < y + 5).length);
  if (from === undefined) return null;
  const last = Math.max(...starts.filter((at) => at < from + 5));
  return last > from ? `${from}/${last}` : String(from);
}

/** Each question with the change that leads to its answer; none without one in this document. */
export function questions(model) {
  const strategies = model.of("strategy");
  const actor = most(
    model.of("actor"),
    (a) => strategies.filter((r) => r.actor?.id === a.id && r.modalities.includes("prescribed")).length,
  );
  // A short name makes the plainest question; a title would be a sentence within it.
  const linked = model.of("risk").filter((r) => r.label && model.edges.some((e) => e.target === r.key));
  const risk = most(linked, (r) => 1 / r.label.length);
  const years = crowded(model);
  const list = [
    ["What is only alleged?", { modality: ["reported"] }],
    ["Which risks have no response?", { kind: ["risk"], answered: "no" }],
    ["What does each option cost?", { kind: ["strategy"], status: ["considered"] }],
    actor && [`What should ${actor.title} do?`, { modality: ["prescribed"], actor: [actor.id] }],
    risk && [`What does it say about “${risk.label}”?`, { select: risk.key }],
    years && [`What happened in ${years.replace("/", "–")}?`, { date: years }],
    ["What does the author predict?", { modality: ["predicted"] }],
    ["Where does it contradict itself?", { kind: ["caveat"], type: ["tension"] }],
  ];
  return list.filter(Boolean).filter(([, c]) => c.select || model.match({ ...state, ...clear, ...c }).size > 0);
}

const link = (text, change) =>
  h(
    "a",
    {
      href: address({ ...clear, select: "", ...change }),
      data: { set: JSON.stringify({ ...clear, select: "", ...change }) },
    },
    text,
  );

export function asks(model) {
  put(
    byId("asks"),
    h("h2", { id: "asks-h" }, "Start with a question"),
    h(
      "ul",
      {},
      questions(model).map(([text, change]) => h("li", {}, link(text, change))),
    ),
  );
}

/** The key to the modalities; each leads to its records. */
export function key(model) {
  const counts = (id) => [...model.records.values()].filter((r) => r.modalities.includes(id)).length;
  put(
    byId("key-body"),
    h("p", { class: "soft" }, "Each pattern shows how firmly the author commits. Select one to list its records."),
    h(
      "ul",
      { class: "firmly" },
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
  );
}
