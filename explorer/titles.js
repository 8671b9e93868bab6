// A view in words: “Reported events, 1949 to 1953, China”. The service says the same (src/format/card/words.rs).
import { plural } from "./api.js";

const order = ["actor", "event", "dyad", "phase", "risk", "strategy", "claim", "caveat", "annotation"];

/** What each picture is called where it stands alone. */
export const titles = {
  strip: "The text, one cell per sentence",
  triangle: "Relations of each pair",
  timeline: "Timeline",
  answers: "Risks and responses",
};

/** What one has to know to read each. */
export const says = {
  strip: "Each band is one record that rests on the sentence; a triangle below marks a caveat.",
  triangle: "The relation of each pair, as the text gives it.",
  timeline: "Solid is certain, pale is possible.",
  answers: "Risks, and the strategies that address or aggravate them.",
};

const list = (items, word) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

const part = (text) => (/^\d+X$/i.test(text) ? `the ${text.slice(0, -1)}0s` : text);

function time(date) {
  const [from, to] = date.split("/");
  if (to === undefined) return part(from);
  if (from === "..") return `until ${part(to)}`;
  return to === ".." ? `from ${part(from)}` : `${part(from)} to ${part(to)}`;
}

/** The filters in one line; empty where nothing is filtered. */
export function words(model, state) {
  const sorted = (ids) => [...new Set(ids)].sort();
  const labels = (scheme, ids) => sorted(ids).map((id) => model.label(scheme, id));
  const implied = state.answered ? ["risk"] : state.type.length ? ["caveat"] : state.status.length ? ["strategy"] : [];
  const kinds = order.filter((kind) => (state.kind.length ? state.kind : implied).includes(kind));
  let line = kinds.length ? list(kinds.map(plural), "and") : "records";
  if (state.modality.length) line = `${list(labels("modality", state.modality), "or").toLowerCase()} ${line}`;
  if (state.answered) line += state.answered === "yes" ? " with a response" : " without a response";
  const sorts = [...labels("caveat-type", state.type), ...labels("strategy-status", state.status)];
  if (sorts.length) line += ` (${list(sorts, "or").toLowerCase()})`;
  if (state.q.trim()) line += ` with “${state.q.trim()}”`;
  if (state.date) line += `, ${time(state.date)}`;
  for (const kind of ["actor", "dyad"]) {
    const named = sorted(state[kind]).map((id) => model.records.get(`${kind}:${id}`)?.title || id);
    if (named.length > 4) named.splice(4, Infinity, "another");
    if (named.length) line += `, ${list(named, "or")}`;
  }
  return line === "records" ? "" : line[0].toUpperCase() + line.slice(1);
}

/** The title of the record or passage that is selected; empty where there is none. */
export const chosen = (model, state) => (model.has(state.select) ? model.title(state.select) : "");

/** What a picture of a view is called: the selected record with the filters in brackets, or either alone. */
export function called(model, state, view) {
  const [one, filters] = [chosen(model, state), words(model, state)];
  const of = one && filters ? `${one} (${filters})` : one || filters;
  return of ? `${titles[view]}: ${of}` : titles[view];
}
