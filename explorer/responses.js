// The responses: what an actor does, tries or weighs in answer to a development (the tie `responds-to`).
import { byId, count, h, put } from "./dom.js";
import { choose, glyph } from "./marks.js";
import { bases, capital, stance } from "./words.js";

/** The responses of each actor, those of the actor with most first; each by what it responds to. */
function byActor(model) {
  const actors = new Map();
  for (const edge of model.responses) {
    const strategy = model.records.get(edge.source);
    const actor = strategy.actor?.id || "";
    if (!actors.has(actor)) actors.set(actor, { strategies: new Set(), developments: new Map() });
    const own = actors.get(actor);
    own.strategies.add(strategy.key);
    if (!own.developments.has(edge.target)) own.developments.set(edge.target, []);
    own.developments.get(edge.target).push({ strategy, basis: edge.basis });
  }
  return [...actors].sort((a, b) => b[1].strategies.size - a[1].strategies.size);
}

const item = (model, { strategy, basis }) =>
  h(
    "li",
    { class: `hit is-${strategy.modality}` },
    glyph(strategy.modality, model.label("modality", strategy.modality)),
    h(
      "div",
      {},
      choose(strategy.key, strategy.title),
      " ",
      h("span", { class: `basis b-${basis}` }, bases[basis] || basis),
    ),
  );

function development(model, key, list) {
  const order = [...(model.terms["strategy-status"]?.keys() || [])];
  const groups = new Map();
  for (const one of list) {
    const phrase = stance(model, one.strategy);
    if (!groups.has(phrase)) groups.set(phrase, []);
    groups.get(phrase).push(one);
  }
  const sorted = [...groups].sort(
    (a, b) => order.indexOf(a[1][0].strategy.status) - order.indexOf(b[1][0].strategy.status),
  );
  return h(
    "div",
    { class: "development" },
    h("h3", {}, h("span", { class: "soft" }, "In answer to: "), choose(key, model.title(key))),
    h(
      "div",
      { class: "stances" },
      sorted.map(([phrase, some]) =>
        h(
          "div",
          {},
          h("h4", {}, capital(phrase)),
          h(
            "ul",
            { class: "hits" },
            some.map((one) => item(model, one)),
          ),
        ),
      ),
    ),
  );
}

export function responses(model) {
  const actors = byActor(model);
  byId("responses").hidden = !actors.length;
  if (!actors.length) return;
  const [[first, own], ...others] = actors;
  const name = model.title(`actor:${first}`);
  byId("responses-h").textContent = `${name}${/s$/.test(name) ? "’" : "’s"} responses`;
  byId("responses-says").textContent =
    `${count(own.strategies.size, "strategy", "strategies")}: what ${name} does, tries, is advised or could do in answer to each development.`;
  const lists = ([, { developments }]) =>
    [...developments].sort((a, b) => b[1].length - a[1].length).map(([key, list]) => development(model, key, list));
  put(
    byId("responses-list"),
    lists([first, own]),
    others.map((one) =>
      h("div", { class: "others" }, h("h3", {}, `Responses of ${model.title(`actor:${one[0]}`)}`), lists(one)),
    ),
  );
}
