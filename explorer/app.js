// Starts the page: loads the data, draws each picture, and keeps them in sync with the URL.
import { all } from "./api.js";
import { byId, h, put, say } from "./dom.js";
import { heard, lists, narrowed, set, state } from "./state.js";
import { Model } from "./model.js";
import { paint, trouble } from "./marks.js";
import { days, draw as drawing, mark, matched } from "./pictures.js";
import { filters, shown } from "./filters.js";
import { ownText, servedText, textHeard } from "./text.js";
import { asks, key } from "./asks.js";
import { responses } from "./responses.js";
import { documentBox, folds, part, shares, tools, under, views } from "./frame.js";

let model,
  outside = null,
  found = null,
  listed = null,
  more = [],
  puzzled = [],
  follow = false,
  walked = false,
  opener = null;
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
  const narrowing = ["q", "answered", "date", ...lists].some(changed);
  if (before.document !== undefined && changed("document")) return location.reload();
  if (changed("select")) more = [];
  const first = before.q === undefined;
  before = { ...state };
  puzzled = [];
  if (lists.some((name) => state[name].some((value) => !model.knows(name, value)))) await understood();
  start(first);
  if (colourChanged && drawn.strip) draw("strip");
  if (dateChanged && drawn.triangle) draw("triangle");
  if (dateChanged) tableTwin("triangle");
  shown(model, state);
  drawn.timeline?.drawing.brushed?.(days(state));
  notices();
  tools(model);
  if (layerChanged)
    layer().then(() => {
      drawn.timeline?.drawing.brushed?.(days(state));
      highlight();
    });
  if (narrowing) {
    const { match, shade } = matched(model, state);
    found = match;
    clearTimeout(later);
    const list = () =>
      (narrowed(state) || byId("results").firstChild) &&
      withResults(({ results }) =>
        results(model, state, match, (keys) => {
          found = shade || keys;
          highlight();
          if (follow) byId("reading").focus({ preventScroll: true });
          follow = false;
        }),
      );
    // While the brush moves, only the pictures change; the list follows when it stops.
    if (passing && dateChanged) {
      found = shade || match;
      later = setTimeout(list, 160);
    } else list();
  }
  highlight();
  if (state.select || byId("panel").firstChild)
    withPanel(({ openedBy, panel }) => {
      if (opener) openedBy(opener);
      opener = null;
      panel(model, state.select, (keys) => {
        more = keys;
        highlight();
      });
    });
}

/** Modules that come once they are wanted: `use` gets the module, at once if it is there; of several that wait for it, the
 *  last. */
const wanted = (load, place, failed) => {
  let module = null,
    last = null;
  return (use) => {
    if (module) return use(module);
    const loading = last !== null;
    last = use;
    if (loading) return;
    load().then(
      (loaded) => {
        module = loaded;
        last(module);
      },
      () => {
        last = null;
        put(byId(place), h("div", { class: "record" }, trouble(failed())));
      },
    );
  };
};
const lost = () => ({
  message: navigator.onLine === false ? "You are offline" : "The service cannot be reached",
  detail: "This part of the page was not loaded yet. Try again when the connection is back.",
});
const withResults = wanted(() => import("./results.js"), "results", lost);
const withPanel = wanted(() => import("./panel.js"), "panel", lost);
// Whoever moves or types is about to read.
for (const sign of ["pointermove", "pointerdown", "keydown"])
  addEventListener(sign, () => import("./panel.js").catch(() => {}), { once: true, passive: true });

/** Codes and names in the address become the ids that they mean; what means nothing gets a notice. */
async function understood() {
  const { understand } = await import("./names.js");
  const { change, notices: said } = await understand(model);
  puzzled = said;
  if (Object.keys(change).length) set(change, { replace: true });
}

/** The questions and the walk-through make room for results while they are on the screen. */
function start(first) {
  const box = byId("start");
  const asked = narrowed(state) || (first && Boolean(state.select));
  if (first || box.getBoundingClientRect().bottom > 0 || !asked) box.hidden = asked;
  if (box.hidden || walked) return;
  walked = true;
  import("./walk.js")
    .then(({ walk }) => walk(model))
    .catch(() => {
      byId("walk").hidden = true;
    });
}

function highlight() {
  const lit = model.around(state.select);
  for (const key of more) lit.add(key);
  for (const view of views) mark(part(view, "picture"), state, lit, found);
  if (found !== listed) tableTwin("answers");
  listed = found;
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
      notices([`${error.message}. ${error.detail} Dates from other sources are not shown.`]);
      outside = null;
      return;
    }
  }
  if (drawn.timeline) draw("timeline");
  tableTwin("timeline");
}

function notices(extra = []) {
  const list = [...state.wrong, ...puzzled, ...extra];
  if (model.unknown)
    list.push(`There is no document “${state.document}” here. You are reading “${model.document.title}”.`);
  const items = list.map((text) => h("p", { class: "notice" }, text));
  for (const failure of model.failures)
    items.push(h("div", { class: "notice" }, "A part of this page could not be loaded. ", trouble(failure)));
  put(byId("notices"), ...items);
}

async function tableTwin(view, box = part(view, "under").querySelector("details.twin")) {
  if (!box?.open) return;
  const { twins } = await import("./tables.js");
  put(box.querySelector("div"), twins[view](model, days(state), state.layer === "x" ? outside : null, found));
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = event.target.closest("a[data-key], a[data-set]");
  if (!link || !model) return;
  event.preventDefault();
  opener = link;
  if (link.dataset.set) {
    set(JSON.parse(link.dataset.set));
    byId("filters").scrollIntoView({ block: "nearest" });
    // The link may have gone with the questions: go on where the answer is.
    follow = !link.checkVisibility?.() && !state.select;
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
    return nothing();
  }
  if (!model.document) {
    put(byId("document"), h("p", {}, "This service has no document yet. Import one with: tightrope import <bundle>."));
    for (const view of views) put(part(view, "picture"), h("p", { class: "empty" }, "Nothing to draw."));
    return nothing();
  }
  documentBox(model);
  filters(model, state);
  asks(model);
  key(model);
  responses(model);
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
  textHeard(() => state.select && withPanel(({ panel }) => panel(model, state.select, () => {}, { force: true })));
  // Optional: the page also works without the text.
  servedText(model).catch(() => {});
}

/** Without data there is nothing to ask, either. */
function nothing() {
  for (const id of ["start", "key", "responses", "own"]) {
    byId(id).hidden = true;
    for (const waiting of byId(id).querySelectorAll(".waiting")) waiting.remove();
  }
}

folds();
begin();
