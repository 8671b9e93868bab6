// Starts the page: loads the data, draws each picture, and keeps them in sync with the URL.
import { all } from "./api.js";
import { byId, h, put, say } from "./dom.js";
import { heard, set, state } from "./state.js";
import { Model } from "./model.js";
import { paint, trouble } from "./marks.js";
import { days, draw as drawing, mark, matched } from "./pictures.js";
import { times } from "./timeline.js";
import { filters, shown } from "./filters.js";
import { results } from "./results.js";
import { openedBy, panel } from "./panel.js";
import { ownText, servedText, textHeard } from "./text.js";
import { documentBox, key, part, shares, tools, under, views } from "./frame.js";

let model,
  outside = null,
  found = null,
  more = [];
const drawn = {};

function draw(view) {
  const made = drawing(view, part(view, "picture"), model, state, { outside, change: brushed });
  if (made) drawn[view] = made;
}

function brushed(from, to, passing) {
  set({ date: from === null ? "" : from === to ? String(from) : `${from}/${to}` }, { passing });
}

let before = {},
  later;
/** Updates the page to the state, redrawing only what has changed. */
async function update(_, passing = false) {
  const changed = (name) => String(before[name]) !== String(state[name]);
  const dateChanged = changed("date"),
    colourChanged = changed("colour"),
    layerChanged = changed("layer");
  const narrowing = ["q", "actor", "modality", "kind", "type", "answered", "date"].some(changed);
  if (before.document !== undefined && changed("document")) return location.reload();
  if (changed("select")) more = [];
  before = { ...state };
  if (colourChanged && drawn.strip) draw("strip");
  if (layerChanged) await layer();
  if (dateChanged && drawn.triangle) draw("triangle");
  if (dateChanged) tableTwin("triangle");
  shown(model, state);
  drawn.timeline?.drawing.brushed?.(days(state));
  notices();
  tools(model);
  if (narrowing) {
    const { match, shade } = matched(model, state);
    found = match;
    clearTimeout(later);
    const list = () =>
      results(model, state, match, (keys) => {
        found = shade || keys;
        highlight();
      });
    // While the brush moves, only the pictures change; the list follows when it stops.
    if (passing && dateChanged) {
      found = shade || match;
      later = setTimeout(list, 160);
    } else list();
  }
  highlight();
  panel(model, state.select, (keys) => {
    more = keys;
    highlight();
  });
}

function highlight() {
  const lit = model.around(state.select);
  for (const key of more) lit.add(key);
  for (const view of views) mark(part(view, "picture"), state, lit, found);
  for (const root of [byId("results"), byId("key")]) paint(root, { select: state.select, lit: new Set(), match: null });
}

async function layer() {
  if (state.layer === "x" && !outside) {
    try {
      const answer = await all(
        "/v1/annotations?limit=500&fields=id,document,on.id,on.kind,property,value,date,status,source.name",
      );
      outside = answer.data.filter((a) => !a.document || a.document === model.document.id);
    } catch (error) {
      notices([`${error.message}. ${error.detail} Layer X is not shown.`]);
      outside = null;
      return;
    }
  }
  if (drawn.timeline) draw("timeline");
  tableTwin("timeline");
}

function notices(extra = []) {
  const list = [...state.wrong, ...extra];
  for (const [scheme, name, values] of [
    ["modality", "modality", state.modality],
    ["caveat-type", "type of caveat", state.type],
  ]) {
    for (const id of values)
      if (model.terms[scheme] && !model.terms[scheme].has(id)) list.push(`“${id}” is not a ${name}.`);
  }
  for (const id of state.actor) if (!model.records.has(`actor:${id}`)) list.push(`This document has no actor “${id}”.`);
  if (model.unknown) list.push(`There is no document “${state.document}”; showing “${model.document.title}” instead.`);
  const items = list.map((text) => h("p", { class: "notice" }, text));
  for (const failure of model.failures)
    items.push(h("div", { class: "notice" }, "A part of this page could not be loaded. ", trouble(failure)));
  put(byId("notices"), ...items);
}

async function tableTwin(view, box = part(view, "under").querySelector("details.twin")) {
  if (!box?.open) return;
  const { twins } = await import("./tables.js");
  put(box.querySelector("div"), twins[view](model, days(state), state.layer === "x" ? outside : null));
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = event.target.closest("a[data-key], a[data-set]");
  if (!link || !model) return;
  event.preventDefault();
  openedBy(link);
  if (link.dataset.set) {
    set(JSON.parse(link.dataset.set));
    byId("filters").scrollIntoView({ block: "nearest" });
    return;
  }
  set({ select: link.dataset.key });
});

let resizing;
new ResizeObserver(() => {
  clearTimeout(resizing);
  resizing = setTimeout(() => {
    if (!model) return;
    for (const view of views) if (Math.floor(part(view, "picture").clientWidth) !== drawn[view]?.width) draw(view);
    drawn.timeline?.drawing.brushed?.(days(state));
    highlight();
  }, 120);
}).observe(byId("pictures"));
addEventListener("offline", () => say("You are offline. What has been loaded stays usable."));
addEventListener("beforeprint", () =>
  document.querySelectorAll("details.twin").forEach((d) => {
    d.dataset.was = d.open;
  }),
);

async function begin() {
  try {
    model = await Model.load(state.document);
  } catch (error) {
    put(byId("document"));
    put(byId("notices"), h("div", { class: "notice" }, trouble(error)));
    for (const view of views) put(part(view, "picture"), h("p", { class: "empty" }, "The data could not be loaded."));
    put(byId("key"));
    return;
  }
  if (!model.document) {
    put(byId("document"), h("p", {}, "The database has no document yet."));
    for (const view of views) put(part(view, "picture"), h("p", { class: "empty" }, "Nothing to draw."));
    put(byId("key"));
    return;
  }
  documentBox(model);
  filters(model, state);
  key(model);
  put(part("timeline", "times"), times());
  under(model, tableTwin);
  shares(() => ({ model, found, outside }));
  ownText(model);
  before = { colour: state.colour, layer: "" };
  for (const view of views) {
    await new Promise((resume) => setTimeout(resume));
    draw(view);
  }
  await update();
  heard(update);
  textHeard(() => panel(model, state.select, () => {}, { force: true }));
  // Optional: the page also works without the text.
  servedText(model).catch(() => {});
}
begin();
