// Phrases for terms of the data. A status is what the author says of a strategy: he weighs it, the actor does not.
const statuses = {
  practised: (actor) => `practised by ${actor}`,
  attempted: (actor) => `attempted by ${actor}`,
  expected: (actor) => `expected of ${actor}`,
  available: (actor) => `open to ${actor}`,
  advised: (actor) => `advised to ${actor}`,
  considered: () => "weighed by the author",
};

/** The status of a strategy in the author's voice; an unknown status by its label. */
export function stance(model, record) {
  const actor = record.actor ? model.title(`actor:${record.actor.id}`) : "someone";
  const phrase = statuses[record.status];
  return phrase ? phrase(actor) : `${model.label("strategy-status", record.status).toLowerCase()}, ${actor}`;
}

const one = { annotation: "finding of other sources", dyad: "pair", phase: "phase of a relationship" };
const many = { annotation: "findings of other sources", dyad: "pairs", phase: "phases of relationships" };

/** The name of a kind as visitors read it. */
export const kindName = (kind) => one[kind] || kind;
export const kindNames = (kind) => many[kind] || (kind === "strategy" ? "strategies" : `${kind}s`);

/** “3 risks”. */
export const countKind = (n, kind) => `${n} ${n === 1 ? kindName(kind) : kindNames(kind)}`;

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A passage by its locator: “Sentence s1.p2.3”. */
export function place(locator) {
  if (locator === "s0") return "Before the first heading";
  if (!/^s\d/.test(locator)) return capital(locator);
  const kinds = { h: "Heading", 1: "Section", 2: "Paragraph" };
  return `${kinds[locator.endsWith(".h") ? "h" : locator.split(".").length] || "Sentence"} ${locator}`;
}

/** A property of what other sources say: `established-date` as “established date”. */
export const property = (name) => name.replaceAll("-", " ");

export const bases = {
  stated: "stated by the sentence",
  collective: "through a group it names",
  inferred: "our reading",
};

/** The licence of a document's data, as its short name with a link where it is a Creative Commons licence. */
export function licence(name) {
  const found = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(name || "");
  if (found)
    return {
      name: `CC ${found[1]} ${found[2]}`,
      href: `https://creativecommons.org/licenses/${found[1].toLowerCase()}/${found[2]}/`,
    };
  if (name === "CC0-1.0") return { name: "CC0 1.0", href: "https://creativecommons.org/publicdomain/zero/1.0/" };
  return { name: name || "no licence given", href: null };
}
