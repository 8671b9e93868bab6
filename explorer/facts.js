// The fields of a record as a definition list, and its identifiers, which are from other sources.
import { h } from "./dom.js";
import { choose } from "./marks.js";
import { capital, stance } from "./words.js";

/** The fields specific to a kind, with labels. */
export function facts(model, record) {
  const rows = [];
  const link = (one) => choose(`${one.kind}:${one.id}`, one.title);
  const links = (list) =>
    list.flatMap((one, i) => [
      i ? ", " : "",
      link(one),
      one.role ? ` (${model.label("actor-role", one.role).toLowerCase()})` : "",
    ]);
  const add = (label, value) => {
    if (value && (!Array.isArray(value) || value.length)) rows.push([label, value]);
  };
  const words = (scheme, ids) => (ids || []).map((id) => model.label(scheme, id)).join(", ");
  add("Category", record.category && model.label("event-category", record.category));
  add("Relation", record.relation && model.label("relation", record.relation));
  add("Pair", record.dyad && link(record.dyad));
  add("By", record.by && link(record.by));
  add("Directed at", record.toward?.length && links(record.toward));
  add("Domain", record.domain && model.label("risk-domain", record.domain));
  add("Affects", record.bearers?.length && links(record.bearers));
  add("Arises from", record.arises_from?.length && links(record.arises_from));
  add("Threatens", words("interest", record.threatens));
  add(
    "Status",
    record.status &&
      record.kind === "strategy" && [
        capital(stance(model, record)),
        h("span", { class: "soft" }, ` ${model.define("strategy-status", record.status)}`),
      ],
  );
  add("Actor", record.actor && link(record.actor));
  add("Instruments", words("instrument", record.instruments));
  add("Objective", record.objective);
  add("Pursues", words("interest", record.pursues));
  add("Types", words("caveat-type", record.types));
  add("Type", record.type && record.kind === "actor" && model.label("actor-type", record.type));
  add("Names used", record.names?.join(", "));
  add("Actors", record.actors?.length && record.kind !== "risk" && links(record.actors));
  add("Pairs", record.dyads?.length && links(record.dyads));
  add("Phases", record.phases?.length && links(record.phases));
  add("Events", record.events?.length && links(record.events));
  if (record.quantity)
    add(
      "Quantity",
      [
        record.quantity.comparator,
        record.quantity.value,
        record.quantity.unit,
        record.quantity.measure,
        record.quantity.of,
        record.quantity.year,
      ]
        .filter((x) => x !== null && x !== undefined)
        .map((x) => (typeof x === "object" ? x.title || "" : String(x).replaceAll("-", " ")))
        .join(" "),
    );
  return rows.length
    ? h(
        "dl",
        { class: "facts" },
        rows.map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value))),
      )
    : null;
}

export function identifiers(model, record) {
  if (!record.identifiers?.length) return null;
  return h(
    "section",
    { class: "part layer-x" },
    h("h3", {}, h("span", { class: "layer-x-tag" }, "other sources"), " Identifiers"),
    h(
      "ul",
      {},
      record.identifiers.map((one) =>
        h(
          "li",
          {},
          `${model.label("identifier", one.scheme)} ${one.value}`,
          h("span", { class: "small source" }, ` ${one.source || ""}`),
        ),
      ),
    ),
  );
}
