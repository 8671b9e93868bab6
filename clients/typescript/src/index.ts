// A thin face on openapi-fetch: the query language, pages, problems and kept answers.
import createFetchClient, { type Client, type ClientOptions } from "openapi-fetch";
import type {
  ListInit, ListPath, PageOf, Paths, RecordOf, Schemas, TextInit, TextPath,
} from "./types.js";

export type { ListInit, ListPath, PageOf, Paths, RecordOf, Schemas, TextInit, TextPath };
export type Problem = Schemas["Problem"];

export interface Options extends Omit<ClientOptions, "baseUrl" | "querySerializer"> {
  /** How many answers to keep and revalidate by ETag; 100 unless given, 0 keeps none. */
  keep?: number;
  /** How often to try again when the server is too busy (503); 0 unless given. */
  retries?: number;
}

export interface Tightrope extends Client<Paths> {
  /** All records of a list, page by page as they are needed. */
  each<P extends ListPath>(path: P, ...init: ListInit<P>): AsyncGenerator<RecordOf<P>, void>;
  /** All pages of a list. */
  pages<P extends ListPath>(path: P, ...init: ListInit<P>): AsyncGenerator<PageOf<P>, void>;
  /** The whole answer in another format, as text. */
  text<P extends TextPath>(path: P, init: TextInit<P>): Promise<string>;
}

/** An answer that is no success. `problem` is the server's own account, if it gave one. */
export class TightropeProblem extends Error {
  override readonly name = "TightropeProblem";
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(readonly response: Response, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    const hints = problem?.errors?.flatMap((error) => error.suggestion ?? []) ?? [];
    const detail = problem?.detail ?? `The answer of ${response.url} is not from Tightrope.`;
    const hint = hints.length > 0 ? ` Did you mean ${hints.join(", ")}?` : "";
    super(`${response.status}: ${detail}${hint}`, { cause: body });
    this.status = response.status;
    this.problem = problem;
  }

  get code(): Problem["code"] | undefined {
    return this.problem?.code;
  }

  /** Every mistake in the question, most with a suggestion. */
  get errors(): Schemas["ParameterProblem"][] {
    return this.problem?.errors ?? [];
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}

/** The data of an answer; throws a TightropeProblem if there are none. */
export async function unwrap<D>(
  answer: PromiseLike<{ data?: D; error?: unknown; response: Response }>,
): Promise<D> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) throw new TightropeProblem(response, error);
  return data;
}

export function createClient(baseUrl: string, options: Options = {}): Tightrope {
  const { keep = 100, retries = 0, fetch = globalThis.fetch, ...rest } = options;
  const client = createFetchClient<Paths>({
    ...rest, baseUrl, querySerializer, fetch: keeping(keep, patient(retries, fetch)),
  });

  // The types of one path are known only to the caller, so in here any path will do.
  async function* pages(path: string, init: AnyInit = {}): AsyncGenerator<AnyPage> {
    const { signal, ...params } = init;
    let cursor: string | null = null;
    do {
      // The cursor goes to the caller's own address: `links.next` leaves out a prefix that only a
      // proxy before the server knows.
      const query: object = cursor === null ? { ...params.query } : { ...params.query, cursor };
      const ask = { params: { ...params, query }, signal };
      const page: AnyPage = await unwrap(client.GET(path as never, ask as never));
      yield page;
      cursor = page.page.next;
    } while (cursor !== null);
  }
  async function* each(path: string, init?: AnyInit) {
    for await (const page of pages(path, init)) yield* page.data;
  }
  async function text(path: string, { signal, ...params }: AnyInit) {
    const init = { params, signal, parseAs: "text" };
    const { data, error, response } = await client.GET(path as never, init as never);
    if (!response.ok) throw new TightropeProblem(response, error);
    return data ?? ""; // a result may be empty, and then openapi-fetch has no data
  }
  return Object.assign(client, { pages, each, text }) as unknown as Tightrope;
}

type AnyInit = { path?: object; query?: object; signal?: AbortSignal };
type AnyPage = { data: unknown[]; page: { next: string | null } };
type Fetch = NonNullable<ClientOptions["fetch"]>;

/** A query string: commas between values, a backslash before a comma that is part of one. */
export function querySerializer(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value) && value.some(Array.isArray)) value.forEach((all) => add(name, all));
    else if (Array.isArray(value)) parameters.append(name, value.map(escape).join(","));
    else if (typeof value === "object") Object.entries(value).forEach((member) => add(...member));
    else parameters.append(name, String(value));
  };
  Object.entries(query).forEach((entry) => add(...entry));
  return parameters.toString();
}

function escape(value: unknown): string {
  return String(value).replace(/[\\,]/g, "\\$&");
}

/** Says which address failed, which `fetch` leaves out, and waits as `Retry-After` asks. */
function patient(retries: number, fetch: Fetch): Fetch {
  return async (request, ...rest: []) => { // openapi-fetch passes `requestInitExt` as well
    for (let left = retries; ; left--) {
      const response = await fetch(request, ...rest).catch((error: Error) => {
        if (request.signal.aborted) throw error;
        const why = error.cause instanceof Error ? error.cause.message : error.message;
        throw new TypeError(`${request.method} ${request.url} failed: ${why}`, { cause: error });
      });
      if (response.status !== 503 || left <= 0) return response;
      await response.body?.cancel();
      const seconds = Math.min(Number(response.headers.get("retry-after")) || 1, 60);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  };
}

/** Keeps the last JSON answers; other formats may be large. Asks again with their ETag. */
function keeping(limit: number, fetch: Fetch): Fetch {
  const kept = new Map<string, { etag: string; body: string; url: string; headers: Headers }>();
  return async (request, ...rest: []) => {
    const { method, url, headers } = request;
    const key = `${headers.get("accept")} ${url}`;
    const plain = limit > 0 && method === "GET" && !headers.has("if-none-match");
    const known = plain ? kept.get(key) : undefined;
    if (known) headers.set("if-none-match", known.etag);
    const response = await fetch(request, ...rest);
    if (known && response.status === 304) {
      kept.delete(key);
      kept.set(key, known); // the last used is the last to go
      return at(known.url, new Response(known.body, { headers: known.headers }));
    }
    const etag = response.headers.get("etag");
    const type = response.headers.get("content-type") ?? "";
    if (!plain || response.status !== 200) return response;
    if (!etag || !type.startsWith("application/json")) return response;
    const body = await response.clone().text();
    kept.delete(key);
    kept.set(key, { etag, body, url: response.url, headers: response.headers });
    for (const oldest of [...kept.keys()].slice(0, -limit)) kept.delete(oldest);
    return response;
  };
}

// A response that was not fetched has no address.
function at(url: string, response: Response): Response {
  return Object.defineProperty(response, "url", { value: url });
}
