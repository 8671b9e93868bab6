// The timeline: dates are drawn only as sharply as the essay gives them; records without a date have their own area.
import { h, measure, rove, s, wrap } from "./dom.js";
import { property } from "./words.js";
import { byAnchor, dated, placed, within, year } from "./dates.js";
import { canvas, patterns, pick } from "./marks.js";
import { brush } from "./brush.js";

const line = 23,
  lead = 14,
  size = 12.5;

/** First and last year of the axis: all known ends, with room for open ends to fade. */
export function extent(records, extra = []) {
  const ends = [...records.map((r) => r.date), ...extra.map((a) => a.date)]
    .filter(dated)
    .flatMap((d) => [year(d.earliest), year(d.latest, true)])
    .filter((y) => y !== null);
  if (!ends.length) return [1900, 2000];
  return [Math.floor((Math.min(...ends) - 3) / 5) * 5, Math.ceil((Math.max(...ends) + 3) / 5) * 5];
}

/** The bar of one date: pale where possible, solid where certain, fading toward an open end. */
function bar(date, y, tall, x, [first, last], fill, kind, mark) {
  const [from, to] = [left(date, x, first), right(date, x, last)];
  if (date.precision === "day" && date.earliest === date.latest) {
    const m = (from + to) / 2,
      c = y + tall / 2,
      r = tall / 2 + 0.5;
    return [
      s("path", { d: `M${m} ${y - 4}V${y + tall + 4}`, class: `tick ${kind}` }),
      s("path", { d: `M${m - r} ${c}L${m} ${c - r}L${m + r} ${c}L${m} ${c + r}Z`, fill, class: `point ${kind}` }),
    ];
  }
  const soft = date.precision === "decade" || date.precision === "century";
  const parts = [];
  if (!date.latest) parts.push(s("path", { d: `M${to} ${y + tall + 3}H${x(last)}`, class: `onward ${kind}` }));
  if (!date.earliest) parts.push(s("path", { d: `M${from} ${y + tall + 3}H${x(first)}`, class: `onward ${kind}` }));
  let mask = null;
  if (soft || !date.earliest || !date.latest) {
    const name = `${mark}-f${Math.round(from * 10)}-${Math.round(y)}`;
    const stop = (offset, opacity) => s("stop", { offset, "stop-color": "#fff", "stop-opacity": opacity });
    const stops = !date.latest
      ? [stop(0, 1), stop(0.12, 0.75), stop(1, 0)]
      : !date.earliest
        ? [stop(0, 0), stop(0.88, 0.75), stop(1, 1)]
        : [stop(0, 0.06), stop(0.35, 1), stop(0.65, 1), stop(1, 0.06)];
    parts.push(
      s("linearGradient", { id: `${name}g`, gradientUnits: "userSpaceOnUse", x1: from, x2: to, y1: 0, y2: 0 }, stops),
      s(
        "mask",
        { id: name, maskUnits: "userSpaceOnUse", x: from - 2, y: y - 2, width: to - from + 4, height: tall + 4 },
        s("rect", { x: from - 2, y: y - 2, width: to - from + 4, height: tall + 4, fill: `url(#${name}g)` }),
      ),
    );
    mask = `url(#${name})`;
  }
  parts.push(
    s("rect", {
      x: from,
      y,
      width: Math.max(2, to - from),
      height: tall,
      rx: kind.startsWith("phase") ? 5 : 0,
      fill,
      class: `possible ${kind} ${mask ? "soft" : "sharp"}`,
      mask,
    }),
  );
  const sure = date.sure_from && date.sure_to ? [x(year(date.sure_from)), x(year(date.sure_to, true))] : null;
  if (sure && sure[1] > sure[0])
    parts.push(
      s("rect", {
        x: sure[0],
        y,
        width: Math.max(1.5, sure[1] - sure[0]),
        height: tall,
        rx: kind.startsWith("phase") ? 5 : 0,
        fill,
        class: `sure ${kind}`,
      }),
    );
  return parts;
}

// An open end fades over some years, then continues as a dotted line.
const fade = 14;
const left = (date, x, first) =>
  x(date.earliest ? year(date.earliest) : Math.max(first, year(date.latest, true) - fade));
const right = (date, x, last) => x(date.latest ? year(date.latest, true) : Math.min(last, year(date.earliest) + fade));

/** The key: how sharply each kind of date is drawn. */
export function times() {
  const pattern = patterns(["asserted"]);
  const show = (label, edtf, given) => {
    const date = { earliest: "1950-01-01", latest: "1959-12-31", ...given };
    return h(
      "li",
      {},
      s(
        "svg",
        { viewBox: "0 0 34 15", width: 27, height: 12, "aria-hidden": "true" },
        pattern.defs.cloneNode(true),
        bar(
          date,
          3,
          9,
          (t) => 2 + (t - 1950) * 3,
          [1950, 1960],
          pattern.fill("asserted"),
          "pm-asserted",
          `${pattern.mark}${edtf}`,
        ),
      ),
      label,
    );
  };
  return [
    show("a day", "d", { earliest: "1955-01-01", latest: "1955-01-01", precision: "day" }),
    show("a year", "y", { earliest: "1953-01-01", latest: "1955-12-31", precision: "year" }),
    show("a span of years", "s", { precision: "year", sure_from: "1952-01-01", sure_to: "1957-12-31" }),
    show("a decade", "x", { precision: "decade" }),
    show("an open end", "o", { earliest: "1950-01-01", latest: null, precision: "year" }),
  ];
}

export function timeline(model, width, { outside, change }) {
  const events = model.of("event"),
    phases = model.of("phase");
  const small = width < 520;
  const on = (outside || []).filter((a) => dated(a.date) && ["event", "dyad"].includes(a.on.kind));
  const range = extent([...events, ...phases], on);
  const [first, last] = range;
  const pad = 10;
  const x = (t) => pad + ((t - first) / (last - first)) * (width - pad * 2);
  const inverse = (px) => first + ((px - pad) / (width - pad * 2)) * (last - first);
  const pattern = patterns();
  const rows = [],
    back = [],
    heads = [];
  let y = 8;

  const heading = (text) => {
    heads.push(s("text", { x: 0, y: y + 13, class: "label head" }, text));
    y += 24;
  };
  /** Where a label stands beside its bar from `a` to `b`: in one line if there is room, else in several. */
  const beside = (label, a, b) => {
    if (small) return { lines: wrap(label, width - 4, 9, size), at: 2 };
    const rightRoom = width - b - 10,
      leftRoom = a - 8,
      long = measure(label, size);
    if (rightRoom >= long || (leftRoom < long && rightRoom >= Math.max(120, leftRoom)))
      return { lines: wrap(label, rightRoom, 9, size), at: b + 9 };
    if (leftRoom >= 120) return { lines: wrap(label, leftRoom, 9, size), at: a - 7, anchor: "end" };
    return { lines: wrap(label, width - a - 8, 9, size), at: a + 6, over: true };
  };
  const row = (record, kind) => {
    const tall = small ? 9 : 11;
    const label = model.short(record);
    const [a, b] = [left(record.date, x, first), right(record.date, x, last)];
    const { lines, at, anchor, over } = beside(label, a, b);
    const labelled = small ? 3 + lines.length * lead : 0;
    const high = small ? line - 3 + labelled : Math.max(line, lines.length * lead + 8);
    const text = lines.map((part, i) =>
      s(
        "text",
        {
          x: at,
          y: y + (small ? 12 : 14.5) + i * lead,
          class: over ? "label over" : "label",
          "text-anchor": anchor,
          "paint-order": over ? "stroke" : null,
        },
        part,
      ),
    );
    const top = y + labelled + (small ? 2 : 5),
      said = record.modality || "none";
    rows.push(
      pick(
        record.key,
        `${record.label ? `${record.label}. ` : ""}${record.title}. ${record.date.display}${record.modality ? `. ${model.label("modality", record.modality)}` : ""}`,
        { class: `row is-${record.modality}` },
        s("rect", { x: 0, y, width, height: high - 1, class: "reach" }),
        bar(record.date, top, tall, x, range, pattern.fill(said), `${kind} pm-${said}`, pattern.mark),
        text,
      ),
    );
    y += high;
  };
  /** Other sources: thin outlined marks under the row, in another hue, never filled like the essay's. */
  const others = (key) => {
    for (const a of on.filter((one) => `${one.on.kind}:${one.on.id}` === key)) {
      const from = x(year(a.date.earliest) ?? first),
        to = x(year(a.date.latest, true) ?? last);
      const point = to - from < 6;
      const label = `${property(a.property)}: ${a.value}${a.status === "conflicting" ? " (sources disagree)" : ""}`;
      const at = small ? 2 : Math.min(width - 40, to + 9);
      const turn = !small && width - at < measure(label, 11.5) && from > width - at;
      const lines = wrap(label, turn ? from - 8 : width - at, 9, 11.5);
      const tall = lines.length * 13;
      rows.push(
        pick(
          `annotation:${a.id}`,
          `Other sources, not the essay: ${label}. ${a.source.name}. ${model.label("annotation-status", a.status)}`,
          { class: "row other" },
          s("rect", { x: 0, y, width, height: small ? tall + 19 : tall + 6, class: "reach" }),
          point
            ? s("path", { d: `M${from - 4} ${y + (small ? tall + 11 : 9)}l5 -5l5 5l-5 5Z`, class: "x-mark" })
            : s("rect", { x: from, y: y + (small ? tall + 8 : 6), width: to - from, height: 6, class: "x-mark" }),
          lines.map((text, i) =>
            s(
              "text",
              {
                x: turn ? from - 7 : at,
                y: y + 13 + i * 13,
                class: "label x-label",
                "text-anchor": turn ? "end" : null,
              },
              text,
            ),
          ),
        ),
      );
      y += small ? tall + 21 : tall + 7;
    }
  };

  heading("Events");
  for (const record of events.filter((r) => dated(r.date))) {
    row(record, "event");
    others(record.key);
  }
  y += 6;
  heading("Phases of each relationship");
  for (const record of phases.filter((r) => dated(r.date))) row(record, "phase");
  if (on.length) {
    for (const dyad of model.of("dyad").filter((d) => on.some((a) => a.on.kind === "dyad" && a.on.id === d.id))) {
      back.push(s("text", { x: 0, y: y + 14, class: "label soft" }, dyad.title));
      y += 20;
      others(dyad.key);
    }
  }
  const floor = y + 4;
  const step = width < 520 ? 20 : last - first > 90 ? 20 : 10;
  for (let t = Math.ceil(first / step) * step; t <= last; t += step) {
    back.push(s("path", { d: `M${x(t)} 4V${floor}`, class: "grid" }));
  }
  const axis = [s("path", { d: `M${x(first)} ${floor}H${x(last)}`, class: "axis" })];
  for (let t = Math.ceil(first / step) * step; t <= last; t += step) {
    axis.push(
      s(
        "text",
        {
          x: x(t),
          y: floor + (change ? 46 : 18),
          class: "label soft",
          "text-anchor": t - first < 2 ? "start" : last - t < 2 ? "end" : "middle",
        },
        String(t),
      ),
    );
  }
  const time = brush({ scale: { x, inverse }, first, last, top: 4, height: floor - 4, change });
  y = floor + (change ? 66 : 40);

  const apart = byAnchor(
    events.filter((r) => !dated(r.date)),
    (anchor) => anchor && model.records.get(`${anchor.kind}:${anchor.id}`),
  );
  const top = y - 6;
  if (apart.length) heading("No date in the essay");
  const columns = width < 560 ? 1 : 2,
    room = (width - (columns - 1) * 20) / columns;
  const begin = y,
    heights = Array(columns).fill(begin),
    share = Math.ceil(apart.length / columns);
  apart.forEach((record, i) => {
    const c = Math.floor(i / share),
      left_ = c * (room + 20);
    let at = heights[c];
    const lines = wrap(model.short(record), room - 22, 9, size);
    const below = [
      ...wrap(placed(record.date), room - 22, 9, 11.5).map((text) => [text, "soft small"]),
      ...on
        .filter((a) => a.on.kind === "event" && a.on.id === record.id)
        .flatMap((a) => wrap(`${property(a.property)}: ${a.value}`, room - 22, 9, 11.5))
        .map((text) => [text, "x-label"]),
    ];
    const tall = (lines.length + below.length) * 15 + 11;
    rows.push(
      pick(
        record.key,
        `${record.label ? `${record.label}. ` : ""}${record.title}. No date in the essay, ${placed(record.date)}. ${model.label("modality", record.modality)}`,
        { class: `row undated is-${record.modality}` },
        s("rect", { x: left_, y: at, width: room, height: tall - 5, class: "reach" }),
        s("circle", { cx: left_ + 8, cy: at + 10, r: 6.5, class: `loose pm-${record.modality}` }),
        s("circle", {
          cx: left_ + 8,
          cy: at + 10,
          r: 4,
          fill: pattern.fill(record.modality),
          class: `seed pm-${record.modality}`,
        }),
        lines.map((text, n) => s("text", { x: left_ + 20, y: at + 14 + n * 15, class: "label" }, text)),
        below.map(([text, kind], n) =>
          s("text", { x: left_ + 20, y: at + 14 + (lines.length + n) * 15, class: `label ${kind}` }, text),
        ),
      ),
    );
    at += tall;
    heights[c] = at;
  });
  y = Math.max(...heights) + 2;
  if (apart.length) back.unshift(s("rect", { x: 0, y: top, width, height: y - top, class: "apart" }));

  const drawing = canvas(
    width,
    y,
    "Timeline of events and phases",
    pattern.defs,
    back,
    axis,
    s("g", { class: "rows" }, rows),
    time.group,
    s("g", { class: "heads" }, heads),
  );
  rove(drawing.querySelector(".rows"));
  drawing.range = range;
  /** Marks each row as certain, possible or outside in the selected days. */
  drawing.brushed = (days) => {
    time.show(
      days ? Math.max(first, Number(days[0].slice(0, 4))) : null,
      days ? Math.min(last - 1, Number(days[1].slice(0, 4))) : null,
    );
    for (const node of rows) {
      const record = model.records.get(node.dataset.key);
      const stand = days && record ? within(record.date, days) : "";
      node.classList.toggle("is-certain", stand === "certain");
      node.classList.toggle("is-possible", stand === "possible");
      node.classList.toggle("is-outside", stand === "outside");
    }
  };
  return drawing;
}
