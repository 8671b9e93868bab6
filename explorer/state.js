// The URL holds the state of the page: reads it, writes it, and listens for changes.
import { span } from "./dates.js";

export const kinds = ["event", "phase", "dyad", "risk", "strategy", "claim", "caveat", "actor", "annotation"];
const lists = ["actor", "modality", "kind", "type"];
const known = ["document", "select", "q", "date", "answered", "colour", "layer", ...lists];
const listeners = [];
export let state = read();

/** The state that the address tells; what it cannot mean is left out and told in `wrong`. */
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
  for (const name of query.keys()) if (!known.includes(name)) wrong.push(`“${name}” is nothing this page knows.`);
  if (found.date && !span(found.date)) {
    wrong.push(`“${found.date}” is no span of years, such as 1949/1953.`);
    found.date = "";
  }
  const fixed = { answered: ["", "no", "yes"], colour: ["modality", "kind"], layer: ["", "x"] };
  for (const [name, allowed] of Object.entries(fixed)) {
    if (allowed.includes(found[name])) continue;
    wrong.push(`${name} cannot be “${found[name]}”, only ${allowed.filter(Boolean).join(" or ")}.`);
    found[name] = allowed[0];
  }
  found.kind = found.kind.filter((k) => kinds.includes(k) || (wrong.push(`“${k}” is no kind of record.`), false));
  if (found.select && !/^[a-z]+:[^\s]+$/.test(found.select)) {
    wrong.push(`“${found.select}” names no record; it should look like event:korean-war.`);
    found.select = "";
  }
  return { ...found, wrong };
}

/** The address of `change` applied to the present state. */
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
/** Changes the state. A row of `passing` changes (a brush on its way, a word being typed) is one step of the history. */
export function set(change, { passing = false } = {}) {
  const to = address(change);
  if (to !== location.pathname + location.search && to !== location.search) {
    history[passing && underway ? "replaceState" : "pushState"](null, "", to);
  }
  underway = passing;
  state = { ...state, ...change, wrong: passing ? state.wrong : [] };
  tell(passing);
}

export const heard = (listener) => listeners.push(listener);
const tell = (passing = false) => listeners.forEach((listener) => listener(state, passing));

addEventListener("popstate", () => {
  underway = false;
  state = read();
  tell();
});

/** Whether anything narrows what is shown. */
export const narrowed = (of = state) =>
  Boolean(of.q || of.date || of.answered || lists.some((name) => of[name].length));
