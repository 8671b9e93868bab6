// Uncertain dates: parses typed year ranges, and decides what is possible or certain within them.
const day = /^(-?\d{4,})-(\d\d)-(\d\d)$/;

/** A day as a fraction of years; `end` gives the end of that day. */
export function year(iso, end = false) {
  const found = day.exec(iso || "");
  if (!found) return null;
  return Number(found[1]) + (Number(found[2]) - 1) / 12 + (Number(found[3]) - (end ? 0 : 1)) / 365.25;
}

function part(text) {
  let found;
  if ((found = /^(\d{4})$/.exec(text))) return [`${found[1]}-01-01`, `${found[1]}-12-31`];
  if ((found = /^(\d{3})X$/i.exec(text))) return [`${found[1]}0-01-01`, `${found[1]}9-12-31`];
  if ((found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text))) {
    return [`${text}-01`, `${text}-${new Date(Date.UTC(Number(found[1]), Number(found[2]), 0)).getUTCDate()}`];
  }
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return [text, text];
  return null;
}

/** [first day, last day] of `1949/1953`, `1951`, `195X`, `../1960`, `1991/..`; null if it is none of these. */
export function span(text) {
  const ends = text.split("/");
  if (ends.length > 2) return null;
  const [from, to = from] = ends;
  const first = from === ".." && ends.length === 2 ? ["0000-01-01"] : part(from);
  const last = to === ".." && ends.length === 2 ? [null, "9999-12-31"] : part(to);
  if (!first || !last || first[0] > last[1]) return null;
  return [first[0], last[1]];
}

/** How a date relates to a span of days: `possible`, `certain`, `outside` or `undated`. */
export function within(date, [from, to]) {
  if (!date || (!date.earliest && !date.latest)) return "undated";
  if ((date.earliest && date.earliest > to) || (date.latest && date.latest < from)) return "outside";
  const sure = date.sure_from && date.sure_to && date.sure_from <= to && date.sure_to >= from;
  return sure ? "certain" : "possible";
}

/** Does the text date the record itself? Bounds that follow from other records are no date. */
export const dated = (date) => Boolean(date?.edtf);

/** Bounds that are our deduction, and the records that they follow from; null where there are none. */
export function deduced(date) {
  if (!date?.derived_from?.length) return null;
  const from = [...new Set(date.derived_from.map((one) => `“${one.record.title}”`))].join(" and ");
  return `Our deduction: from ${date.earliest || "an open start"} to ${date.latest || "an open end"}, given ${from}.`;
}

/** The relative date of an undated record: its cue, and the record it is relative to. */
export function placed(date) {
  const relative = date?.relative;
  if (!relative) return "no date";
  const words = {
    before: "before",
    during: "during",
    after: "after",
    since: "since",
    "until-writing": "until the essay was written",
  };
  const anchor = relative.anchor ? ` “${relative.anchor.title}”` : "";
  return `“${relative.cue}”: ${words[relative.relation] || relative.relation}${anchor}`;
}

const order = (date) => (date?.relative?.anchor ? 0 : date?.relative ? 2 : 1);

/** Undated records, ordered by the date of the record they are relative to, then as in the essay. */
export function byAnchor(records, find) {
  const at = (record) => find(record.date?.relative?.anchor)?.date?.earliest || "9999";
  return records
    .map((record, i) => ({ record, i }))
    .sort(
      (a, b) => order(a.record.date) - order(b.record.date) || at(a.record).localeCompare(at(b.record)) || a.i - b.i,
    )
    .map((x) => x.record);
}
