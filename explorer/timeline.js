// The timeline: dates are drawn only as sharply as the essay gives them; undated records have their own area.
import { clip, h, measure, rove, s, wrap } from "./dom.js";
import { byAnchor, dated, placed, within, year } from "./dates.js";
import { canvas, patterns, pick } from "./marks.js";
import { brush } from "./brush.js";

const line = 23;

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
    show("a span", "s", { precision: "year", sure_from: "1952-01-01", sure_to: "1957-12-31" }),
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
  const row = (record, kind) => {
    const tall = small ? 9 : 11;
    const labelled = small ? 16 : 0;
    const label = record.title;
    const [a, b] = [left(record.date, x, first), right(record.date, x, last)];
    const size = 12.5;
    const text = (() => {
      if (small) return s("text", { x: 2, y: y + 12, class: "label" }, clip(label, width - 4, size));
      const rightRoom = width - b - 10,
        leftRoom = a - 8,
        long = measure(label, size);
      if (rightRoom >= long || rightRoom >= leftRoom)
        return s("text", { x: b + 9, y: y + 14.5, class: "label" }, clip(label, rightRoom, size));
      if (leftRoom >= 120)
        return s("text", { x: a - 7, y: y + 14.5, class: "label", "text-anchor": "end" }, clip(label, leftRoom, size));
      return s(
        "text",
        { x: a + 6, y: y + 14.5, class: "label over", "paint-order": "stroke" },
        clip(label, width - a - 8, size),
      );
    })();
    const top = y + labelled + (small ? 2 : 5);
    rows.push(
      pick(
        record.key,
        `${record.title}. ${record.date.display}${record.modality ? `. ${model.label("modality", record.modality)}` : ""}`,
        { class: `row is-${record.modality}` },
        s("rect", { x: 0, y, width, height: line + labelled - 1, class: "reach" }),
        bar(
          record.date,
          top,
          tall,
          x,
          range,
          pattern.fill(record.modality || "none"),
          `${kind} pm-${record.modality || "none"}`,
          pattern.mark,
        ),
        text,
      ),
    );
    y += line + labelled;
  };
  /** Layer X: thin outlined marks under the row, in another hue, never filled like the essay's. */
  const others = (key) => {
    for (const a of on.filter((one) => `${one.on.kind}:${one.on.id}` === key)) {
      const from = x(year(a.date.earliest) ?? first),
        to = x(year(a.date.latest, true) ?? last);
      const point = to - from < 6;
      const label = `${model.label("property", a.property)}: ${a.value}`;
      const at = small ? 2 : Math.min(width - 40, to + 9);
      const room = width - at,
        turn = !small && room < measure(label, 11.5) && from > room;
      rows.push(
        pick(
          `annotation:${a.id}`,
          `Layer X, not the essay: ${label}. ${a.source.name}. ${a.status}`,
          { class: "row other" },
          s("rect", { x: 0, y, width, height: small ? 32 : 19, class: "reach" }),
          point
            ? s("path", { d: `M${from - 4} ${y + (small ? 24 : 9)}l5 -5l5 5l-5 5Z`, class: "x-mark" })
            : s("rect", { x: from, y: y + (small ? 21 : 6), width: to - from, height: 6, class: "x-mark" }),
          s(
            "text",
            { x: turn ? from - 7 : at, y: y + 13, class: "label x-label", "text-anchor": turn ? "end" : null },
            clip(
              `X · ${label}${a.status === "conflicting" ? " (sources disagree)" : ""}`,
              turn ? from - 8 : room,
              11.5,
            ),
          ),
        ),
      );
      y += small ? 34 : 20;
    }
  };

  heading("Events");
  for (const record of events.filter((r) => dated(r.date))) {
    row(record, "event");
    others(record.key);
  }
  y += 6;
  heading("Phases of relations");
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
  if (apart.length)
    heading(
      small
        ? "Undated in the essay"
        : "Undated in the essay, ordered by the record they are relative to",
    );
  const columns = width < 560 ? 1 : 2,
    room = (width - (columns - 1) * 20) / columns;
  const begin = y,
    heights = Array(columns).fill(begin),
    share = Math.ceil(apart.length / columns);
  apart.forEach((record, i) => {
    const c = Math.floor(i / share),
      left_ = c * (room + 20);
    let at = heights[c];
    const lines = wrap(record.title, room - 22, 3, 12.5);
    const extra = on
      .filter((a) => a.on.kind === "event" && a.on.id === record.id)
      .map((a) => clip(`X · ${a.property.replaceAll("-", " ")}: ${a.value}`, room - 22, 11.5));
    rows.push(
      pick(
        record.key,
        `${record.title}. Undated in the essay, ${placed(record.date)}. ${model.label("modality", record.modality)}`,
        { class: `row undated is-${record.modality}` },
        s("rect", { x: left_, y: at, width: room, height: lines.length * 15 + 21 + extra.length * 15, class: "reach" }),
        s("circle", { cx: left_ + 8, cy: at + 10, r: 6.5, class: `loose pm-${record.modality}` }),
        s("circle", {
          cx: left_ + 8,
          cy: at + 10,
          r: 4,
          fill: pattern.fill(record.modality),
          class: `seed pm-${record.modality}`,
        }),
        lines.map((text, n) => s("text", { x: left_ + 20, y: at + 14 + n * 15, class: "label" }, text)),
        s(
          "text",
          { x: left_ + 20, y: at + 14 + lines.length * 15, class: "label soft small" },
          clip(placed(record.date), room - 22, 11.5),
        ),
        extra.map((text, n) =>
          s("text", { x: left_ + 20, y: at + 29 + lines.length * 15 + n * 15, class: "label x-label" }, text),
        ),
      ),
    );
    at += lines.length * 15 + 26 + extra.length * 15;
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
