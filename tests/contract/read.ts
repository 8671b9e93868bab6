// Reads every kind with types generated from openapi.yaml; `tsc --strict` checks that they are usable.
import type { components, paths } from "./api.js";

const base = process.argv[2];

type Schemas = components["schemas"];
type Lists = {
  [P in keyof paths]: paths[P]["get"] extends { responses: { 200: { content: { "application/json": infer Body } } } }
    ? Body extends { data: unknown[] } ? P : never
    : never;
}[keyof paths];

// Without `shape=array` every list has an envelope.
type Page<P extends Lists> = paths[P]["get"] extends { responses: { 200: { content: { "application/json": infer Body } } } }
  ? Exclude<Body, unknown[]>
  : never;

async function read<P extends Lists>(path: P, at: string = path): Promise<Page<P>> {
  const answer = await fetch(base + at);
  if (!answer.ok) throw new Error(`${at}: ${answer.status}`);
  return (await answer.json()) as Page<P>;
}

// Without `fields` and `include` every record has all the fields of a list.
const events = (await read("/v1/events")) as Schemas["EventList"];
const dated = events.data.filter((event) => event.date?.edtf);
const first = dated[0];
if (!first || first.citations[0]?.modality == null) throw new Error("the first dated event has no modality");
console.log(`${first.date?.display}: ${first.title} [${first.citations[0].locator}, ${first.citations[0].modality}]`);

const document = "comrades-to-strategists";
const counts: Record<string, number> = {
  documents: (await read("/v1/documents")).page.total,
  passages: (await read("/v1/documents/{document}/passages", `/v1/documents/${document}/passages`)).page.total,
  actors: (await read("/v1/actors")).page.total,
  events: events.page.total,
  dyads: (await read("/v1/dyads")).page.total,
  phases: (await read("/v1/phases")).page.total,
  risks: (await read("/v1/risks")).page.total,
  strategies: (await read("/v1/strategies")).page.total,
  claims: (await read("/v1/claims")).page.total,
  caveats: (await read("/v1/caveats")).page.total,
  annotations: (await read("/v1/annotations")).page.total,
  vocabularies: (await read("/v1/vocabularies")).page.total,
};
console.log(JSON.stringify(counts));
const empty = Object.keys(counts).filter((kind) => counts[kind] === 0);
if (empty.length > 0) throw new Error(`empty: ${empty.join(", ")}`);
