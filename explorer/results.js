// The result list: the API searches words, this page applies the filters. A note says what was searched.
import { all, at, get, plural } from "./api.js";
import { byId, count, h, put, say } from "./dom.js";
import { found as shown } from "./filters.js";
import { dated, span, within } from "./dates.js";
import { choose, glyph, trouble } from "./marks.js";
import { kinds, narrowed } from "./state.js";
import { take } from "./take.js";
import { capital, countKind, kindNames, property, stance } from "./words.js";

const least = 5;
/** The picture that shows a kind. */
const pictures = { event: "#timeline", phase: "#timeline", risk: "#answers", strategy: "#answers" };
let turn = 0;
const rank = (kind) => kinds.indexOf(kind) + 1 || 99;

/** Text with the matching words marked; ranges count code points. */
export function marked(text, ranges) {
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [from, to] of ranges || []) {
    parts.push(points.slice(at, from).join(""), h("mark", {}, points.slice(from, to).join("")));
    at = to;
  }
  return [...parts, points.slice(at).join("")];
}

/** The API query for the records of one kind that match the filters. For the service, the actor of a strategy is whose
 *  it is; this page also finds those directed at an actor, and so asks for them by id. */
export function queryPath(model, state, kind, list = []) {
  const query = [];
  const add = (name, value) =>
    query.push(
      `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+")}`,
    );
  if (kind === "strategy" && state.actor.length) {
    add("id", list.map((record) => record.id).join(","));
    return `/v1/strategies?${query[0]}`;
  }
  if (state.q) add("q", state.q);
  if (state.actor.length && !["caveat", "annotation", "actor"].includes(kind)) add("actor", state.actor.join(","));
  if (state.dyad.length && ["event", "phase"].includes(kind)) add("dyad", state.dyad.join(","));
  if (state.status.length && kind === "strategy") add("status", state.status.join(","));
  if (state.modality.length && ["event", "phase", "risk", "strategy", "claim"].includes(kind))
    add("modality", state.modality.join(","));
  if (state.type.length && kind === "caveat") add("type", state.type.join(","));
  if (state.answered && kind === "risk") add("addressed-by__exists", state.answered === "yes");
  if (state.date && ["event", "phase", "annotation"].includes(kind)) add("date", state.date);
  if (model.documents.length > 1) add("document", model.document.id);
  return `/v1/${plural(kind)}${query.length ? `?${query.join("&")}` : ""}`;
}

/** Shows the list, and calls `found` with the keys once they are known. */
export async function results(model, state, match, found) {
  const mine = ++turn;
  const box = byId("results");
  if (!narrowed(state)) {
    put(box);
    shown("");
    return found(match);
  }
  let hits = null;
  let hints = [],
    others = [],
    also = [];
  if (state.q) {
    if (!box.firstChild) put(box, h("p", { class: "waiting" }, "Searching …"));
    try {
      const answer = await all(`/v1/search?q=${encodeURIComponent(state.q)}&sort=-relevance&limit=200`, 2);
      hits = answer.data.filter((hit) => !hit.document || hit.document === model.document.id);
      others = answer.meta.suggestions || [];
      hints = (answer.meta.hints || []).filter((hint) => !others.some((one) => one.title === hint)).map(quoted);
      also = answer.meta.query?.words?.filter((one) => one.synonyms?.length) || [];
    } catch (error) {
      if (mine !== turn) return;
      shown("");
      put(box, h("h2", {}, "Search"), trouble(error));
      say(`${error.message}. ${error.detail}`);
      return found(match);
    }
    if (mine !== turn) return;
    if (state.kind.length) hits = hits.filter((hit) => state.kind.includes(hit.kind));
    if (match)
      hits = hits.filter(
        (hit) =>
          match.has(`${hit.kind}:${hit.id}`) ||
          (state.kind.includes(hit.kind) && !model.records.has(`${hit.kind}:${hit.id}`)),
      );
  }
  const days = state.date ? span(state.date) : null;
  const notes = [];
  const records = hits
    ? hits.map((hit) => ({ ...(model.records.get(`${hit.kind}:${hit.id}`) || hit), key: `${hit.kind}:${hit.id}`, hit }))
    : [...model.records.values()].filter((r) => match?.has(r.key));
  if (!hits && state.kind.includes("annotation")) {
    try {
      records.push(
        ...(await all("/v1/annotations?limit=500&fields=id,title,document,date")).data
          .filter(
            (a) =>
              (!a.document || a.document === model.document.id) &&
              (!days || ["possible", "certain"].includes(within(a.date, days))),
          )
          .map((a) => ({ ...a, kind: "annotation", key: `annotation:${a.id}` })),
      );
    } catch (error) {
      notes.push(`${error.message}. ${error.detail}`);
    }
    if (mine !== turn) return;
  }
  const groups = new Map();
  for (const record of records) {
    if (!groups.has(record.kind)) groups.set(record.kind, []);
    groups.get(record.kind).push(record);
  }
  const sorted = [...groups].sort((a, b) => rank(a[0]) - rank(b[0]));
  const total = records.length;
  if (!total && state.actor.length) {
    const named = await mentions(model, state).catch(() => null);
    if (mine !== turn) return;
    if (named?.locators.length) {
      showMentions(model, box, named);
      return found(new Set(named.locators.map((locator) => `passage:${locator}`)));
    }
    if (named) hints.push(`This document does not name ${named.actor.title}.`);
  }
  if (days) notes.push("Only events and phases have dates; those without a date are left out here. ");
  if (hits && total)
    notes.push("This searches our titles, summaries, notes and names of actors, not the essay’s own text. ");
  if (total) for (const { word, synonyms } of also) hints.push(`“${word}” also finds ${listed(synonyms)}.`);
  // In the order of the list, only the first are shown where a long list would push the pictures away.
  const late = new Set(sorted.flatMap(([, list]) => list).slice(least));
  shown(total ? `${count(total, "record")} found` : "nothing found");
  put(
    box,
    h(
      "section",
      { class: "found", "aria-labelledby": "found-h" },
      h("h2", { id: "found-h" }, total ? count(total, "record") : "Nothing found"),
      hints.map((hint) => h("p", { class: "hinted" }, hint)),
      others.length ? h("p", { class: "hinted" }, others.map(other)) : null,
      notes.length ? h("p", { class: "soft" }, notes) : null,
      total ? null : advice(state),
      sorted.map(([kind, list]) =>
        h(
          "section",
          { class: list.every((record) => late.has(record)) ? "group late" : "group" },
          h(
            "h3",
            {},
            capital(countKind(list.length, kind)),
            " ",
            h(
              "a",
              {
                class: "api",
                href: at(queryPath(model, state, kind, list)),
                "aria-label": `These ${kindNames(kind)} as JSON`,
              },
              "JSON",
            ),
            pictures[kind] ? [" ", h("a", { class: "api", href: pictures[kind] }, "In the picture")] : null,
          ),
          h(
            "ul",
            { class: "hits" },
            list.map((record) => item(model, record, days, late.has(record))),
          ),
        ),
      ),
      late.size
        ? h(
            "button",
            {
              type: "button",
              class: "tool all-hits",
              onclick: (event) => {
                const first = box.querySelector("li.late a");
                event.target.closest(".found").classList.add("all");
                first?.focus();
              },
            },
            `Show all ${total} records`,
          )
        : null,
      total
        ? take(queryPath(model, state, ...sorted[0]), {
            kind: sorted[0][0],
            what: `these ${kindNames(sorted[0][0])}`,
            meta: model.meta,
          })
        : null,
    ),
  );
  say(
    total
      ? `${count(total, "record")} found: ${sorted.map(([kind, list]) => countKind(list.length, kind)).join(", ")}. ${hints.join(" ")}`
      : `Nothing found. ${hints.join(" ")}`,
  );
  if (!hits) return found(match);
  const keys = new Set(records.map((r) => r.key));
  for (const record of records) for (const locator of record.at || []) keys.add(`passage:${locator}`);
  found(keys);
}

/** The service puts what was typed between backticks. */
const quoted = (text) => text.replace(/`([^`]+)`/g, "“$1”");

const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, 4).join(", ")}${words.length > 4 ? " and similar words" : ""}`;

/** A search that the service suggests, as a link to it on this page. */
function other({ title, href }) {
  const q = new URL(href, location.href).searchParams.get("q");
  return [
    q === null
      ? quoted(title)
      : h("a", { href: `?q=${encodeURIComponent(q)}`, data: { set: JSON.stringify({ q }) } }, quoted(title)),
    " ",
  ];
}

/** What to do when nothing was found. */
function advice(state) {
  const filters = ["actor", "dyad", "modality", "kind", "status", "type"].some((name) => state[name].length);
  if (state.q && !filters && !state.date && !state.answered)
    return h("p", {}, "Try a more general word, or its beginning with a star: ", h("code", {}, "sanction*"), ".");
  return h("p", {}, "No record matches all filters. Remove a filter above", state.q ? ", or try a broader word." : ".");
}

/** Where an actor is named of whom no record speaks. */
async function mentions(model, state) {
  const id = state.actor.find(
    (one) => ![...model.records.values()].some((r) => r.kind !== "actor" && r.actors.has(one)),
  );
  if (!id || !model.records.has(`actor:${id}`)) return null;
  const actor = (await get(`/v1/actors/${encodeURIComponent(id)}`)).data;
  const here = actor.mentions.find((one) => one.document === model.document.id);
  return { actor, locators: here?.locators || [] };
}

function showMentions(model, box, { actor, locators }) {
  const n = locators.length;
  const says = `No record is about ${actor.title} itself. ${n === 1 ? "This sentence names it" : `These ${n} sentences name it`}:`;
  shown(`named in ${count(n, "sentence")}`);
  put(
    box,
    h(
      "section",
      { class: "found", "aria-labelledby": "found-h" },
      h("h2", { id: "found-h" }, `${actor.title}: named in ${count(n, "sentence")}`),
      h("p", {}, says),
      locators.map((locator) => {
        const one = model.sentence.get(locator);
        return h(
          "section",
          { class: "group" },
          h("h3", {}, choose(`passage:${locator}`, one ? `${locator}: “${one.opening} …”` : locator)),
          h(
            "ul",
            { class: "hits" },
            (one?.records || [])
              .map((r) => model.records.get(`${r.kind}:${r.id}`))
              .filter(Boolean)
              .map((record) => item(model, record)),
          ),
          one?.caveats.length
            ? h(
                "ul",
                { class: "hits" },
                one.caveats.map((record) => item(model, record)),
              )
            : null,
        );
      }),
      h("p", {}, choose(`actor:${actor.id}`, `What we note about ${actor.title}`)),
    ),
  );
  say(says);
}

function item(model, record, days, late) {
  const title = record.hit?.highlights?.find((one) => one.field === "title");
  // Names and codes of actors are words of a record, but no sentence.
  const else_ = record.hit?.highlights?.find((one) => !["title", "actors"].includes(one.field));
  const first = record.modality || record.modalities?.[0];
  return h(
    "li",
    {
      class: `hit is-${first || "none"} ${record.kind === "annotation" ? "layer-x" : ""} ${late ? "late" : ""}`,
    },
    first ? glyph(first) : h("span", { class: "glyph-gap" }),
    h(
      "div",
      {},
      choose(record.key, title ? marked(title.text, title.ranges) : record.title),
      h(
        "p",
        { class: "about" },
        modalityWord(model, record),
        ["event", "phase"].includes(record.kind)
          ? ` · ${record.date && dated(record.date) ? record.date.display : "no date"}`
          : "",
        days && record.date ? h("strong", {}, ` · ${within(record.date, days)}`) : "",
        record.kind === "strategy" ? ` · ${stance(model, record)}` : "",
        record.types ? record.types.map((t) => model.label("caveat-type", t).toLowerCase()).join(", ") : "",
      ),
      costs(model, record),
      else_
        ? h(
            "p",
            { class: "other" },
            h("span", { class: "soft" }, `${property(else_.field)}: `),
            marked(else_.text, else_.ranges),
          )
        : null,
    ),
  );
}

/** The risks that a strategy aggravates: what it would cost. */
function costs(model, record) {
  const worse =
    record.kind === "strategy" ? model.edges.filter((e) => e.source === record.key && e.type === "aggravates") : [];
  if (!worse.length) return null;
  return h(
    "div",
    { class: "costs" },
    h("p", { class: "about" }, "Its cost, the risks it aggravates:"),
    h(
      "ul",
      {},
      worse.map((e) => h("li", {}, choose(e.target, model.title(e.target)))),
    ),
  );
}

const modalityWord = (model, record) =>
  record.kind === "annotation"
    ? "other sources, not the essay"
    : record.modalities?.length
      ? record.modalities.map((m) => model.label("modality", m).toLowerCase()).join(", ")
      : "";
