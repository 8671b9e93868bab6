// Against the server at TIGHTROPE_URL, and against small servers of its own.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { TightropeProblem, createClient, querySerializer, unwrap } from "../dist/index.js";

const base = process.env.TIGHTROPE_URL ?? "";
if (base === "") throw new Error("TIGHTROPE_URL is not set; it names a running server");
const client = createClient(base);

/** @template T @param {AsyncIterable<T>} records */
async function all(records) {
  const found = [];
  for await (const record of records) found.push(record);
  return found;
}

/**
 * @param {import("node:http").RequestListener} answer
 * @param {(base: string) => Promise<void>} use
 */
async function serving(answer, use) {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(null)));
  const address = server.address();
  assert(address !== null && typeof address === "object");
  try {
    await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A client that notes what was sent. @param {import("../dist/index.js").Options} [options] */
function watched(options) {
  /** @type {{ etag: string | null, status: number }[]} */
  const seen = [];
  const watch = createClient(base, {
    ...options,
    fetch: async (request) => {
      const response = await fetch(request);
      seen.push({ etag: request.headers.get("if-none-match"), status: response.status });
      return response;
    },
  });
  return { watch, seen };
}

/** @typedef {"/v1/search" | "/v1/timeline"} Across */
/** @typedef {"/v1/citations" | "/v1/edges" | "/v1/identifiers"} Parts */
/** @type {Exclude<import("../dist/index.js").ListPath, Across | Parts | `${string}{${string}`>[]} */
const lists = [
  "/v1/actors", "/v1/annotations", "/v1/caveats", "/v1/claims", "/v1/documents", "/v1/dyads",
  "/v1/events", "/v1/phases", "/v1/risks", "/v1/strategies", "/v1/vocabularies",
];
for (const path of lists) {
  test(`each ${path} gives every record once`, async () => {
    const { page } = await unwrap(client.GET(path));
    assert(page.total > 0);
    const records = await all(client.each(path, { query: { limit: 10 } }));
    assert.equal(records.length, page.total);
    assert.equal(new Set(records.map((record) => record.id)).size, page.total);
    assert.equal((await all(client.each(path))).length, page.total);
  });
}

/** @type {Parts[]} */
const parts = ["/v1/citations", "/v1/edges", "/v1/identifiers"];
for (const path of parts) {
  test(`each ${path} gives every row once`, async () => {
    const { page } = await unwrap(client.GET(path));
    const rows = await all(client.each(path, { query: { limit: 100 } }));
    assert.equal(rows.length, page.total);
    assert.equal(new Set(rows.map((row) => JSON.stringify(row))).size, page.total);
  });
}

test("the lists above are all that the server has", async () => {
  const { data } = await unwrap(client.GET("/v1"));
  const paths = data.kinds.map((kind) => kind.path).filter((path) => !path.includes("{"));
  assert.deepEqual(paths.sort(), lists);
});

test("passages have their document in the path", async () => {
  const path = { document: "comrades-to-strategists" };
  const list = "/v1/documents/{document}/passages";
  const sentences = await all(client.each(list, { path, query: { type: ["sentence"] } }));
  assert.equal(sentences.length, 94);
  assert(sentences.every((passage) => passage.kind === "passage"));
});

test("pages stop at the end and keep the question", async () => {
  const query = { modality: /** @type {["asserted"]} */ (["asserted"]), limit: 5 };
  const pages = await all(client.pages("/v1/claims", { query }));
  const total = pages[0]?.page.total ?? 0;
  assert(total > 10);
  assert.equal(pages.length, Math.ceil(total / 5));
  assert(pages.every((page) => page.data.every((claim) => claim.modalities.includes("asserted"))));
});

test("a search goes through every kind", async () => {
  const found = await all(client.each("/v1/search", { query: { q: "china", limit: 50 } }));
  const first = await unwrap(client.GET("/v1/search", { params: { query: { q: "china" } } }));
  assert.equal(found.length, first.page.total);
  assert(new Set(found.map((hit) => hit.kind)).size > 5);
  assert(found.every((hit) => hit.highlights.length > 0));
});

test("a question becomes parameters", () => {
  const is = (/** @type {Record<string, unknown>} */ query, /** @type {string} */ text) =>
    assert.equal(decodeURIComponent(querySerializer(query)), text);
  is({ a: ["x", "y"], n: 5, b: false, none: undefined, nil: null }, "a=x,y&n=5&b=false");
  is({ a: ["x,y", "back\\slash"] }, "a=x\\,y,back\\\\slash");
  is({ a: [["x"], ["y", "z"]] }, "a=x&a=y,z");
  is({ operators: { a__exists: true, b__not: ["x", "y,z"], c__not: "x,y" } },
    "a__exists=true&b__not=x,y\\,z&c__not=x,y");
  is({}, "");
  assert.equal(querySerializer({ q: "a b+c%20&d=é" }), "q=a+b%2Bc%2520%26d%3D%C3%A9");
});

test("a comma in a value is not a separator", async () => {
  const name = ["Sino-Soviet Treaty of Friendship, Alliance, and Mutual Assistance"];
  const found = await all(client.each("/v1/actors", { query: { name } }));
  assert.deepEqual(found.map((actor) => actor.id), ["sino-soviet-treaty-1950"]);
});

test("any of, all of, none of, and whether there is a value", async () => {
  const count = async (/** @type {import("../dist/index.js").ListInit<"/v1/claims">[0]} */ init) =>
    (await all(client.each("/v1/claims", init))).length;
  const whole = await count({});
  const china = await count({ query: { actor: ["CHN"] } });
  const soviet = await count({ query: { actor: ["soviet-union"] } });
  const any = await count({ query: { actor: ["CHN", "soviet-union"] } });
  const both = await count({ query: { actor: [["CHN"], ["soviet-union"]] } });
  assert(both > 0 && any < whole);
  assert.equal(any + both, china + soviet);
  const none = await count({ query: { operators: { actor__not: ["CHN", "soviet-union"] } } });
  assert.equal(any + none, whole);
  const some = await count({ query: { operators: { unit__exists: true } } });
  const no = await count({ query: { operators: { unit__exists: false } } });
  assert(some > 0 && no > 0);
  assert.equal(some + no, whole);
});

test("links are parameters, alone or in a list", async () => {
  const one = await all(client.each("/v1/risks", {
    query: { links: { "addressed-by": "strategy:border-defence" } },
  }));
  assert(one.length > 0);
  assert(one.every((risk) => risk.strategies.some(({ id }) => id === "border-defence")));
  const strategies = ["strategy:border-defence", "strategy:multi-track-strategy"];
  const two = await all(client.each("/v1/risks", {
    query: { links: { "addressed-by": strategies } },
  }));
  assert(two.length > one.length);
  const search = await all(client.each("/v1/search", {
    query: { q: "china", filters: { modality: ["reported"] } },
  }));
  assert(search.length > 0 && search.every((hit) => hit.modalities?.includes("reported")));
});

test("a mistake is a problem with a suggestion", async () => {
  const query = { modality: /** @type {any} */ (["repoted"]) };
  for (const ask of [
    () => all(client.each("/v1/events", { query })),
    () => all(client.pages("/v1/events", { query })),
    () => unwrap(client.GET("/v1/events", { params: { query } })),
    () => client.text("/v1/events.{format}", { path: { format: "csv" }, query }),
  ]) {
    await assert.rejects(ask, (problem) => {
      assert(problem instanceof TightropeProblem && problem instanceof Error);
      assert.equal(problem.code, "bad-query");
      assert.equal(problem.status, 400);
      assert.equal(problem.errors[0]?.suggestion, "reported");
      assert.match(problem.message, /cannot be `repoted`.*Did you mean reported\?/);
      return true;
    });
  }
  const plain = await client.GET("/v1/events", { params: { query } });
  assert.equal(plain.data, undefined);
  assert.equal(plain.error?.code, "bad-query");
});

test("what is not there is a problem; what was renamed is found", async () => {
  const get = (/** @type {string} */ id) =>
    unwrap(client.GET("/v1/events/{id}", { params: { path: { id } } }));
  await assert.rejects(get("no-such-event"), { name: "TightropeProblem", code: "not-found" });
  assert.equal((await get("china-dprk-relations")).data.id, "china-dprk-relations-established");
});

test("an answer is kept and asked for again by its ETag", async () => {
  const { watch, seen } = watched();
  const first = await watch.GET("/v1/events", { params: { query: { limit: 3 } } });
  const second = await watch.GET("/v1/events", { params: { query: { limit: 3 } } });
  assert.deepEqual(seen.map(({ status }) => status), [200, 304]);
  assert.equal(seen[1]?.etag, first.response.headers.get("etag"));
  assert.deepEqual(second.data, first.data);
  assert.equal(second.response.status, 200);
  assert.equal(second.response.url, first.response.url);
  await all(watch.each("/v1/actors", { query: { limit: 10 } }));
  await all(watch.each("/v1/actors", { query: { limit: 10 } }));
  assert.deepEqual(seen.slice(2).map(({ status }) => status), [200, 200, 200, 304, 304, 304]);
});

test("no more is kept than was asked for", async () => {
  const ask = async (/** @type {number} */ keep) => {
    const { watch, seen } = watched({ keep });
    for (const limit of [1, 2, 1, 3, 1, 2]) {
      const { data } = await watch.GET("/v1/events", { params: { query: { limit } } });
      assert.equal(data?.data.length, limit);
    }
    return seen.map(({ status }) => status);
  };
  assert.deepEqual(await ask(0), [200, 200, 200, 200, 200, 200]);
  assert.deepEqual(await ask(1), [200, 200, 200, 200, 200, 200]);
  assert.deepEqual(await ask(2), [200, 200, 304, 200, 304, 200]);
  assert.deepEqual(await ask(3), [200, 200, 304, 200, 304, 304]);
});

test("many at once, each with its own body", async () => {
  const { watch, seen } = watched({ keep: 2 });
  const limits = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4];
  for (const _ of [1, 2]) {
    const answers = await Promise.all(
      limits.map((limit) => unwrap(watch.GET("/v1/events", { params: { query: { limit } } }))));
    assert.deepEqual(answers.map((answer) => answer.data.length), limits);
  }
  assert(seen.some(({ status }) => status === 304));
});

test("another format is text, with the question of the list", async () => {
  const path = { format: /** @type {const} */ ("csv") };
  const csv = await client.text("/v1/events.{format}", { path, query: { actor: ["CHN"] } });
  assert.match(csv, /^id,kind,/);
  const lines = { format: /** @type {const} */ ("ndjson") };
  const query = { actor: ["CHN"], operators: { actor__not: ["CHN"] } };
  assert.equal(await client.text("/v1/events.{format}", { path: lines, query }), "");
});

test("a server below a prefix", async () => {
  await serving(async (request, response) => {
    const path = request.url?.match(/^\/tightrope(\/.*)$/)?.[1];
    if (path === undefined) return void response.writeHead(404).end("nothing here");
    const answer = await fetch(base + path);
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type }).end(await answer.text());
  }, async (proxy) => {
    for (const prefix of [`${proxy}/tightrope`, `${proxy}/tightrope/`]) {
      const records = await all(createClient(prefix).each("/v1/claims", { query: { limit: 40 } }));
      assert.equal(records.length, (await unwrap(client.GET("/v1/claims"))).page.total);
    }
    await assert.rejects(unwrap(createClient(proxy).GET("/v1/events")), (problem) => {
      assert(problem instanceof TightropeProblem);
      assert.equal(problem.status, 404);
      assert.equal(problem.code, undefined);
      assert.equal(problem.cause, "nothing here");
      assert.match(problem.message, /^404: .* is not from Tightrope/);
      return true;
    });
  });
});

test("a busy server is asked again only if the caller wants that", async () => {
  let left = 0;
  await serving((_, response) => {
    if (left-- > 0) return void response.writeHead(503, { "retry-after": "1" }).end("busy");
    response.writeHead(200, { "content-type": "application/json" }).end('{"data":[],"page":{}}');
  }, async (busy) => {
    left = 1;
    await assert.rejects(unwrap(createClient(busy).GET("/v1/events")), { status: 503 });
    left = 2;
    const started = Date.now();
    await unwrap(createClient(busy, { retries: 2 }).GET("/v1/events"));
    assert(Date.now() - started > 1900);
    left = 2;
    const once = createClient(busy, { retries: 1 });
    await assert.rejects(unwrap(once.GET("/v1/events")), { status: 503 });
  });
});

test("a page that is not JSON is an error", async () => {
  await serving((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<p>Please log in</p>");
  }, async (portal) => {
    await assert.rejects(all(createClient(portal).each("/v1/events")), /is not valid JSON/);
  });
});

test("a host that cannot be reached is named", async () => {
  const nowhere = createClient("http://tightrope.invalid");
  await assert.rejects(all(nowhere.each("/v1/events")), (error) => {
    assert(error instanceof TypeError);
    assert.match(error.message, /^GET http:\/\/tightrope\.invalid\/v1\/events failed: .+/);
    return true;
  });
});

test("a caller can stop", async () => {
  const stop = new AbortController();
  const some = client.each("/v1/claims", { query: { limit: 1 }, signal: stop.signal });
  await some.next();
  stop.abort();
  await assert.rejects(all(some), { name: "AbortError" });
});
