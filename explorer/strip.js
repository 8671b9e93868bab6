// The essay strip: a cell for each sentence, a band for each record that rests on it, a wedge for its caveats.
import { count, rove, s, wrap } from "./dom.js";
import { canvas, patterns, pick, coloured } from "./marks.js";

const cited = new Set(["event", "phase", "risk", "strategy", "claim", "dyad"]);
const sectionOf = (locator) => locator.split(".")[0];

/** The bands of a sentence: one modality or kind for each record that rests on it. */
function bands(sentence, by) {
  const own = sentence.records.filter((r) => cited.has(r.kind) && (by === "kind" || r.modality));
  const names = coloured[by];
  return own.map((r) => (by === "kind" ? r.kind : r.modality)).sort((a, b) => names.indexOf(a) - names.indexOf(b));
}

function describe(model, sentence, by) {
  const tally = {};
  for (const name of bands(sentence, by)) tally[name] = (tally[name] || 0) + 1;
  const counts = Object.entries(tally).map(
    ([name, n]) => `${n} ${by === "kind" ? name : model.label("modality", name).toLowerCase()}`,
  );
  const caveats = sentence.caveats.length ? `; ${count(sentence.caveats.length, "caveat")}` : "";
  return `${sentence.locator}, “${sentence.opening} …”: ${counts.join(", ") || "no record"}${caveats}`;
}

export function strip(model, width, by) {
  const groups = new Map();
  for (const one of model.sentences) {
    const section = sectionOf(one.locator);
    if (!groups.has(section)) groups.set(section, []);
    groups.get(section).push(one);
  }
  const rows = width < 700 ? [...groups].map((g) => [g]) : [[...groups]];
  const small = width < 700;
  const tall = small ? 34 : 58,
    gap = 14,
    breath = 3;
  const pattern = patterns([...coloured[by], "none"]);
  const content = [pattern.defs];
  const links = [];
  let y = 4;
  for (const row of rows) {
    const cells = small
      ? Math.max(...[...groups.values()].map((g) => g.length))
      : row.reduce((n, [, list]) => n + list.length, 0);
    const breaks = (list) =>
      list.filter((one, i) => i && one.locator.split(".")[1] !== list[i - 1].locator.split(".")[1]).length;
    const most = small
      ? Math.max(...[...groups.values()].map(breaks))
      : row.reduce((n, [, list]) => n + breaks(list), 0);
    const cell = Math.min(26, (width - gap * (row.length - 1) - breath * most) / cells);
    let x = 0,
      lines = 1;
    for (const [section, list] of row) {
      const start = x;
      list.forEach((one, i) => {
        if (i && one.locator.split(".")[1] !== list[i - 1].locator.split(".")[1]) x += breath;
        const all = bands(one, by);
        const high = tall / Math.max(1, all.length);
        const wide = Math.max(2, cell - 1);
        const key = `passage:${one.locator}`;
        links.push(
          pick(
            key,
            describe(model, one, by),
            { class: "cell" },
            s("rect", { x: x - 0.5, y: y - 4, width: cell, height: tall + 14, class: "reach" }),
            all.length
              ? all.map((name, j) =>
                  s("rect", {
                    x,
                    y: y + j * high,
                    width: wide,
                    height: Math.max(1, high - 1),
                    fill: pattern.fill(name),
                    class: `band pm-${name}`,
                  }),
                )
              : s("rect", { x, y, width: wide, height: tall, class: "band none" }),
            one.caveats.length
              ? s("path", {
                  d: `M${x} ${y + tall + 7}L${x + wide / 2} ${y + tall + 2}L${x + wide} ${y + tall + 7}Z`,
                  class: "wedge",
                })
              : null,
            s("rect", { x: x - 1.5, y: y - 2.5, width: wide + 3, height: tall + 4, rx: 1.5, class: "ring" }),
          ),
        );
        x += cell;
      });
      const heading = model.headings?.[section];
      const name = heading ? `${section}  ${heading}` : section;
      const rows = wrap(name, small ? width : Math.max(60, x - start), 5, 12);
      lines = Math.max(lines, rows.length);
      rows.forEach((text, i) =>
        content.push(s("text", { x: start, y: y + tall + 22 + i * 14, class: "label soft" }, text)),
      );
      x += gap;
    }
    y += tall + 20 + lines * 14;
  }
  const drawing = canvas(width, y, "The essay as a strip of sentences, in reading order", content, links);
  rove(drawing);
  return drawing;
}
