// What openapi.yaml says, as types that fit the query language.
import type { components, paths } from "./schema.js";

export type Schemas = components["schemas"];

// A list means any of its values. A list of lists means all of them, and of each any of its values.
// OpenAPI has no words for the second, nor for lists inside `operators`, `links` and `filters`.
type Many<V> = V | V[] | V[][];
type Value<V> = V extends (infer Item)[]
  ? Item[] | Item[][]
  : V extends object
    ? { [M in keyof V]: [V[M]] extends [boolean | undefined] ? V[M] : Many<NonNullable<V[M]>> }
    : V;
type Wide<Q> = { [K in keyof Q]: Value<Q[K]> };
type Operation<O> = O extends { parameters: infer A }
  ? Omit<O, "parameters"> & {
      parameters: { [L in keyof A]: L extends "query" ? Wide<A[L]> : A[L] };
    }
  : O;

type Methods<I> = { [M in keyof I]: M extends "get" ? Operation<I[M]> : I[M] };
export type Paths = { [P in keyof paths]: Methods<paths[P]> };

type Parameters<P extends keyof Paths> = Paths[P]["get"] extends { parameters: infer A }
  ? A
  : never;
// A path without a question has `query?: never`.
type Given<Q> = [Q] extends [never] ? {} : Q;
type QueryOf<P extends keyof Paths> = Parameters<P> extends { query?: infer Q }
  ? Given<NonNullable<Q>>
  : {};
type Body<P extends keyof Paths> = Paths[P]["get"] extends {
  responses: { 200: { content: { "application/json": infer B } } };
}
  ? B
  : never;

/** The paths of lists that come in pages. */
export type ListPath = {
  [P in keyof Paths]: "cursor" extends keyof QueryOf<P> ? P : never;
}[keyof Paths];
/** A page of a list. */
export type PageOf<P extends ListPath> = Body<P>;
/** A record as a list has it. */
export type RecordOf<P extends ListPath> = Body<P> extends { data: (infer R)[] } ? R : never;

// The lists of records are described as one path.
type AnyList = "/v1/{list}.{format}";
type ListName = Parameters<AnyList> extends { path: { list: infer N extends string } } ? N : never;
/** The paths with a format, except those of binary formats alone. */
export type TextPath =
  | Exclude<Extract<keyof Paths, `${string}.{format}`>, AnyList>
  | `/v1/${ListName}.{format}`;
type Described<P extends TextPath> = P extends keyof Paths ? P : AnyList;
// A suffix takes the question of the list without it, but a whole result has no pages.
type TextQuery<P extends TextPath> = Omit<QueryOf<Described<P>>, "query"> &
  (P extends `${infer List extends keyof Paths}.{format}`
    ? Omit<QueryOf<List>, "limit" | "cursor">
    : {});
type TextPlace<P extends TextPath> = Parameters<Described<P>> extends { path: infer A }
  ? { [K in Exclude<keyof A, "list">]: K extends "format" ? Exclude<A[K], "xlsx"> : A[K] }
  : never;

type Empty<T> = {} extends T ? true : false;
type Init<Place, Query> = (Place extends {} ? { path: Place } : { path?: never }) &
  (Empty<Query> extends true ? { query?: Query } : { query: Query }) & { signal?: AbortSignal };
type Optional<T> = Empty<T> extends true ? [init?: T] : [init: T];

/** What `each` and `pages` take after a path. */
export type ListInit<P extends ListPath> = Optional<
  Init<Parameters<P> extends { path: infer A extends {} } ? A : undefined, QueryOf<P>>
>;
/** What `text` takes after a path. */
export type TextInit<P extends TextPath> = Init<TextPlace<P>, TextQuery<P>>;
