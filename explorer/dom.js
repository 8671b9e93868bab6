// Creates elements, never by parsing a string as markup, and measures text for the pictures.
const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
/** Replaces the children of a node; skips null, undefined and false. */
export const put = (node, ...children) => {
  node.replaceChildren();
  return fill(node, {}, children);
};
export const byId = (id) => document.getElementById(id);

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** Width in pixels of `text` in the chart face at `size`. */
export function measure(text, size = 12.5, weight = 400) {
  const key = `${size}|${weight}|${text}`;
  if (!widths.has(key)) {
    pen.font = `${weight} ${size}px ${getComputedStyle(document.body).getPropertyValue("--chart-face") || "sans-serif"}`;
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

let cuts = true;
/** What `run` draws, with every label whole, however long. */
export function uncut(run) {
  cuts = false;
  try {
    return run();
  } finally {
    cuts = true;
  }
}

/** Truncates `text` to `room` pixels, with an ellipsis if anything is cut. */
export function clip(text, room, size, weight) {
  if (!cuts || measure(text, size, weight) <= room) return text;
  let low = 0,
    high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle)}…`, size, weight) <= room) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

/** Breaks `text` into at most `most` lines of `room` pixels. */
export function wrap(text, room, most = 3, size, weight) {
  const lines = [];
  let line = "";
  const words = text.split(" ");
  for (let i = 0; i < words.length; i++) {
    const longer = line ? `${line} ${words[i]}` : words[i];
    if (!line || measure(longer, size, weight) <= room) {
      line = longer;
      continue;
    }
    if (cuts && lines.length === most - 1) return [...lines, clip(`${line} ${words.slice(i).join(" ")}`, room, size, weight)];
    lines.push(line);
    line = words[i];
  }
  return [...lines, clip(line, room, size, weight)];
}

/** Arrow keys move among the links of a picture; only one of them is in the tab order. */
export function rove(root) {
  const items = [...root.querySelectorAll("a[data-key]")];
  items.forEach((item, i) => item.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  root.onkeydown = (event) => {
    const at = items.indexOf(event.target.closest("a[data-key]"));
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e6, End: 1e6 }[event.key];
    if (at < 0 || !step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = items[Math.min(items.length - 1, Math.max(0, at + step))];
    items.forEach((item) => item.setAttribute("tabindex", item === to ? "0" : "-1"));
    to.focus();
  };
}

let saying;
/** Announces a change to screen readers, after a pause without further changes. */
export function say(text) {
  clearTimeout(saying);
  saying = setTimeout(() => {
    byId("live").textContent = text;
  }, 400);
}

export const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
