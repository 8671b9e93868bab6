// A table for each picture, with the same records in the same order.
import { h } from "./dom.js";
import { byAnchor, dated, placed } from "./dates.js";
import { choose, modality } from "./marks.js";
import { standing } from "./triangle.js";

const table = (caption, heads, rows) =>
  h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((text) => h("th", { scope: "col" }, text)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((cells) =>
          h(
            "tr",
            {},
            cells.map((cell, i) => h(i ? "td" : "th", i ? {} : { scope: "row" }, cell)),
          ),
        ),
      ),
    ),
  );

const others = (model, record, outside) =>
  h(
    "ul",
    {},
    outside
      .filter((a) => a.date && `${a.on.kind}:${a.on.id}` === record.key)
      .map((a) =>
        h(
          "li",
          {},
          choose(`annotation:${a.id}`, `${a.property.replaceAll("-", " ")}: ${a.value}`),
          ` (${a.source.name}; ${model.label("annotation-status", a.status).toLowerCase()})`,
        ),
      ),
  );
const join = (nodes, between = ", ") => nodes.flatMap((node, i) => (i ? [between, node] : [node]));
const at = (record) => join([...record.at].map((l) => choose(`passage:${l}`, l)));

export const twins = {
  strip: (model) =>
    table(
      "Every sentence with the records that cite it",
      ["Sentence", "First words", "Records, each with its modality there", "Caveats"],
      model.sentences.map((one) => [
        choose(`passage:${one.locator}`, one.locator),
        `${one.opening} …`,
        h(
          "ul",
          {},
          one.records.map((r) =>
            h("li", {}, choose(`${r.kind}:${r.id}`, r.title), " ", modality(model, r.modality) || r.kind),
          ),
        ),
        h(
          "ul",
          {},
          one.caveats.map((c) => h("li", {}, choose(c.key, c.title))),
        ),
      ]),
    ),
  timeline: (model, days, outside) => {
    const events = model.of("event"),
      phases = model.of("phase");
    const find = (anchor) => anchor && model.records.get(`${anchor.kind}:${anchor.id}`);
    const rows = [
      ...events.filter((r) => dated(r.date)),
      ...phases.filter((r) => dated(r.date)),
      ...byAnchor(
        [...events, ...phases].filter((r) => !dated(r.date)),
        find,
      ),
    ];
    return table(
      "Events and phases; those without a date last, in the order of the records they are placed by",
      [
        "What",
        "Kind",
        "Date as the essay gives it",
        "Possible",
        "Certain",
        "Modality",
        "Sentences",
        ...(outside ? ["Dates from other sources"] : []),
      ],
      rows.map((r) => [
        choose(r.key, r.title),
        r.kind,
        dated(r.date) ? r.date.display : placed(r.date) === "no date" ? "no date" : `no date; ${placed(r.date)}`,
        dated(r.date) ? `${r.date.earliest || "open"} to ${r.date.latest || "open"}` : "–",
        dated(r.date) && r.date.sure_from && r.date.sure_from <= r.date.sure_to
          ? `${r.date.sure_from} to ${r.date.sure_to}`
          : "no single day",
        modality(model, r.modality),
        at(r),
        ...(outside ? [others(model, r, outside)] : []),
      ]),
    );
  },
  triangle: (model, days) =>
    table(
      "Phases of each pair",
      ["Pair", "Relation", "By", "Time", "Phase", "Modality"],
      model
        .of("phase")
        .map((p) => [
          choose(`dyad:${p.dyad.id}`, model.title(`dyad:${p.dyad.id}`)),
          model.label("relation", p.relation),
          p.by ? model.title(`actor:${p.by.id}`) : "–",
          standing(p, days),
          choose(p.key, p.title),
          modality(model, p.modality),
        ]),
    ),
  answers: (model, days, outside, match) => {
    const risks = model.of("risk");
    const linked = (r) => model.edges.some((e) => e.target === r.key && match.has(e.source));
    const some = match ? risks.filter((r) => match.has(r.key) || linked(r)) : risks;
    const count = some.length < risks.length ? ` (${some.length} of ${risks.length} risks, as filtered)` : "";
    return table(
      `Risks with the strategies that address or aggravate them${count}`,
      ["Risk", "Domain", "Threatens", "Modality", "Addressed by", "Aggravated by"],
      some.map((r) => {
        const links = (type) => {
          const found = model.edges.filter((e) => e.target === r.key && e.type === type);
          return found.length
            ? h(
                "ul",
                {},
                found.map((e) => h("li", {}, choose(e.source, model.title(e.source)), ` (${e.basis})`)),
              )
            : type === "addresses"
              ? "no response in the essay"
              : "–";
        };
        return [
          choose(r.key, r.title),
          model.label("risk-domain", r.domain),
          (r.threatens || []).map((t) => model.label("interest", t)).join(", ") || "–",
          modality(model, r.modality),
          links("addresses"),
          links("aggravates"),
        ];
      }),
    );
  },
};
