// The state of the page is in the URL: this module reads it, writes it, and notifies listeners of changes.
import { span } from "./dates.js";

export const kinds = ["event", "phase", "dyad", "risk", "strategy", "claim", "caveat", "actor", "annotation"];
const lists = ["actor", "modality", "kind", "type"];
const known = ["document", "select", "q", "date", "answered", "colour", "layer", ...lists];
const listeners = [];
export let state = read();

/** Reads the state from the URL; drops invalid values and explains each in `wrong`. */
function read() {
  const query = new URLSearchParams(location.search);
  const wrong = [];
  const found = {
    document: query.get("document") || "",
    select: query.get("select") || "",
    q: (query.get("q") || "").slice(0, 200),
    date: query.get("date") || "",
    answered: query.get("answered") || "",
    colour: query.get("colour") || "modality",
    layer: query.get("layer") || "",
  };
  for (const name of lists)
    found[name] = query
      .getAll(name)
      .flatMap((v) => v.split(","))
      .map((v) => v.trim())
      .filter(Boolean);
  for (const name of query.keys()) if (!known.includes(name)) wrong.push(`This page does not know the parameter “${name}”.`);
  if (found.date && !span(found.date)) {
    wrong.push(`“${found.date}” is not a span of years, such as 1949/1953.`);
    found.date = "";
  }
  const fixed = { answered: ["", "no", "yes"], colour: ["modality", "kind"], layer: ["", "x"] };
  for (const [name, allowed] of Object.entries(fixed)) {
    if (allowed.includes(found[name])) continue;
    wrong.push(`${name} cannot be “${found[name]}”, only ${allowed.filter(Boolean).join(" or ")}.`);
    found[name] = allowed[0];
  }
  found.kind = found.kind.filter((k) => kinds.includes(k) || (wrong.push(`“${k}” is not a kind of record.`), false));
  if (found.select && !/^[a-z]+:[^\s]+$/.test(found.select)) {
    wrong.push(`“${found.select}” is not a record; it should look like event:korean-war.`);
    found.select = "";
  }
  return { ...found, wrong };
}

/** The URL of the current state with `change` applied. */
export function address(change = {}) {
  const next = { ...state, ...change };
  const query = [];
  for (const name of known) {
    const value = Array.isArray(next[name]) ? next[name].join(",") : next[name];
    if (!value || (name === "colour" && value === "modality")) continue;
    query.push(
      `${name}=${encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%2C", ",")}`,
    );
  }
  return query.length ? `?${query.join("&")}` : location.pathname;
}

let underway = false;
/** Changes the state. Consecutive `passing` changes (dragging the brush, typing a word) are one history entry. */
export function set(change, { passing = false } = {}) {
  const to = address(change);
  if (to !== location.pathname + location.search && to !== location.search) {
    history[passing && underway ? "replaceState" : "pushState"](null, "", to);
  }
  underway = passing;
  state = { ...state, ...change, wrong: passing ? state.wrong : [] };
  notify(passing);
}

export const heard = (listener) => listeners.push(listener);
const notify = (passing = false) => listeners.forEach((listener) => listener(state, passing));

addEventListener("popstate", () => {
  underway = false;
  state = read();
  notify();
});

/** Does any filter apply? */
export const narrowed = (of = state) =>
  Boolean(of.q || of.date || of.answered || lists.some((name) => of[name].length));
