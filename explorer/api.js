// Client of the public API: caches responses, and turns every failure into a message for users.
const cache = new Map();

/** Where the service is, with the prefix that a proxy may have put there: this file is in its folder `explorer`. */
const root = new URL("..", import.meta.url);

/** The whole address of a path such as `/v1/events`; one that is whole already stays as it is. */
export const at = (path) => new URL(path.replace(/^\//, ""), root).href;

/** A failure as a message for users: what happened, and the service's explanation. */
export class Failure extends Error {
  constructor(title, detail, status, problem) {
    super(title);
    this.detail = detail || "";
    this.status = status || 0;
    this.errors = problem?.errors || [];
    this.suggestions = problem?.suggestions || [];
  }
}

/** The JSON at `path`, requested once while the page is open. Failures are not cached. */
export function get(path) {
  if (!cache.has(path)) {
    const asked = ask(path);
    cache.set(path, asked);
    asked.catch(() => cache.delete(path));
  }
  return cache.get(path);
}

async function ask(path) {
  let reply;
  try {
    reply = await fetch(at(path));
  } catch {
    throw new Failure(
      navigator.onLine === false ? "You are offline" : "The service cannot be reached",
      "What has been loaded stays usable. Try again when the connection is back.",
    );
  }
  let body = null;
  try {
    body = await reply.json();
  } catch {
    /* Reported below. */
  }
  if (!reply.ok)
    throw new Failure(body?.title || `The service answered ${reply.status}`, explain(body), reply.status, body);
  if (!body) throw new Failure("The answer could not be read", `${path} did not return JSON.`);
  return body;
}

function explain(problem) {
  if (!problem) return "";
  const parts = [problem.detail];
  for (const error of problem.errors || []) {
    if (error.detail && error.detail !== problem.detail) parts.push(error.detail);
    if (error.suggestion) parts.push(`Did you mean ${error.suggestion}?`);
  }
  return parts.filter(Boolean).join(" ");
}

/** A whole list, up to `pages` pages of it. */
export async function all(path, pages = 10) {
  const first = await get(path);
  const data = [...first.data];
  // By the cursor: the links can be addresses of another origin, where the page may not ask.
  const mark = path.includes("?") ? "&" : "?";
  let next = first.page?.next;
  let truncated = false;
  for (let i = 1; next; i++) {
    if (i >= pages) {
      truncated = true;
      break;
    }
    const page = await get(`${path}${mark}cursor=${next}`);
    data.push(...page.data);
    next = page.page?.next;
  }
  return { data, meta: first.meta, truncated };
}

const plurals = { strategy: "strategies", vocabulary: "vocabularies" };
export const plural = (kind) => plurals[kind] || `${kind}s`;

/** The key of the record at an address such as `/v1/events/korean-war`; null if it is no record's. */
export function keyOf(href) {
  const path = new URL(href, root).pathname;
  let found = /\/v1\/documents\/[^/]+\/passages\/([^/]+)$/.exec(path);
  if (found) return `passage:${decodeURIComponent(found[1])}`;
  found = /\/v1\/([a-z]+)\/([^/]+)$/.exec(path);
  if (!found) return null;
  const kind = Object.keys(plurals).find((one) => plurals[one] === found[1]) || found[1].replace(/s$/, "");
  return `${kind}:${decodeURIComponent(found[2])}`;
}

/** The path of one record, by its key (`event:korean-war`, `passage:s1.p3.1`). */
export function pathOf(key, document) {
  const at = key.indexOf(":");
  const kind = key.slice(0, at),
    id = encodeURIComponent(key.slice(at + 1));
  return kind === "passage"
    ? `/v1/documents/${encodeURIComponent(document)}/passages/${id}`
    : `/v1/${plural(kind)}/${id}`;
}
