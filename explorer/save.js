// Saves a picture as a self-contained SVG: inlines its styles, and adds its legend and citation.
import { measure, s, wrap } from "./dom.js";

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
const extras = ["tabindex", "data-key", "data-from", "data-to", "role", "aria-current", "aria-hidden", "class", "href"];

/** A copy of a drawing that needs no stylesheet. */
function plain(drawing) {
  const copy = drawing.cloneNode(true);
  const from = [drawing, ...drawing.querySelectorAll("*")],
    to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((node, i) => {
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
  for (const gone of copy.querySelectorAll("[display=none]"))
    if (!gone.closest("defs, pattern, mask, title")) gone.remove();
  return copy;
}

export function save(drawing, name, title, cite) {
  const copy = plain(drawing);
  const [, , width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
  const root = getComputedStyle(document.body);
  const words = (x, y, size, text, face, weight = 400) =>
    s("text", { x, y, "font-size": size, "font-weight": weight, "font-family": face, fill: root.color }, text);
  const serif = "Charter, Georgia, serif",
    chart = root.getPropertyValue("--chart-face").trim();
  let y = height + 22,
    x = 0;
  for (const item of document.querySelectorAll(`#${name} .marks li`)) {
    const mark = item.querySelector("svg");
    if (!mark) continue;
    const wide = mark.width.baseVal.value,
      room = wide + measure(item.textContent, 12) + 22;
    if (x + room > width + 8 && x) {
      x = 0;
      y += 20;
    }
    const small = plain(mark);
    small.setAttribute("x", x);
    small.setAttribute("y", y - mark.height.baseVal.value + 3);
    copy.append(small, words(x + wide + 5, y, 12, item.textContent, chart));
    x += room;
  }
  y += 24;
  for (const line of wrap(cite || "", width * 1.15, 4, 10)) {
    copy.append(words(0, y, 9.5, line, serif));
    y += 13;
  }
  const box = [-16, -44, width + 32, y + 50];
  copy.setAttribute("viewBox", box.join(" "));
  copy.setAttribute("width", box[2]);
  copy.setAttribute("height", box[3]);
  copy.prepend(
    s("rect", { x: box[0], y: box[1], width: box[2], height: box[3], fill: root.backgroundColor }),
    words(0, -18, 18, title, serif, 600),
  );
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `tightrope-${name}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 5000);
}
