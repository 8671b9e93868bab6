// All records of one document in memory: their sentences, their links, and which match a filter.
import { all, get } from "./api.js";
import { span, within } from "./dates.js";
import { place } from "./words.js";

// The members of a date that the pictures use.
const date = "edtf display earliest latest precision relative sure_from sure_to derived_from"
  .split(" ")
  .map((member) => `date.${member}`)
  .join(",");
const lists = {
  event: `events?limit=500&fields=id,title,label,document,modality,modalities,category,${date},actors.id,dyads.id,citations.locator`,
  phase: `phases?limit=500&fields=id,title,label,document,modality,modalities,dyad.id,relation,by.id,toward.id,${date},events.id,citations.locator`,
  risk: "risks?limit=500&fields=id,title,label,document,modality,modalities,domain,threatens,actors.id,strategies.id,citations.locator",
  strategy:
    "strategies?limit=500&fields=id,title,label,document,modality,modalities,status,actor.id,toward.id,with.id,citations.locator",
  claim: "claims?limit=500&fields=id,title,document,modality,modalities,actors.id,citations.locator",
  caveat: "caveats?limit=500&fields=id,title,document,types,citations.locator",
  dyad: "dyads?limit=500&fields=id,title,document,actors.id,citations.locator",
  actor:
    "actors?limit=500&fields=id,title,type,names,identifiers.scheme,identifiers.value,identifiers.valid_from,identifiers.valid_to",
};
const shared = new Set(["gw", "cow"]);

export class Model {
  records = new Map();
  sentences = [];
  edges = [];
  responses = [];
  terms = {};
  failures = [];
  whole = new Set();
  /** Titles of what was opened and is not in memory. */
  opened = new Map();
  named = null;
  meta = null;

  /** Loads everything in parallel; a part that fails is listed in `failures` and does not affect the rest. */
  static async load(wanted) {
    const model = new Model();
    const part = (asked, take) => asked.then(take, (error) => model.failures.push(error));
    // Send all requests before awaiting the first response.
    const parts = Object.entries(lists).map(([kind, path]) => [kind, all(`/v1/${path}`)]);
    const edges = all(
      "/v1/edges?predicate=addresses,aggravates,responds-to&limit=500&fields=from.kind,from.id,predicate,to.kind,to.id,basis",
    );
    const words = all("/v1/vocabularies?fields=id,terms.id,terms.label,terms.definition");
    [edges, words, ...parts.map(([, asked]) => asked)].forEach((asked) => asked.catch(() => {}));
    const documents = await all(
      "/v1/documents?limit=500&include=sections&fields=id,title,subtitle,author,coder,licence,length,sha256,counts,sections.locator,sections.heading",
    );
    model.documents = documents.data;
    model.meta = documents.meta;
    model.document = documents.data.find((d) => d.id === wanted) || documents.data[0];
    if (!model.document) return model;
    model.unknown = Boolean(wanted) && model.document.id !== wanted;
    const sections = model.document.sections || [];
    // What stands before the first heading has none of its own.
    const first = sections.some((one) => one.heading) ? place("s0") : "";
    model.headings = Object.fromEntries(sections.map((x) => [x.locator, x.heading || (x.locator === "s0" && first)]));
    const here = model.document.id;
    await Promise.all([
      // Actors belong to no document; with several, only those that this one names are offered.
      documents.data.length > 1 &&
        part(all(`/v1/actors?document=${here}&limit=500&fields=id`), (answer) => {
          model.named = new Set(answer.data.map((a) => a.id));
        }),
      part(get(`/v1/documents/${here}/coverage`), (answer) => {
        model.sentences = answer.data.sentences;
      }),
      part(words, (answer) => {
        for (const v of answer.data) model.terms[v.id] = new Map(v.terms.map((t) => [t.id, t]));
      }),
      part(edges, (answer) => {
        const key = (end) => `${end.kind}:${end.id}`;
        for (const { from, to, predicate: type, basis } of answer.data)
          (type === "responds-to" ? model.responses : model.edges).push({
            source: key(from),
            target: key(to),
            type,
            basis,
          });
      }),
      ...parts.map(([kind, asked]) =>
        part(asked, (answer) => {
          if (!answer.truncated) model.whole.add(kind);
          for (const record of answer.data) if (!record.document || record.document === here) model.add(kind, record);
        }),
      ),
    ]);
    model.join();
    return model;
  }

  add(kind, record) {
    const key = `${kind}:${record.id}`;
    const ids = (list) => (list || []).map((x) => x.id);
    const actors = new Set([...ids(record.actors), ...ids(record.toward), ...ids(record.with)]);
    for (const one of [record.actor, record.by]) if (one) actors.add(one.id);
    if (kind === "actor") actors.add(record.id);
    this.records.set(key, {
      ...record,
      kind,
      key,
      actors,
      links: new Set(),
      at: new Set((record.citations || []).map((c) => c.locator)),
      modalities: record.modalities || [],
    });
  }

  /** Connects the parts once all are loaded. */
  join() {
    for (const record of this.records.values()) {
      if (record.kind === "phase") {
        const dyad = this.records.get(`dyad:${record.dyad?.id}`);
        dyad?.actors.forEach((id) => record.actors.add(id));
        this.link(record.key, dyad?.key);
        (record.events || []).forEach((e) => this.link(record.key, `event:${e.id}`));
      }
      if (record.kind === "event") (record.dyads || []).forEach((d) => this.link(record.key, `dyad:${d.id}`));
    }
    const here = (e) => this.records.has(e.source) && this.records.has(e.target);
    this.edges = this.edges.filter(here);
    this.responses = this.responses.filter(here);
    for (const edge of [...this.edges, ...this.responses]) this.link(edge.source, edge.target);
    this.sentence = new Map(this.sentences.map((one) => [one.locator, { ...one, caveats: [] }]));
    for (const one of this.sentence.values()) {
      for (const cited of one.records) this.records.get(`${cited.kind}:${cited.id}`)?.at.add(one.locator);
    }
    for (const caveat of this.of("caveat")) {
      for (const locator of caveat.at) this.sentence.get(locator)?.caveats.push(caveat);
    }
    this.sentences = [...this.sentence.values()];
    this.merge();
  }

  link(a, b) {
    if (!this.records.has(a) || !this.records.has(b)) return;
    this.records.get(a).links.add(b);
    this.records.get(b).links.add(a);
  }

  /** Actors that share a state number (Russia and the Soviet Union: 365) are one corner. */
  merge() {
    const seen = new Map();
    this.corner = new Map();
    for (const actor of this.of("actor")) {
      const number = (actor.identifiers || []).filter((i) => shared.has(i.scheme)).map((i) => `${i.scheme}:${i.value}`);
      const known = number.map((n) => seen.get(n)).find(Boolean) || { id: actor.id, actors: [] };
      known.actors.push(actor);
      number.forEach((n) => seen.set(n, known));
      this.corner.set(actor.id, known);
    }
  }

  of(kind) {
    return [...this.records.values()].filter((r) => r.kind === kind);
  }
  /** Can this key be a record? False only if all records of its kind are loaded and it is not one of them. */
  may(key) {
    const kind = key.slice(0, key.indexOf(":"));
    if (kind === "passage")
      return !this.sentence?.size || /^(title|subtitle|byline|author|s\d+(\.(h|p\d+(\.\d+)?))?)$/.test(key.slice(8));
    return (
      kind === "annotation" ||
      kind === "document" ||
      !(this.whole.has(kind) || !(kind in lists)) ||
      this.records.has(key)
    );
  }

  /** Is a value of a filter one that this document has? If not, it may be a code or another name. */
  knows(name, value) {
    const scheme = { modality: "modality", status: "strategy-status", type: "caveat-type" }[name];
    if (scheme) return !this.terms[scheme] || this.terms[scheme].has(value);
    return name === "kind" || this.records.has(`${name}:${value}`) || !this.whole.has(name);
  }

  label(scheme, id) {
    return this.terms[scheme]?.get(id)?.label || String(id ?? "").replaceAll("-", " ");
  }
  define(scheme, id) {
    return this.terms[scheme]?.get(id)?.definition || "";
  }
  title(key) {
    if (key.startsWith("passage:")) return place(key.slice(8));
    return this.records.get(key)?.title || this.opened.get(key) || key;
  }
  /** Is this a passage, or a record whose title is known? */
  has(key) {
    return key.startsWith("passage:") || this.records.has(key) || this.opened.has(key);
  }
  /** The short name of a record, for pictures. */
  short(record) {
    return record.label || record.title;
  }
  /** The actors that this document names, by title. */
  actors() {
    return this.of("actor")
      .filter((a) => !this.named || this.named.has(a.id))
      .sort((a, b) => a.title.localeCompare(b.title));
  }
  /** Does the actor exist in these years, as the lists of states have it? One without such dates always does. */
  exists(actor, days) {
    const spells = (actor.identifiers || []).filter((i) => shared.has(i.scheme));
    return (
      !days ||
      !spells.length ||
      spells.some((i) => (i.valid_from || "0000") <= days[1] && (i.valid_to || "9999") >= days[0])
    );
  }

  /** The keys that a selection highlights: itself, its sentences or its records, and its links. */
  around(key) {
    const lit = new Set();
    if (!key) return lit;
    lit.add(key);
    const at = key.indexOf(":");
    const kind = key.slice(0, at),
      id = key.slice(at + 1);
    if (kind === "passage") {
      for (const [locator, one] of this.sentence || []) {
        if (locator !== id && !locator.startsWith(`${id}.`)) continue;
        lit.add(`passage:${locator}`);
        for (const cited of one.records) lit.add(`${cited.kind}:${cited.id}`);
      }
    } else if (kind === "actor") {
      for (const record of this.records.values()) if (record.actors.has(id)) this.light(record, lit);
    } else if (this.records.has(key)) {
      const record = this.records.get(key);
      this.light(record, lit);
      for (const link of record.links) lit.add(link);
      for (const actor of record.actors) lit.add(`actor:${actor}`);
      if (kind === "caveat") {
        for (const locator of record.at)
          for (const c of this.sentence.get(locator)?.records || []) lit.add(`${c.kind}:${c.id}`);
      }
    }
    return lit;
  }

  light(record, lit) {
    lit.add(record.key);
    for (const locator of record.at) lit.add(`passage:${locator}`);
  }

  /** The keys that pass the filters, except `q`, which the service searches; null if there is no filter.
   *  With `undated`, a date filter keeps undated records. */
  match(state, { undated = false } = {}) {
    const { actor, dyad, modality, kind, status, type, answered, date } = state;
    if (![actor, dyad, modality, kind, status, type].some((list) => list.length) && !answered && !date) return null;
    const days = date ? span(date) : null;
    const found = new Set();
    for (const record of this.records.values()) {
      if (kind.length ? !kind.includes(record.kind) : record.kind === "actor") continue;
      if (actor.length && !actor.some((id) => record.actors.has(id))) continue;
      if (dyad.length && !dyad.some((id) => record.key === `dyad:${id}` || record.links.has(`dyad:${id}`))) continue;
      if (modality.length && !modality.some((m) => record.modalities.includes(m))) continue;
      if (status.length && !status.includes(record.status)) continue;
      if (type.length && !(record.types || []).some((t) => type.includes(t))) continue;
      if (answered && (record.kind !== "risk" || Boolean(record.strategies?.length) !== (answered === "yes"))) continue;
      if (
        days &&
        (!("date" in record) || !["possible", "certain", undated && "undated"].includes(within(record.date, days)))
      )
        continue;
      found.add(record.key);
    }
    for (const one of this.sentences) {
      if (
        one.records.some(
          (r) => found.has(`${r.kind}:${r.id}`) && (!modality.length || modality.includes(r.modality)),
        ) ||
        one.caveats.some((c) => found.has(c.key))
      )
        found.add(`passage:${one.locator}`);
    }
    return found;
  }
}
