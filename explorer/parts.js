// The parts of a record's panel: what the essay says and, in a separate box, what others have established.
import { at } from "./api.js";
import { h } from "./dom.js";
import { dated, deduced, placed } from "./dates.js";
import { choose, modality } from "./marks.js";
import { hasText, passage } from "./text.js";

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
    label === "unnamed" ? "from an unnamed source" : "from ",
    label === "unnamed" ? "" : actor ? choose(`actor:${actor.id || actor}`, label || actor.title) : label,
  );
}

const roles = {
  states: "says it",
  supports: "adds to it",
  restates: "says it again",
  context: "gives context",
};

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
      h("span", { class: "soft" }, roles[cited.role] || cited.role),
      " ",
      modality(model, cited.modality),
    ),
    cited.cue || cited.attributed_to
      ? h(
          "p",
          { class: "cue" },
          cited.cue ? ["in the words ", h("q", {}, cited.cue)] : "",
          cited.cue && cited.attributed_to ? ", " : "",
          source(cited),
        )
      : null,
    passage(cited) || h("p", { class: "opening" }, h("q", {}, `${cited.opening} …`)),
  );
}

export function citations(model, list) {
  if (!list?.length) return null;
  return section(
    `Rests on ${list.length === 1 ? "this sentence" : `these ${list.length} sentences`}`,
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
          "Opening words only. ",
          h("a", { href: "#own" }, "Add your copy of the text"),
          " to read each sentence in its place.",
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
      i ? h("span", { class: "soft" }, " (in another of its sentences)") : "",
    ),
  );
}

/** The essay's date, beside dates that others have established. */
export function dates(record) {
  const others = (record.annotations || []).filter((a) => a.date);
  if (
    !("date" in record) ||
    (record.date === null && !others.length && record.kind !== "event" && record.kind !== "phase")
  )
    return null;
  const date = record.date;
  const essay = h(
    "div",
    { class: "said" },
    h("h4", {}, "The essay says"),
    dated(date)
      ? [
          h("p", { class: "date" }, date.display),
          h("p", { class: "soft small" }, [
            date.edtf ? [h("code", {}, date.edtf), " · "] : "",
            `possible ${date.earliest || "open"} to ${date.latest || "open"}`,
            date.sure_from && date.sure_to && date.sure_from <= date.sure_to
              ? `, certain ${date.sure_from} to ${date.sure_to}`
              : ", no single day is certain",
          ]),
          date.relative ? h("p", { class: "soft small" }, placed(date)) : null,
        ]
      : [
          h("p", { class: "date none" }, "no date"),
          h(
            "p",
            { class: "soft small" },
            date?.relative ? placed(date) : "Nothing in the text places it in time.",
            date?.relative?.anchor
              ? [" (", choose(`${date.relative.anchor.kind}:${date.relative.anchor.id}`, "see it"), ")"]
              : "",
          ),
        ],
    deduced(date) ? h("p", { class: "soft small" }, deduced(date)) : null,
  );
  return h(
    "section",
    { class: "part dates" },
    h("h3", {}, "When"),
    h(
      "div",
      { class: `beside ${others.length ? "two" : ""}` },
      essay,
      others.length
        ? h(
            "div",
            { class: "layer-x" },
            h("h4", {}, h("span", { class: "layer-x-tag" }, "layer X"), " others have established"),
            h(
              "ul",
              {},
              others.map((a) => note(a, true)),
            ),
          )
        : null,
    ),
  );
}

const status = {
  verified: "source consulted",
  "single-source": "one source only",
  conflicting: "sources disagree",
  unverified: "not checked",
};

function note(a, short) {
  return h(
    "li",
    {},
    h(
      "p",
      {},
      h("span", { class: "property" }, `${a.property.replaceAll("-", " ")}: `),
      short && a.date ? choose(`annotation:${a.id}`, a.value) : choose(`annotation:${a.id}`, a.value),
    ),
    h(
      "p",
      { class: "small source" },
      a.source.url ? h("a", { href: a.source.url, rel: "noreferrer" }, a.source.name) : a.source.name,
      " · ",
      h("span", { class: `status s-${a.status}` }, status[a.status] || a.status),
    ),
  );
}

/** Layer X: what others have established about the record, in its own box, with sources. */
export function annotations(record) {
  const rest = (record.annotations || []).filter((a) => !a.date || !("date" in record));
  if (!rest.length) return null;
  return h(
    "section",
    { class: "part layer-x" },
    h("h3", {}, h("span", { class: "layer-x-tag" }, "layer X"), " Not the essay: what others have established"),
    h(
      "ul",
      {},
      rest.map((a) => note(a)),
    ),
  );
}

export function caveats(model, list) {
  if (!list?.length) return null;
  return section(
    "Caveats on its passages",
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

const bases = { stated: "stated by the sentence", collective: "through a group it names", inferred: "our reading" };

export function related(model, record) {
  const list = record.related || [];
  if (!list.length) return null;
  const groups = new Map();
  for (const one of list) {
    if (!groups.has(one.predicate)) groups.set(one.predicate, []);
    groups.get(one.predicate).push(one);
  }
  return section(
    "Related",
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
              h("span", { class: `basis b-${one.basis}` }, bases[one.basis] || one.basis),
              one.citations?.length
                ? [" ", one.citations.map((c) => [choose(`passage:${c.locator}`, c.locator), " "])]
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

function name(model, predicate) {
  const label = model.label("predicate", predicate);
  return label.includes("-") ? label.replaceAll("-", " ") : label;
}

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
                  h("span", { class: "layer-x-tag" }, "layer X"),
                  " ",
                  choose(`annotation:${one.annotation.id}`, one.annotation.title || one.annotation.id),
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
