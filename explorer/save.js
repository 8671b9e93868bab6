// Saves a picture as a file of its own: SVG with its styles inside, or PNG at twice its size. The file says what it
// shows, by which filters, from which source and at which address.
import { h, measure, s, uncut, wrap } from "./dom.js";
import { days, draw, mark } from "./pictures.js";

const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-decoration-line",
  "paint-order",
  "display",
];
const initial = {
  "fill-opacity": "1",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "font-style": "normal",
  "text-decoration-line": "none",
  "paint-order": "normal",
};
const extras = [
  "tabindex",
  "data-key",
  "data-from",
  "data-to",
  "role",
  "aria-current",
  "aria-hidden",
  "class",
  "href",
  "target",
  "rel",
];
/** What is there only to be pointed at. */
const handles = ".handle, .hint, .field, .brush.whole, .reach, .reach-line";
const margin = 24;
/** Widths at which each is drawn: a strip with a line for each section, a triangle as it is, the rest as wide as a page. */
const widths = { strip: 690, triangle: 460 };

/** A copy of a drawing that needs no stylesheet. */
function plain(drawing) {
  const copy = drawing.cloneNode(true);
  const from = [drawing, ...drawing.querySelectorAll("*")],
    to = [copy, ...copy.querySelectorAll("*")];
  const gone = [];
  from.forEach((node, i) => {
    if (node.matches(handles)) {
      gone.push(to[i]);
      return;
    }
    if (node.localName === "title") return;
    const style = getComputedStyle(node);
    const text = node.closest("text");
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (!value || value === initial[property] || (/^font/.test(property) && !text)) continue;
      if (property !== "display") to[i].setAttribute(property, value.replace(/url\("?[^")]*#([^")]+)"?\)/, "url(#$1)"));
      else if (value === "none") to[i].setAttribute("display", "none");
    }
    for (const extra of extras) to[i].removeAttribute(extra);
  });
  gone.forEach((node) => node.remove());
  for (const hidden of copy.querySelectorAll("[display=none]"))
    if (!hidden.closest("defs, pattern, mask, title")) hidden.remove();
  return copy;
}

/** The lines of a text without spaces, such as an address. */
function broken(text, room, size) {
  const lines = [""];
  for (const letter of text) {
    if (measure(lines.at(-1) + letter, size) > room) lines.push("");
    lines[lines.length - 1] += letter;
  }
  return lines;
}

/** The box of everything drawn, text included. */
function box(drawing) {
  const all = [...drawing.querySelectorAll("text, path, rect, circle, line")].filter(
    (node) => !node.closest("defs, mask, pattern") && !node.closest(handles),
  );
  const [, , width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
  let [left, top, right, bottom] = [0, 0, width, height];
  for (const node of all) {
    const b = node.getBBox();
    if (!b.width && !b.height) continue;
    left = Math.min(left, b.x);
    top = Math.min(top, b.y);
    right = Math.max(right, b.x + b.width);
    bottom = Math.max(bottom, b.y + b.height);
  }
  return { left, top, right, bottom };
}

/** Draws `view` again, in the width of a page, and returns an SVG element that stands alone.
 *  `about` has title, filters, legend (elements with a mark and a label), citation and address. */
export function picture(view, model, state, about, { outside = null, found = null } = {}) {
  const place = h("div", { class: "picture" });
  const stage = h("div", { class: "view saving", "aria-hidden": "true", inert: true }, place);
  stage.style.cssText = `position:absolute;left:-99999px;top:0;width:${widths[view] || 1080}px`;
  document.body.append(stage);
  try {
    const made = uncut(() => draw(view, place, model, state, { outside }));
    if (!made || made.empty) return null;
    made.drawing.brushed?.(days(state));
    mark(place, state, model.around(state.select), found);
    return composed(made.drawing, about);
  } finally {
    stage.remove();
  }
}

function composed(drawing, about) {
  const root = getComputedStyle(document.body);
  const chart = root.getPropertyValue("--chart-face").trim();
  const soft = root.getPropertyValue("--soft").trim();
  const { left, top, right, bottom } = box(drawing);
  const copy = plain(drawing);
  const width = Math.max(right - left, 440);
  const words = (x, y, size, text, { weight = 400, fill = root.color } = {}) =>
    s("text", { x, y, "font-size": size, "font-weight": weight, "font-family": chart, fill }, text);
  const before = [],
    after = [];
  // Above, from the bottom up: the filters, and the title before them.
  let y = top - 20;
  for (const line of wrap(about.filters || "", width, 4, 14).reverse()) {
    if (line) before.unshift(words(left, y, 14, line, { fill: soft }));
    if (line) y -= 19;
  }
  y -= 4;
  for (const line of wrap(about.title, width, 4, 21, 600).reverse()) {
    before.unshift(words(left, y, 21, line, { weight: 600 }));
    y -= 26;
  }
  const head = y + 4;
  // Below: the key, then the source and the address.
  y = bottom + 30;
  let x = left;
  for (const item of about.legend) {
    const sign = item.querySelector("svg");
    if (!sign) continue;
    const wide = sign.width.baseVal.value,
      room = wide + measure(item.textContent, 12) + 22;
    if (x > left && x + room - 16 > left + width) {
      x = left;
      y += 20;
    }
    const small = plain(sign);
    small.setAttribute("x", x);
    small.setAttribute("y", y - sign.height.baseVal.value + 3);
    after.push(small, words(x + wide + 5, y, 12, item.textContent));
    x += room;
  }
  y += 28;
  for (const line of wrap(about.citation || "", width, 9, 11.5)) {
    after.push(words(left, y, 11, line, { fill: soft }));
    y += 15;
  }
  for (const line of broken(about.address, width, 11.5)) {
    after.push(words(left, y, 11, line, { fill: soft }));
    y += 15;
  }
  const view = [left - margin, head - margin, width + 2 * margin, y - head + 2 * margin - 6].map(Math.round);
  copy.append(...before, ...after);
  copy.prepend(
    s("title", {}, about.title),
    s("rect", { x: view[0], y: view[1], width: view[2], height: view[3], fill: root.backgroundColor }),
  );
  for (const [name, value] of Object.entries({
    viewBox: view.join(" "),
    width: view[2],
    height: view[3],
    xmlns: "http://www.w3.org/2000/svg",
  }))
    copy.setAttribute(name, value);
  return copy;
}

export const asSvg = (made) =>
  new Blob([new XMLSerializer().serializeToString(made)], { type: "image/svg+xml;charset=utf-8" });

/** The picture as PNG, at twice its size, or less where a canvas could not hold it. */
export async function asPng(made) {
  const [, , width, height] = made.getAttribute("viewBox").split(" ").map(Number);
  const scale = Math.min(2, 12000 / Math.max(width, height));
  const url = URL.createObjectURL(asSvg(made));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = h("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resume) => canvas.toBlob(resume, "image/png"));
    if (!blob) throw new Error("This browser could not make a PNG of this size.");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = h("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 5000);
}
