// The parts of a record's panel: what the essay says and, in a separate box, what others have established.
import { at, get } from "./api.js";
import { h } from "./dom.js";
import { dated, deduced, placed } from "./dates.js";
import { choose, modality } from "./marks.js";
import { hasText, passage } from "./text.js";
import { bases } from "./words.js";

export const section = (title, ...content) => {
  const inner = content.flat(Infinity).filter(Boolean);
  return inner.length ? h("section", { class: "part" }, h("h3", {}, title), inner) : null;
};

/** The source, if it is not the author. */
function source(cited) {
  if (!cited.attributed_to) return null;
  const { label, actor } = cited.attributed_to;
  return h(
    "span",
    { class: "attributed" },
    label === "unnamed" ? "source not named" : "source: ",
    label === "unnamed" ? "" : actor ? choose(`actor:${actor.id || actor}`, label || actor.title) : label,
  );
}

export const roles = {
  states: "states",
  supports: "supports",
  restates: "restates",
  context: "gives context for",
};
const role = { ...roles, context: "gives context" };

/** One citation: locator, modality, cue, and the sentence if the reader has added a copy of the text. */
export function citation(model, cited) {
  return h(
    "li",
    { class: `citation m-${cited.modality || "none"}` },
    h(
      "p",
      { class: "where" },
      choose(`passage:${cited.locator}`, h("span", { class: "locator" }, cited.locator)),
      " ",
      h("span", { class: "soft" }, role[cited.role] || cited.role),
      " ",
      modality(model, cited.modality),
    ),
    cited.cue || cited.attributed_to
      ? h(
          "p",
          { class: "cue" },
          cited.cue ? ["wording: ", h("q", {}, cited.cue)] : "",
          cited.cue && cited.attributed_to ? "; " : "",
          source(cited),
        )
      : null,
    passage(cited) || h("p", { class: "opening" }, h("q", {}, `${cited.opening} …`)),
  );
}

export function citations(model, list) {
  if (!list?.length) return null;
  return section(
    `Based on ${list.length === 1 ? "this sentence" : `these ${list.length} sentences`}`,
    h(
      "ul",
      { class: "citations" },
      list.map((c) => citation(model, c)),
    ),
    hasText(list[0].document)
      ? null
      : h(
          "p",
          { class: "soft hint" },
          "Only the first words are shown. ",
          h("a", { href: "#own" }, "Load your copy of the essay"),
          " to see the full sentence.",
        ),
  );
}

/** The modalities of a record, each with its definition. */
export function firmness(model, record) {
  const found = [...new Set([record.modality, ...(record.modalities || [])].filter(Boolean))];
  return found.map((id, i) =>
    h(
      "p",
      { class: `firm m-${id}` },
      modality(model, id),
      " ",
      h("span", { class: "soft" }, model.define("modality", id)),
      i ? h("span", { class: "soft" }, " (in another sentence)") : "",
    ),
  );
}

/** The essay's date, as exact as the essay gives it. */
export function dates(record) {
  if (!("date" in record) || (record.date === null && record.kind !== "event" && record.kind !== "phase")) return null;
  const date = record.date;
  const from = date?.earliest || "an open start",
    to = date?.latest || "an open end";
  return section(
    "Date in the essay",
    dated(date)
      ? [
          h("p", { class: "date" }, date.display),
          date.earliest === date.latest
            ? null
            : h(
                "p",
                { class: "soft small" },
                `Possible from ${from} to ${to}`,
                date.sure_from && date.sure_to && date.sure_from <= date.sure_to
                  ? `; certain from ${date.sure_from} to ${date.sure_to}`
                  : "; no single day is certain",
                ".",
              ),
          date.relative ? h("p", { class: "soft small" }, `The essay says ${placed(date)}.`) : null,
        ]
      : [
          h("p", { class: "date none" }, "No date"),
          h(
            "p",
            { class: "soft small" },
            date?.relative ? `The essay says ${placed(date)}` : "The essay gives no date.",
            date?.relative?.anchor
              ? [" (", choose(`${date.relative.anchor.kind}:${date.relative.anchor.id}`, "open it"), ")."]
              : "",
          ),
        ],
    deduced(date) ? h("p", { class: "soft small" }, deduced(date)) : null,
  );
}

/** How well a finding is established, in the words of the vocabulary. */
export function status(model, id) {
  const [label, said] = [model.label("annotation-status", id), model.define("annotation-status", id)];
  return h("span", { class: `status s-${id}` }, said ? `${label}: ${said[0].toLowerCase()}${said.slice(1)}` : label);
}

function note(model, a) {
  return h(
    "li",
    {},
    h("p", {}, h("span", { class: "property" }, `${model.label("property", a.property)}: `), choose(`annotation:${a.id}`, a.value)),
    h(
      "p",
      { class: "small source" },
      a.source.url ? h("a", { href: a.source.url, rel: "noreferrer" }, a.source.name) : a.source.name,
    ),
    h("p", { class: "small source" }, status(model, a.status)),
  );
}

/** What other sources say about the record, in a box of its own. */
export function annotations(model, record) {
  const first = (a) => a.date?.earliest || "9999";
  const rest = [...(record.annotations || [])].sort((a, b) => first(a).localeCompare(first(b)));
  if (!rest.length) return null;
  return h(
    "section",
    { class: "part layer-x", id: "outside" },
    h("h3", {}, h("span", { class: "layer-x-tag" }, "other sources"), " Outside sources say"),
    h("ul", {}, rest.map((a) => note(model, a))),
  );
}

/** Where other sources speak of what this record is a part of, or of a part of it; null where they do not. */
export async function beside(record) {
  const whole = (record.related || []).filter((one) => ["part-of", "has-part"].includes(one.predicate));
  if (!whole.length) return null;
  const on = whole.map((one) => `${one.kind}:${one.id}`).join(",");
  const found = await get(`/v1/annotations?limit=100&fields=on.id,on.kind&on=${encodeURIComponent(on)}`).catch(() => null);
  const about = whole
    .map((one) => [one, found?.data.filter((a) => a.on.id === one.id && a.on.kind === one.kind).length || 0])
    .filter(([, count]) => count);
  if (!about.length) return null;
  return h(
    "section",
    { class: "part layer-x" },
    h("h3", {}, h("span", { class: "layer-x-tag" }, "other sources"), " On what this belongs to"),
    h(
      "ul",
      {},
      about.map(([one, count]) =>
        h("li", {}, choose(`${one.kind}:${one.id}`, one.title), ` (${count} ${count === 1 ? "finding" : "findings"})`),
      ),
    ),
  );
}

export function caveats(model, list) {
  if (!list?.length) return null;
  return section(
    "Caveats",
    h(
      "ul",
      { class: "caveats" },
      list.map((c) =>
        h(
          "li",
          {},
          choose(`caveat:${c.id}`, c.title),
          " ",
          h(
            "span",
            { class: "soft small" },
            (c.types || []).map((t) => model.label("caveat-type", t).toLowerCase()).join(", "),
          ),
        ),
      ),
    ),
  );
}

export function related(model, record) {
  const list = record.related || [];
  if (!list.length) return null;
  const groups = new Map();
  for (const one of list) {
    if (!groups.has(one.predicate)) groups.set(one.predicate, []);
    groups.get(one.predicate).push(one);
  }
  return section(
    "Links",
    [...groups].map(([predicate, some]) =>
      h(
        "div",
        { class: "relation" },
        h("h4", {}, name(model, predicate)),
        h(
          "ul",
          {},
          some.map((one) =>
            h(
              "li",
              { class: `basis-${one.basis}` },
              choose(`${one.kind}:${one.id}`, one.title),
              " ",
              one.document ? h("span", { class: "soft small" }, `in ${titleOf(model, one.document)} `) : "",
              h("span", { class: `basis b-${one.basis}` }, bases[one.basis] || one.basis),
              one.citations?.length
                ? [" ", one.citations.map((c) => [place(model, c), " "])]
                : "",
              one.note ? h("p", { class: "note small" }, one.note) : null,
            ),
          ),
        ),
      ),
    ),
    record.related_total > list.length
      ? h(
          "p",
          { class: "soft" },
          `${record.related_total - list.length} more: `,
          h("a", { href: at(record.related_href || record.href) }, "all of them"),
        )
      : null,
  );
}

// The passage of a link, which may be one of another document.
function place(model, cited) {
  return cited.document === model.document.id
    ? choose(`passage:${cited.locator}`, cited.locator)
    : h("a", { href: at(cited.href) }, cited.locator);
}

export const titleOf = (model, id) => model.documents.find((one) => one.id === id)?.title || id;

// What the vocabulary names by its grammar, as a reader would say it.
const names = {
  "subject-of": "Discussed in",
  "has-part": "Includes",
  "part-of": "Part of",
  "responds-to": "In answer to",
  "answered-by": "Answered by",
  counterpart: "Two views of one thing",
};
const name = (model, predicate) => names[predicate] || model.label("predicate", predicate).replaceAll("-", " ");

/** The mechanism of a risk, step by step, each with its sentence's modality. */
export function mechanism(model, record) {
  if (!record.mechanism?.length) return null;
  return section(
    "How it comes about",
    h(
      "ol",
      { class: "chain" },
      record.mechanism.map((one) =>
        h(
          "li",
          { class: `m-${one.modality}` },
          h("p", {}, one.step),
          h(
            "p",
            { class: "small" },
            modality(model, one.modality),
            " ",
            one.citations.map((c) => [choose(`passage:${c.locator}`, c.locator), " "]),
            one.citations[0]?.cue ? h("q", {}, one.citations[0].cue) : "",
          ),
        ),
      ),
    ),
  );
}

/** Gives the findings among the sides of a caveat their titles, which the record does not have. */
export async function entitle(record) {
  const those = (record.sides || []).map((one) => one.annotation).filter(Boolean);
  if (!those.length) return;
  const ids = encodeURIComponent(those.map((one) => one.id).join(","));
  const found = await get(`/v1/annotations?fields=id,title&id=${ids}`).catch(() => null);
  for (const one of those) one.title = found?.data.find((a) => a.id === one.id)?.title;
}

/** The two sides of a caveat. */
export function sides(model, record) {
  if (!record.sides?.length) return null;
  return section(
    "The two sides",
    h(
      "ol",
      { class: "sides" },
      record.sides.map((one) =>
        h(
          "li",
          { class: one.annotation ? "layer-x" : "" },
          one.annotation
            ? [
                h(
                  "p",
                  {},
                  h("span", { class: "layer-x-tag" }, "other sources"),
                  " ",
                  choose(`annotation:${one.annotation.id}`, one.annotation.title || `${model.label("property", one.annotation.property)}: ${one.annotation.value}`),
                ),
                one.says ? h("p", {}, one.says) : null,
              ]
            : h("p", {}, one.says),
          one.citations?.length
            ? h(
                "ul",
                { class: "citations" },
                one.citations.map((c) => citation(model, c)),
              )
            : null,
        ),
      ),
    ),
  );
}
