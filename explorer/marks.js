// Visual encoding: a pattern and a colour for each modality and each kind, the same in every picture.
import { h, s } from "./dom.js";

export const modalities = [
  "asserted",
  "negated",
  "reported",
  "evaluated",
  "predicted",
  "possible",
  "prescribed",
  "intended",
];
export const coloured = { modality: modalities, kind: ["event", "phase", "dyad", "risk", "strategy", "claim"] };
let made = 0;

const bar = (x, y, width, height) => s("rect", { x, y, width, height, class: "pm-ink" });
const stroke = (d, width = 1.6) => s("path", { d, class: "pm-line", "stroke-width": width });
const tint = () => s("rect", { width: 8, height: 8, class: "pm-tint" });
const ground = () => s("rect", { width: 8, height: 8, class: "pm-ground" });

// Firm statements are solid; the less the author commits, the more background shows through.
const tiles = {
  full: () => [bar(0, 0, 8, 8)],
  struck: () => [ground(), stroke("M-1 -1L9 9", 1.4)],
  hatched: () => [ground(), stroke("M-2 10L10 -2M-2 2L2 -2M6 10L10 6", 2)],
  dotted: () => [
    bar(0, 0, 8, 8),
    s("circle", { cx: 2, cy: 2, r: 1.1, class: "pm-hole" }),
    s("circle", { cx: 6, cy: 6, r: 1.1, class: "pm-hole" }),
  ],
  upright: () => [tint(), bar(0, 0, 2.4, 8), bar(4, 0, 2.4, 8)],
  sprinkled: () => [
    ground(),
    s("circle", { cx: 2, cy: 2, r: 1.2, class: "pm-ink" }),
    s("circle", { cx: 6, cy: 6, r: 1.2, class: "pm-ink" }),
  ],
  level: () => [tint(), bar(0, 0, 8, 2.4), bar(0, 4, 8, 2.4)],
  lined: () => [ground(), bar(0, 1, 8, 1), bar(0, 5, 8, 1)],
  plain: () => [tint()],
  empty: () => [ground()],
};
const which = {
  asserted: "full",
  negated: "struck",
  reported: "hatched",
  evaluated: "dotted",
  predicted: "upright",
  possible: "sprinkled",
  prescribed: "level",
  intended: "lined",
  none: "empty",
  event: "full",
  phase: "upright",
  dyad: "empty",
  risk: "hatched",
  strategy: "level",
  claim: "sprinkled",
};

/** A <defs> with a pattern for each name, and the `fill` value that refers to each. */
export function patterns(names = [...modalities, "none"]) {
  const mark = `p${++made}`;
  const defs = s(
    "defs",
    {},
    names.map((name) =>
      s(
        "pattern",
        { id: `${mark}-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse", class: `pm-${name}` },
        tiles[which[name] || "empty"](),
      ),
    ),
  );
  return { defs, fill: (name) => `url(#${mark}-${names.includes(name) ? name : "none"})`, mark };
}

/** A small square of the pattern, for keys and lists. */
export function glyph(name, title) {
  const one = patterns([name]);
  return s(
    "svg",
    {
      class: `glyph edge-${name}`,
      viewBox: "0 0 16 16",
      width: 16,
      height: 16,
      "aria-hidden": title ? null : "true",
      role: title ? "img" : null,
      "aria-label": title || null,
    },
    one.defs,
    s("rect", { x: 1, y: 1, width: 14, height: 14, rx: 2, fill: one.fill(name), class: `edge pm-${name}` }),
  );
}

/** A modality as a mark and a word, never as colour alone. */
export function modality(model, id) {
  if (!id) return null;
  return h("span", { class: `modality m-${id}` }, glyph(id), model.label("modality", id));
}

/** A link that selects a record. */
export function choose(key, ...content) {
  return h("a", { href: `?select=${encodeURIComponent(key).replaceAll("%3A", ":")}`, data: { key } }, ...content);
}

/** The same inside a picture. Screen readers read `label`, its title, in full, even if the picture shows only a part. */
export function pick(key, label, attributes, ...content) {
  return s(
    "a",
    { href: `?select=${encodeURIComponent(key).replaceAll("%3A", ":")}`, "data-key": key, ...attributes },
    s("title", {}, label),
    s("g", { "aria-hidden": "true" }, ...content),
  );
}

/** The SVG element of a picture. */
export function canvas(width, height, label, ...content) {
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": label, class: "drawing" },
    ...content,
  );
}

/** Marks every element with a key: selected, related to the selection, or outside the filters. */
export function paint(root, { select, lit, match, only }) {
  root.classList.toggle("has-choice", Boolean(select));
  for (const node of root.querySelectorAll("[data-key]")) {
    const key = node.dataset.key;
    node.classList.toggle("chosen", key === select);
    node.classList.toggle("lit", lit.has(key));
    node.classList.toggle("out", Boolean(match) && !match.has(key) && (!only || only(key)));
    if (key === select) node.setAttribute("aria-current", "true");
    else node.removeAttribute("aria-current");
  }
}

/** An error message; with a button to try again, if that can help. */
export const trouble = (error) =>
  h(
    "div",
    { class: "trouble", role: "alert" },
    h("strong", {}, error.message),
    " ",
    error.detail || "",
    " ",
    error.status >= 400 && error.status < 500 && error.status !== 429
      ? null
      : h("button", { type: "button", onclick: () => location.reload() }, "Try again"),
  );
