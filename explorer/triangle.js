// The triangle: three powers, and on each side the relation of the pair at the selected time.
import { h, measure, rove, s, wrap } from "./dom.js";
import { dated, within } from "./dates.js";
import { canvas, pick } from "./marks.js";
import { sample, strand } from "./strands.js";

/** Pairs of corners with their dyads, and the three corners with the most phases. */
function sides(model) {
  const pairs = new Map();
  for (const dyad of model.of("dyad")) {
    const ends = (dyad.actors.size ? [...dyad.actors] : []).map((id) => model.corner.get(id)).filter(Boolean);
    if (ends.length !== 2 || ends[0] === ends[1]) continue;
    const key = ends
      .map((c) => c.id)
      .sort()
      .join("|");
    if (!pairs.has(key)) pairs.set(key, { key, corners: ends, dyads: [], phases: [] });
    const pair = pairs.get(key);
    pair.dyads.push(dyad);
    pair.phases.push(...model.of("phase").filter((p) => p.dyad?.id === dyad.id));
  }
  const all = [...pairs.values()];
  const weight = (corner) =>
    all.filter((p) => p.corners.includes(corner)).reduce((n, p) => n + p.phases.length + p.dyads.length, 0);
  const corners = [...new Set(all.flatMap((p) => p.corners))].sort((a, b) => weight(b) - weight(a));
  const pair = (a, b) => all.find((p) => p.corners.includes(a) && p.corners.includes(b));
  let best = null;
  corners.forEach((a, i) =>
    corners.slice(i + 1).forEach((b, j) =>
      corners.slice(i + j + 2).forEach((c) => {
        const three = [pair(a, b), pair(a, c), pair(b, c)];
        if (three.some((p) => !p)) return;
        const said = three.reduce((n, p) => n + p.phases.length, 0);
        if (!best || said > best.said) best = { corners: [a, b, c], sides: three, said };
      }),
    ),
  );
  best ||= { corners: all[0]?.corners || [], sides: all.slice(0, 1) };
  return { best, rest: all.filter((p) => !best.sides.includes(p)) };
}

/** The actors of a corner that have dyads, and that existed in the years chosen. */
function present(model, corner, dyads, days) {
  const spoken = corner.actors.filter((a) => dyads.some((d) => d.actors.has(a.id)));
  const all = spoken.length ? spoken : corner.actors;
  const now = all.filter((a) => model.exists(a, days));
  return now.length ? now : all;
}

/** The legend: the line of each relation that this document has. */
export function relationKey(model) {
  const found = new Set(model.of("phase").map((p) => p.relation));
  return h(
    "ul",
    { class: "marks", "aria-label": "Legend" },
    [...(model.terms.relation?.keys() || found)]
      .filter((id) => found.has(id))
      .map((id) => h("li", {}, sample(id), model.label("relation", id).toLowerCase())),
  );
}

/** How a phase relates to the selected days. One that the essay does not date has the bounds that follow from others. */
export const stands = (phase, days) => {
  if (!days) return "dated";
  const stand = within(phase.date, days);
  return dated(phase.date) || stand === "outside" ? stand : "undated";
};

/** The date of a phase in words, relative to the selected days. */
export function standing(phase, days) {
  const stand = days ? stands(phase, days) : "";
  const cue = phase.date?.relative?.cue;
  const date = dated(phase.date) ? phase.date.display : cue ? `no date; the essay says “${cue}”` : "no date";
  if (stand === "outside" && phase.date.derived_from?.length && phase.date.latest < days[0])
    return `ended by ${phase.date.latest.slice(0, 4)}, by our deduction: not in these years`;
  if (stand === "outside") return `${date}: not in these years`;
  return stand && stand !== "undated" ? `${date}: ${stand} in these years` : date;
}

export function triangle(model, width, days, chosen) {
  const { best, rest } = sides(model);
  const dyads = model.of("dyad");
  const mid = width / 2 - 8,
    reach = Math.min(118, width / 2 - 92);
  const spots = [
    [mid, 40],
    [mid - reach, 214],
    [mid + reach, 214],
  ];
  const where = new Map(best.corners.map((c, i) => [c, spots[i]]));
  const drawing = [],
    links = [];
  const centre = [mid, 150];
  if (best.corners.length === 3)
    drawing.push(
      s("text", { x: 0, y: 16, class: "label when" }, chosen ? chosen.replace("/", "–") : "all time"),
      days ? s("text", { x: 0, y: 32, class: "label soft small" }, "? = possible") : null,
    );
  const shown = (phase) => dated(phase.date) && (!days || within(phase.date, days) !== "outside");

  for (const side of best.sides) {
    const [a, b] = side.corners.map((c) => where.get(c));
    if (!a || !b) continue;
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const unit = [(b[0] - a[0]) / long, (b[1] - a[1]) / long];
    let normal = [-unit[1], unit[0]];
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if ((middle[0] - centre[0]) * normal[0] + (middle[1] - centre[1]) * normal[1] < 0)
      normal = [-normal[0], -normal[1]];
    const live = side.phases.filter(shown);
    const off = (i) => (i - (live.length - 1) / 2) * 15;
    const from = (p, i, back) => [
      p[0] + unit[0] * back + normal[0] * off(i),
      p[1] + unit[1] * back + normal[1] * off(i),
    ];
    if (!live.length) {
      drawing.push(s("path", { d: `M${from(a, 0, 26)}L${from(b, 0, -26)}`, class: "side-empty" }));
    }
    // The label is outside the side; if nothing is dated there, it says so.
    const level = Math.abs(unit[1]) < 0.2;
    const space = (live.length ? 21 : 16) + (live.length > 1 ? (live.length - 1) * 7.5 : 0);
    const at = [middle[0] + normal[0] * space, middle[1] + normal[1] * space + (level ? 10 : -(live.length - 1) * 8)];
    const word = (i, text, kind) =>
      s(
        "text",
        {
          x: at[0],
          y: at[1] + i * 16,
          "text-anchor": level ? "middle" : normal[0] < 0 ? "end" : "start",
          class: `label ${kind}`,
        },
        text,
      );
    if (!live.length) drawing.push(word(0, "no dated phase", "soft"));
    live.forEach((phase, i) => {
      const stand = days ? within(phase.date, days) : "dated";
      const forward = !phase.by || model.corner.get(phase.by.id) === side.corners[0];
      const label = model.label("relation", phase.relation);
      links.push(
        pick(
          phase.key,
          `${phase.title}: ${label}, ${standing(phase, days)}`,
          { class: `side is-${stand}` },
          s("path", { d: `M${from(a, i, 26)}L${from(b, i, -26)}`, class: "reach-line" }),
          strand(phase.relation, from(a, i, 28), from(b, i, -28), forward),
          word(i, label.toLowerCase() + (stand === "possible" ? "?" : ""), "strong"),
        ),
      );
    });
  }
  best.corners.forEach((corner, i) => {
    const [cx, cy] = spots[i];
    const chosen = present(model, corner, dyads, days);
    const list = chosen.map((a) => a.title);
    const actor = chosen[0];
    const text = (title, row) => {
      const x = i === 0 ? cx : i === 1 ? Math.max(0, cx - 84) : Math.min(width, cx + 84);
      const y = i === 0 ? cy - 22 : cy + 36 + row * 16;
      return pick(
        `actor:${chosen[row].id}`,
        title,
        { class: "corner-name" },
        s("text", { x, y, class: "label name", "text-anchor": i === 0 ? "middle" : i === 1 ? "start" : "end" }, title),
      );
    };
    links.push(
      pick(
        `actor:${actor.id}`,
        list.join(" and "),
        { class: "corner", tabindex: "-1" },
        s("circle", { cx, cy, r: 15, class: "corner-dot" }),
        s("circle", { cx, cy, r: 5, class: "corner-pin" }),
      ),
    );
    list.forEach((title, row) => links.push(text(title, row)));
  });

  // Below the triangle, a list of every phase, dated ones first.
  let y = 292;
  const list = [];
  const row = (phase) => {
    const undated = !dated(phase.date),
      stand = stands(phase, days);
    const label = model.label("relation", phase.relation);
    const forward = !phase.by || phase.by.id === [...(model.records.get(`dyad:${phase.dyad.id}`)?.actors || [])][0];
    const direction = phase.by ? ` by ${model.title(`actor:${phase.by.id}`)}` : "";
    const long = measure(label + direction, 12.5, 600),
      time = standing(phase, days),
      beside = 53 + long + measure(time, 11.5) <= width,
      below = beside ? [] : wrap(time, width - 46, 4, 11.5),
      high = 22 + below.length * 15;
    list.push(
      pick(
        phase.key,
        `${label}${direction}. ${phase.title}, ${time}`,
        { class: `listed ${undated ? "undated" : ""} is-${stand}` },
        s("rect", { x: 0, y: y - 15, width, height: high, class: "reach" }),
        s("g", { class: undated ? "faint" : null }, strand(phase.relation, [4, y - 4], [34, y - 4], forward)),
        s("text", { x: 44, y, class: "label" }, label + direction),
        beside ? s("text", { x: 51 + long, y, class: "label soft small" }, time) : null,
        below.map((line, i) => s("text", { x: 44, y: y + 14.5 + i * 15, class: "label soft small" }, line)),
      ),
    );
    y += high;
  };
  for (const pair of [...best.sides, ...rest]) {
    for (const dyad of pair.dyads) {
      const own = pair.phases.filter((p) => p.dyad.id === dyad.id).sort((a, b) => dated(b.date) - dated(a.date));
      list.push(
        pick(dyad.key, dyad.title, { class: "dyad-name" }, s("text", { x: 0, y, class: "label head" }, dyad.title)),
      );
      y += 21;
      own.forEach(row);
      if (!own.length) {
        list.push(s("text", { x: 44, y, class: "label soft" }, "no phase in the essay"));
        y += 20;
      }
      y += 7;
    }
  }
  const picture = canvas(
    width,
    y,
    "Triangle of powers with the phases of each pair",
    drawing.filter(Boolean),
    links,
    list,
  );
  rove(picture);
  return picture;
}
