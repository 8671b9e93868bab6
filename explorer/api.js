// Client of the public API: caches responses, and turns every failure into a message that can be shown.
const kept = new Map();

/** A failure in words for people: what happened, and what the service said of it. */
export class Failure extends Error {
  constructor(title, detail, status) {
    super(title);
    this.detail = detail || "";
    this.status = status || 0;
  }
}

/** The JSON at `path`, asked once while the page is open. A failure is not kept. */
export function get(path) {
  if (!kept.has(path)) {
    const asked = ask(path);
    kept.set(path, asked);
    asked.catch(() => kept.delete(path));
  }
  return kept.get(path);
}

async function ask(path) {
  let reply;
  try {
    reply = await fetch(path);
  } catch {
    throw new Failure(
      navigator.onLine === false ? "You are offline" : "The service cannot be reached",
      "What was loaded before stays usable. Try again when the connection is back.",
    );
  }
  let body = null;
  try {
    body = await reply.json();
  } catch {
    /* Told below. */
  }
  if (!reply.ok) throw new Failure(body?.title || `The service answered ${reply.status}`, explain(body), reply.status);
  if (!body) throw new Failure("The answer could not be read", `${path} did not give JSON.`);
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

/** All of a list, page after page, at most `pages` of them. */
export async function all(path, pages = 10) {
  const first = await get(path);
  const data = [...first.data];
  let next = first.links?.next;
  let truncated = false;
  for (let i = 1; next; i++) {
    if (i >= pages) {
      truncated = true;
      break;
    }
    const page = await get(next);
    data.push(...page.data);
    next = page.links?.next;
  }
  return { data, meta: first.meta, truncated };
}

const plurals = { strategy: "strategies", vocabulary: "vocabularies" };
export const plural = (kind) => plurals[kind] || `${kind}s`;

/** The path of one record, by its key (`event:korean-war`, `passage:s1.p3.1`). */
export function pathOf(key, document) {
  const at = key.indexOf(":");
  const kind = key.slice(0, at),
    id = encodeURIComponent(key.slice(at + 1));
  return kind === "passage"
    ? `/v1/documents/${encodeURIComponent(document)}/passages/${id}`
    : `/v1/${plural(kind)}/${id}`;
}
