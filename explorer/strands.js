// Draws a relation by the shape of its line, so that readers need no colour to distinguish rivalry from alliance.
import { s } from "./dom.js";

const shapes = {
  alliance: "double",
  alignment: "single",
  patronage: "arrow",
  dependence: "lean",
  hedging: "wave",
  rivalry: "zigzag",
  "armed-conflict": "clash",
  competition: "saw",
};
export const conflict = new Set(["rivalry", "armed-conflict", "competition"]);

function along([x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const ux = (x2 - x1) / length,
    uy = (y2 - y1) / length;
  return { length, at: (t, off = 0) => [x1 + ux * t - uy * off, y1 + uy * t + ux * off] };
}

const path = (points) => points.map(([x, y], i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

function wavy(line, step, height, curved) {
  const steps = Math.max(2, Math.round(line.length / step));
  const points = [];
  for (let i = 0; i <= steps * (curved ? 6 : 1); i++) {
    const t = curved ? i / 6 : i;
    const off = curved ? Math.sin(t * Math.PI) * height : i === 0 || i === steps ? 0 : i % 2 ? height : -height;
    points.push(line.at((t / steps) * line.length, off));
  }
  return path(points);
}

/** The strokes of `relation` from `a` to `b`; `forward` is false if it runs from b to a. */
export function strand(relation, a, b, forward = true) {
  const line = forward ? along(a, b) : along(b, a);
  const l = line.length;
  const stroke = (d, width, extra = {}) => s("path", { d, "stroke-width": width, fill: "none", ...extra });
  const tip = (t, size, solid) =>
    s("path", {
      d: `${path([line.at(t - size, size * 0.55), line.at(t), line.at(t - size, -size * 0.55)])}${solid ? "Z" : ""}`,
      class: solid ? "tip" : null,
      fill: solid ? null : "none",
      "stroke-width": 1.6,
    });
  const body = {
    double: () => [
      stroke(path([line.at(0, 2.2), line.at(l, 2.2)]), 1.8),
      stroke(path([line.at(0, -2.2), line.at(l, -2.2)]), 1.8),
    ],
    single: () => [stroke(path([line.at(0), line.at(l)]), 2.2)],
    arrow: () => [stroke(path([line.at(0), line.at(l - 8)]), 3), tip(l, 11, true)],
    lean: () => [
      stroke(path([line.at(0), line.at(l - 3)]), 2, { "stroke-dasharray": "1.5 4", "stroke-linecap": "round" }),
      tip(l, 10, false),
    ],
    wave: () => [stroke(wavy(line, 11, 3.4, true), 1.8)],
    zigzag: () => [stroke(wavy(line, 7, 4.2, false), 1.8)],
    clash: () => [stroke(wavy(line, 6, 5, false), 2.8)],
    saw: () => [stroke(wavy(line, 14, 3, false), 1.4)],
  };
  return s(
    "g",
    { class: `strand ${conflict.has(relation) ? "conflict" : "tie"}` },
    body[shapes[relation] || "single"](),
  );
}

/** A short sample of the line, for keys and lists. */
export const sample = (relation, width = 30) =>
  s(
    "svg",
    { class: "sample", viewBox: `0 0 ${width} 14`, width, height: 14, "aria-hidden": "true" },
    strand(relation, [1, 7], [width - 1, 7]),
  );
