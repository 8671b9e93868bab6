// Nothing here runs: `tsc --strict` checks that the types say what the answers are.
import { createClient, unwrap } from "../dist/index.js";
import type { ListPath, Problem, RecordOf } from "../dist/index.js";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function exactly<A>() {
  return <B>(_: B, __: Same<A, B>): void => undefined;
}

export async function check(): Promise<void> {
  const client = createClient("http://localhost:8080");
  const events = await client.GET("/v1/events");
  exactly<string | null | undefined>()(events.data!.data[0]?.date?.earliest, true);
  exactly<Problem | undefined>()(events.error, true);
  // `exactly` itself notices what is not the same.
  // @ts-expect-error
  exactly<string>()(events.data!.data[0]?.date?.earliest, true);

  // Every list of records has ids and titles; rows of parts have none.
  type Parts = "/v1/citations" | "/v1/edges" | "/v1/identifiers";
  exactly<
    | Parts
    | "/v1/actors" | "/v1/annotations" | "/v1/caveats" | "/v1/claims" | "/v1/documents"
    | "/v1/documents/{document}/passages" | "/v1/dyads" | "/v1/events" | "/v1/passages"
    | "/v1/phases"
    | "/v1/risks" | "/v1/search" | "/v1/strategies" | "/v1/timeline" | "/v1/vocabularies"
  >()(null as unknown as ListPath, true);
  type Named<R> = R extends { id: infer Id; title: infer Title }
    ? [Same<Id, string>, Same<Title, string>]
    : never;
  type Lists = { [P in Exclude<ListPath, Parts>]: Named<RecordOf<P>> };
  exactly<[true, true]>()(null as unknown as Lists[Exclude<ListPath, Parts>], true);
  exactly<string>()(null as unknown as RecordOf<"/v1/citations">["locator"], true);
  for await (const event of client.each("/v1/events")) {
    exactly<"event">()(event.kind, true);
    exactly<string | undefined>()(event.actors[0]?.title, true);
  }
  for await (const page of client.pages("/v1/risks")) exactly<number>()(page.page.total, true);

  // Terms are unions.
  type Modality = "asserted" | "reported" | "evaluated" | "predicted" | "possible" | "prescribed"
    | "intended" | "negated";
  type Domain = "military" | "political" | "economic" | "societal" | "environmental";
  const id = { path: { id: "refugee-flow" } };
  const risk = (await unwrap(client.GET("/v1/risks/{id}", { params: id }))).data;
  exactly<Modality | null>()(risk.modality, true);
  exactly<Domain>()(risk.domain, true);
  const strategy = await unwrap(client.GET("/v1/strategies"));
  type Status = "practised" | "attempted" | "expected" | "available" | "advised" | "considered";
  exactly<Status | undefined>()(strategy.data[0]?.status, true);

  // Questions are checked, in both ways to ask them.
  const operators = { category__exists: true };
  client.GET("/v1/events", {
    params: { query: { actor: ["CHN"], modality: ["reported"], operators } },
  });
  client.each("/v1/claims", { query: { actor: [["china"], ["russia", "soviet-union"]] } });
  client.each("/v1/claims", { query: { operators: { modality__not: ["asserted", "reported"] } } });
  client.each("/v1/risks", { query: { links: { "addressed-by": ["strategy:border-defence"] } } });
  client.each("/v1/search", { query: { q: "refugees", filters: { modality: ["possible"] } } });
  // @ts-expect-error: no such term
  client.GET("/v1/events", { params: { query: { modality: ["repoted"] } } });
  // @ts-expect-error: no such term
  client.each("/v1/events", { query: { modality: ["repoted"] } });
  // @ts-expect-error: no such term
  client.each("/v1/claims", { query: { operators: { modality__not: ["repoted"] } } });
  // @ts-expect-error: no such term
  client.each("/v1/search", { query: { q: "refugees", filters: { modality: ["repoted"] } } });
  // @ts-expect-error: no such parameter
  client.each("/v1/events", { query: { bogus: 1 } });
  // @ts-expect-error: no such member
  client.each("/v1/events", { query: { operators: { bogus__not: "x" } } });
  // @ts-expect-error: not a list
  client.each("/v1/stats", { query: { by: ["kind"] } });
  // @ts-expect-error: `q` is missing
  client.each("/v1/search");
  // @ts-expect-error: the document is missing
  client.each("/v1/documents/{document}/passages");
  const place = { document: "comrades-to-strategists" };
  client.each("/v1/documents/{document}/passages", { path: place, query: { type: ["sentence"] } });

  // Other formats are text and take the question of the list.
  const csv = { format: "csv" } as const;
  const query = { actor: ["CHN"] };
  exactly<string>()(await client.text("/v1/events.{format}", { path: csv, query }), true);
  client.text("/v1/stats.{format}", { path: csv, query: { by: ["kind"] } });
  // @ts-expect-error: not text
  client.text("/v1/events.{format}", { path: { format: "xlsx" } });
  // @ts-expect-error: not a format of graphs
  client.text("/v1/graph.{format}", { path: { format: "csv" } });
  // @ts-expect-error: no such term
  client.text("/v1/events.{format}", { path: csv, query: { modality: ["repoted"] } });
}
