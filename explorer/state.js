// The state of the page is in the URL: this module reads it, writes it, and notifies listeners of changes.
import { span } from "./dates.js";

export const kinds = ["event", "phase", "dyad", "risk", "strategy", "claim", "caveat", "actor", "annotation"];
export const lists = ["actor", "dyad", "modality", "kind", "status", "type"];
const known = ["document", "select", "q", "date", "answered", "colour", "layer", ...lists];
// The API names its lists in the plural (`/v1/strategies`); the same word may stand here.
const singular = (word) => word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
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
  // Newsletters and social sites add parameters of their own to any link.
  const ofCampaign = /^(utm_.*|fbclid|gclid|mc_[ce]id)$/;
  for (const name of [...query.keys()].filter((name) => !ofCampaign.test(name))) if (!known.includes(name)) wrong.push(`Unknown parameter “${name}” in the address.`);
  if (found.date && !span(found.date)) {
    wrong.push(`“${found.date}” is not a year range; write 1949/1953, for example.`);
    found.date = "";
  }
  const fixed = { answered: ["", "no", "yes"], colour: ["modality", "kind"], layer: ["", "x"] };
  for (const [name, allowed] of Object.entries(fixed)) {
    if (allowed.includes(found[name])) continue;
    wrong.push(`Unknown ${name} “${found[name]}”; use ${allowed.filter(Boolean).join(" or ")}.`);
    found[name] = allowed[0];
  }
  found.kind = found.kind
    .map((k) => (kinds.includes(k) ? k : singular(k)))
    .filter((k) => kinds.includes(k) || (wrong.push(`Unknown kind of record “${k}”.`), false));
  if (found.select && !/^[a-z]+:.+$/.test(found.select)) {
    wrong.push(`“${found.select}” does not name a record; write event:korean-war, for example.`);
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
/** Changes the state. Consecutive `passing` changes (dragging the brush, typing a word) are one history entry;
 *  `replace` changes the last one, and keeps what was wrong with it. */
export function set(change, { passing = false, replace = false } = {}) {
  const to = address(change);
  if (to !== location.pathname + location.search && to !== location.search) {
    history[replace || (passing && underway) ? "replaceState" : "pushState"](null, "", to);
  }
  underway = passing;
  state = { ...state, ...change, wrong: passing || replace ? state.wrong : [] };
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
