// One picture in a page of its own, for other pages to frame: drawn by the address, as wide as the frame.
import { all, at } from "./api.js";
import { byId, h, put } from "./dom.js";
import { address, state } from "./state.js";
import { Model } from "./model.js";
import { coloured, glyph, trouble } from "./marks.js";
import { days, draw, mark, matched } from "./pictures.js";
import { lineKey } from "./answers.js";
import { times } from "./timeline.js";
import { says } from "./titles.js";

const view = document.body.dataset.view;
const find = (name) => document.querySelector(`[data-${name}]`);
const place = find("picture");
let model,
  outside = null,
  found = null,
  made = null;

/** Tells the page around it how high it is, so that it can fit the frame. */
function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent !== window) parent.postMessage({ from: "tightrope", picture: view, height }, "*");
}

function drawn() {
  made = draw(view, place, model, state, { outside }) || made;
  made?.drawing.brushed?.(days(state));
  mark(place, state, model.around(state.select), found);
  // A record opens in the explorer, beside the page around this one.
  for (const link of place.querySelectorAll("a[data-key]")) {
    link.setAttribute("href", at(`/${address({ select: link.dataset.key })}`));
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
}

function key() {
  const marks = (names, scheme) =>
    h(
      "ul",
      { class: "marks", "aria-label": "Key" },
      names.map((name) => h("li", {}, glyph(name), scheme ? model.label(scheme, name).toLowerCase() : name)),
    );
  const modality = () => marks(coloured.modality, "modality");
  return {
    strip: () => (state.colour === "kind" ? marks(coloured.kind) : modality()),
    timeline: () => [h("ul", { class: "marks", "aria-label": "Key to dates" }, times()), modality()],
    triangle: () => null,
    answers: () => [lineKey(), modality()],
  }[view]();
}

/** What the address asks for that is not here. */
function mistakes() {
  const list = [...state.wrong];
  for (const [scheme, name, values] of [
    ["modality", "modality", state.modality],
    ["caveat-type", "type of caveat", state.type],
  ])
    for (const id of values)
      if (model.terms[scheme] && !model.terms[scheme].has(id)) list.push(`“${id}” is not a ${name}.`);
  for (const id of state.actor) if (!model.records.has(`actor:${id}`)) list.push(`This document has no actor “${id}”.`);
  if (model.unknown) list.push(`There is no document “${state.document}”; showing “${model.document.title}” instead.`);
  if (state.select && !model.may(state.select)) list.push(`There is no record “${state.select}”.`);
  return list;
}

/** The keys of the records that the filters and the words select; null where all are. */
async function selected() {
  const { match, shade } = matched(model, state);
  if (!state.q) return { keys: match, shown: shade || match };
  const answer = await all(`/v1/search?q=${encodeURIComponent(state.q)}&limit=200`, 2);
  const hits = answer.data.filter((hit) => !hit.document || hit.document === model.document.id);
  const keys = new Set(hits.map((hit) => `${hit.kind}:${hit.id}`).filter((one) => !match || match.has(one)));
  for (const one of model.sentences)
    if (one.records.some((record) => keys.has(`${record.kind}:${record.id}`))) keys.add(`passage:${one.locator}`);
  return { keys, shown: keys };
}

async function begin() {
  model = await Model.load(state.document);
  if (!model.document) {
    put(place, h("p", { class: "empty" }, "The database has no document yet."));
    return;
  }
  if (state.layer === "x" && view === "timeline") {
    const fields = "id,document,on.id,on.kind,property,value,date,status,source.name";
    const answer = await all(`/v1/annotations?limit=500&fields=${fields}`);
    outside = answer.data.filter((one) => !one.document || one.document === model.document.id);
  }
  const { keys, shown } = await selected();
  found = shown;
  const notes = mistakes().map((text) => h("p", { class: "notice" }, text));
  if (model.failures.length) notes.push(h("div", { class: "notice" }, trouble(model.failures[0])));
  put(byId("notices"), notes);
  if (keys && !keys.size) {
    put(place, h("p", { class: "empty" }, "No record matches these filters. The explorer shows what there is."));
    return;
  }
  put(find("says"), says[view]);
  put(find("tools"), key());
  drawn();
}

begin()
  .catch((error) => {
    console.error(error);
    put(place, trouble(error));
  })
  .finally(() => {
    let waiting;
    new ResizeObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (made && Math.floor(place.clientWidth) !== made.width) drawn();
        tell();
      }, 60);
    }).observe(document.body);
    tell();
  });
