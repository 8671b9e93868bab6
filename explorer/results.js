// The result list: the API searches words, this page applies the filters. A note says what was searched.
import { all, at, plural } from "./api.js";
import { byId, count, h, put, say } from "./dom.js";
import { span, within } from "./dates.js";
import { choose, glyph, trouble } from "./marks.js";
import { kinds, narrowed } from "./state.js";
import { take } from "./take.js";

let turn = 0;
const rank = (kind) => kinds.indexOf(kind) + 1 || 99;

/** Text with the matching words marked; ranges count code points. */
export function marked(text, ranges) {
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [from, to] of ranges || []) {
    parts.push(points.slice(at, from).join(""), h("mark", {}, points.slice(from, to).join("")));
    at = to;
  }
  return [...parts, points.slice(at).join("")];
}

/** The API query for the records of one kind that match the filters. */
export function queryPath(model, state, kind) {
  const query = [];
  const add = (name, value) =>
    query.push(
      `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+")}`,
    );
  if (state.q) add("q", state.q);
  if (state.actor.length && !["caveat", "annotation", "actor"].includes(kind)) add("actor", state.actor.join(","));
  if (state.modality.length && ["event", "phase", "risk", "strategy", "claim"].includes(kind))
    add("modality", state.modality.join(","));
  if (state.type.length && kind === "caveat") add("type", state.type.join(","));
  if (state.answered && kind === "risk") add("addressed-by__exists", state.answered === "yes");
  if (state.date && ["event", "phase", "annotation"].includes(kind)) add("date", state.date);
  if (model.documents.length > 1) add("document", model.document.id);
  return `/v1/${plural(kind)}${query.length ? `?${query.join("&")}` : ""}`;
}

/** Shows the list, and calls `found` with the keys once they are known. */
export async function results(model, state, match, found) {
  const mine = ++turn;
  const box = byId("results");
  if (!narrowed(state)) {
    put(box);
    return found(match);
  }
  let hits = null;
  let hints = [];
  if (state.q) {
    if (!box.firstChild) put(box, h("p", { class: "waiting" }, "Searching …"));
    try {
      const answer = await all(`/v1/search?q=${encodeURIComponent(state.q)}&limit=200`, 2);
      hits = answer.data.filter((hit) => !hit.document || hit.document === model.document.id);
      hints = answer.meta.hints || [];
    } catch (error) {
      if (mine !== turn) return;
      put(box, h("h2", {}, "Search"), trouble(error));
      say(`${error.message}. ${error.detail}`);
      return found(match);
    }
    if (mine !== turn) return;
    if (state.kind.length) hits = hits.filter((hit) => state.kind.includes(hit.kind));
    if (match)
      hits = hits.filter(
        (hit) =>
          match.has(`${hit.kind}:${hit.id}`) ||
          (state.kind.includes(hit.kind) && !model.records.has(`${hit.kind}:${hit.id}`)),
      );
  }
  const days = state.date ? span(state.date) : null;
  const notes = [];
  const records = hits
    ? hits.map((hit) => ({ ...(model.records.get(`${hit.kind}:${hit.id}`) || hit), key: `${hit.kind}:${hit.id}`, hit }))
    : [...model.records.values()].filter((r) => match?.has(r.key));
  if (!hits && state.kind.includes("annotation")) {
    try {
      records.push(
        ...(await all("/v1/annotations?limit=500&fields=id,title,document,date")).data
          .filter(
            (a) =>
              (!a.document || a.document === model.document.id) &&
              (!days || ["possible", "certain"].includes(within(a.date, days))),
          )
          .map((a) => ({ ...a, kind: "annotation", key: `annotation:${a.id}` })),
      );
    } catch (error) {
      notes.push(`${error.message}. ${error.detail}`);
    }
    if (mine !== turn) return;
  }
  const groups = new Map();
  for (const record of records) {
    if (!groups.has(record.kind)) groups.set(record.kind, []);
    groups.get(record.kind).push(record);
  }
  const sorted = [...groups].sort((a, b) => rank(a[0]) - rank(b[0]));
  const total = records.length;
  if (days) notes.push("Only events and phases have dates; undated ones are left out here. ");
  if (hits) notes.push("Searched our titles, summaries, notes and names of actors, not the essay’s own text. ");
  notes.push(...hints.map((hint) => `${hint} `));
  put(
    box,
    h(
      "section",
      { class: "found", "aria-labelledby": "found-h" },
      h("h2", { id: "found-h" }, total ? count(total, "record") : "Nothing found"),
      notes.length ? h("p", { class: "soft" }, notes) : null,
      total
        ? null
        : h(
            "p",
            {},
            "No record matches all filters. Remove a filter, or use a more general word; ",
            h("code", {}, "word*"),
            " matches beginnings of words.",
          ),
      sorted.map(([kind, list]) =>
        h(
          "section",
          { class: "group" },
          h(
            "h3",
            {},
            count(
              list.length,
              kind === "annotation" ? "annotation (layer X)" : kind,
              kind === "annotation" ? "annotations (layer X)" : plural(kind),
            ),
            " ",
            h(
              "a",
              { class: "api", href: at(queryPath(model, state, kind)), "aria-label": `These ${plural(kind)} as JSON` },
              "JSON",
            ),
          ),
          h(
            "ul",
            { class: "hits" },
            list.map((record) => item(model, record, days)),
          ),
        ),
      ),
      total
        ? take(queryPath(model, state, sorted[0][0]), {
            kind: sorted[0][0],
            what: `these ${plural(sorted[0][0])}`,
            meta: model.meta,
          })
        : null,
    ),
  );
  say(
    total
      ? `${count(total, "record")} found: ${sorted.map(([kind, list]) => count(list.length, kind, plural(kind))).join(", ")}`
      : "Nothing found",
  );
  if (!hits) return found(match);
  const keys = new Set(records.map((r) => r.key));
  for (const record of records) for (const locator of record.at || []) keys.add(`passage:${locator}`);
  found(keys);
}

function item(model, record, days) {
  const title = record.hit?.highlights?.find((one) => one.field === "title");
  const other = record.hit?.highlights?.find((one) => one.field !== "title");
  const first = record.modality || record.modalities?.[0];
  return h(
    "li",
    { class: `hit is-${first || "none"} ${record.kind === "annotation" ? "layer-x" : ""}` },
    first ? glyph(first) : h("span", { class: "glyph-gap" }),
    h(
      "div",
      {},
      choose(record.key, title ? marked(title.text, title.ranges) : record.title),
      h(
        "p",
        { class: "about" },
        modalityWord(model, record),
        record.date ? ` · ${record.date.display}` : "",
        days && record.date ? h("strong", {}, ` · ${within(record.date, days)}`) : "",
        record.types ? record.types.map((t) => model.label("caveat-type", t).toLowerCase()).join(", ") : "",
      ),
      other
        ? h("p", { class: "other" }, h("span", { class: "soft" }, `${other.field}: `), marked(other.text, other.ranges))
        : null,
    ),
  );
}

const modalityWord = (model, record) =>
  record.kind === "annotation"
    ? "not the essay’s word"
    : record.modalities?.length
      ? record.modalities.map((m) => model.label("modality", m).toLowerCase()).join(", ")
      : "";
