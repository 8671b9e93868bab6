// Risks on the left, strategies that address or aggravate them on the right, and how sure each link is.
import { h, rove, s, wrap } from "./dom.js";
import { canvas, patterns, pick } from "./marks.js";
import { capital, stance } from "./words.js";

const gap = 15,
  size = 12.5,
  small = 11.5,
  noResponse = "no response in the essay";
const basisOrder = ["stated", "collective", "inferred"];

function edgesOf(model, key) {
  return model.edges
    .filter((e) => e.source === key || e.target === key)
    .sort((a, b) => basisOrder.indexOf(a.basis) - basisOrder.indexOf(b.basis));
}

/** Groups in the order of the vocabulary. */
function grouped(model, records, scheme, field) {
  const order = [...(model.terms[scheme]?.keys() || [])];
  const groups = new Map();
  for (const record of records) {
    if (!groups.has(record[field])) groups.set(record[field], []);
    groups.get(record[field]).push(record);
  }
  return [...groups].sort((a, b) => (order.indexOf(a[0]) + 1 || 99) - (order.indexOf(b[0]) + 1 || 99));
}

const threat = (model, risk) =>
  risk.threatens?.length
    ? `threatens ${risk.threatens.map((t) => model.label("interest", t).toLowerCase()).join(", ")}`
    : "no listed interest at stake";

/** What screen readers read: the short name that the picture shows, then the record in full. */
const spoken = (model, record, ...more) =>
  [record.label, record.title, model.label("modality", record.modality), ...more].filter(Boolean).join(". ");

/** One record: its pattern, its name, a second line, and whether it has no response. Returns the node and its height. */
function node(model, pattern, record, { x, y, room, second, open }) {
  const rows = wrap(model.short(record), room - 26, 9, size);
  const below = second ? wrap(second, room - 26, 9, small) : [];
  const first = y + 15,
    after = first + rows.length * gap - 1;
  const end = after + below.length * 14;
  const tall = rows.length * gap + below.length * 14 + (open ? 15 : 0) + 6;
  const line = (text, at, kind = "") => s("text", { x: x + 19, y: at, class: `label ${kind}` }, text);
  const drawn = pick(
    record.key,
    spoken(
      model,
      record,
      second || (record.kind === "strategy" ? stance(model, record) : ""),
      open && "No response in the essay",
    ),
    { class: `node is-${record.modality} ${open ? "open" : ""}` },
    s("rect", { x: x - 4, y, width: room + 4, height: tall, class: "reach" }),
    s("rect", {
      x,
      y: y + 5,
      width: 12,
      height: 12,
      rx: 2,
      fill: pattern.fill(record.modality),
      class: `band edge pm-${record.modality}`,
    }),
    rows.map((text, i) => line(text, first + i * gap)),
    below.map((text, i) => line(text, after + i * 14, "soft small")),
    open
      ? s(
          "g",
          { class: "no-response" },
          s("circle", { cx: x + 24, cy: end - 4, r: 4.5 }),
          s("text", { x: x + 34, y: end, class: "label small" }, noResponse),
        )
      : null,
  );
  return { drawn, tall };
}

export function answers(model, width) {
  return width < 700 ? narrow(model, width) : wide(model, width);
}

function wide(model, width) {
  const pattern = patterns();
  const middle = Math.max(150, width * 0.2);
  const col = (width - middle) / 2;
  const spot = new Map();
  const nodes = [],
    lines = [],
    heads = [];

  const column = (groups, x, begin, sideways, second) => {
    let y = begin;
    for (const [group, list] of groups) {
      heads.push(s("text", { x, y, class: "label head" }, group));
      y += 10;
      for (const record of list) {
        const open = record.kind === "risk" && !edgesOf(model, record.key).some((e) => e.type === "addresses");
        const { drawn, tall } = node(model, pattern, record, { x, y, room: col, second: second(record), open });
        nodes.push(drawn);
        spot.set(record.key, [sideways > 0 ? x + col + 4 : x - 8, y + tall / 2]);
        y += tall;
      }
      y += 24;
    }
    return y;
  };
  const risks = grouped(model, model.of("risk"), "risk-domain", "domain").map(([domain, list]) => [
    model.label("risk-domain", domain),
    list,
  ]);
  const used = new Set(model.edges.map((e) => e.source));
  // Strategies by their status in the author's voice: what is weighed is weighed by him.
  const stances = new Map();
  for (const [, list] of grouped(
    model,
    model.of("strategy").filter((x) => used.has(x.key)),
    "strategy-status",
    "status",
  ))
    for (const record of list) {
      const phrase = capital(stance(model, record));
      stances.set(phrase, [...(stances.get(phrase) || []), record]);
    }
  const loose = model.of("strategy").filter((x) => !used.has(x.key));
  const left = column(risks, 4, 30, 1, (r) => threat(model, r));
  const right = column([...stances], width - col, 30, -1, () => "");
  const all = loose.length
    ? column([["Not linked to a risk", loose]], width - col, right, -1, (r) => stance(model, r))
    : right;
  // If a risk is both addressed and aggravated, the two links arrive side by side.
  const both = (key) => new Set(model.edges.filter((e) => e.target === key).map((e) => e.type)).size > 1;
  for (const edge of model.edges) {
    const a = spot.get(edge.source);
    const end = spot.get(edge.target);
    if (!a || !end) continue;
    const b = [end[0], end[1] + (both(edge.target) ? (edge.type === "aggravates" ? 7 : -5) : 0)];
    const bend = (a[0] - b[0]) * 0.5;
    const d = `M${a[0]} ${a[1]}C${a[0] - bend} ${a[1]} ${b[0] + bend} ${b[1]} ${b[0] + 7} ${b[1]}`;
    lines.push(
      s(
        "g",
        { class: `link ${edge.type} basis-${edge.basis}`, "data-from": edge.source, "data-to": edge.target },
        s("path", { d, class: "wire" }),
        head(edge.type, b[0] + 2, b[1]),
      ),
    );
  }
  const drawing = canvas(
    width,
    Math.max(left, all) + 2,
    "Risks on the left, linked to strategies on the right",
    pattern.defs,
    lines,
    heads,
    nodes,
  );
  rove(drawing);
  return drawing;
}

/** The end of a link at its risk: an open arrow for `addresses`, a filled wedge for `aggravates`. */
export const head = (type, x, y) =>
  type === "aggravates"
    ? s("path", { d: `M${x - 3} ${y}l9 -5v10Z`, class: "wire-head full" })
    : s("path", { d: `M${x + 6} ${y - 4.5}l-6 4.5l6 4.5`, class: "wire-head" });

/** The key: what each line between a strategy and a risk rests on. */
export const lineKey = () =>
  h(
    "ul",
    { class: "marks lines", "aria-label": "Key" },
    [
      ["stated", "stated"],
      ["collective", "collective"],
      ["inferred", "inferred: our reading"],
      ["aggravates", "aggravates"],
    ].map(([name, label]) =>
      h(
        "li",
        {},
        s(
          "svg",
          { viewBox: "0 0 34 12", width: 34, height: 12, "aria-hidden": "true" },
          s(
            "g",
            { class: `link lit ${name === "aggravates" ? "aggravates" : ""} basis-${name}` },
            s("path", { d: "M34 6H5", class: "wire" }),
            head(name, 2, 6),
          ),
        ),
        label,
      ),
    ),
  );

function narrow(model, width) {
  const pattern = patterns();
  const nodes = [],
    heads = [];
  let y = 16;
  for (const [domain, list] of grouped(model, model.of("risk"), "risk-domain", "domain")) {
    heads.push(s("text", { x: 0, y, class: "label head" }, model.label("risk-domain", domain)));
    y += 10;
    for (const risk of list) {
      const edges = edgesOf(model, risk.key);
      const open = !edges.some((e) => e.type === "addresses");
      const { drawn, tall } = node(model, pattern, risk, {
        x: 4,
        y,
        room: width - 4,
        second: threat(model, risk),
        open,
      });
      nodes.push(drawn);
      y += tall;
      for (const edge of edges) {
        const strategy = model.records.get(edge.source);
        const rows = wrap(model.short(strategy), width - 64, 9, size);
        const high = rows.length * gap + 9;
        nodes.push(
          pick(
            strategy.key,
            `${spoken(model, strategy, stance(model, strategy))}. ${model.label("predicate", edge.type)} ${risk.title}, ${edge.basis}`,
            { class: `node is-${strategy.modality}`, "data-of": risk.key },
            s("rect", { x: 20, y, width: width - 20, height: high, class: "reach" }),
            s(
              "g",
              { class: `link ${edge.type} basis-${edge.basis}` },
              s("path", { d: `M52 ${y + 12}H27`, class: "wire" }),
              head(edge.type, 24, y + 12),
            ),
            rows.map((text, i) => s("text", { x: 58, y: y + 16 + i * gap, class: "label" }, text)),
          ),
        );
        y += high;
      }
      y += 6;
    }
    y += 18;
  }
  const drawing = canvas(width, y, "Risks, each with its strategies below it", pattern.defs, heads, nodes);
  rove(drawing);
  return drawing;
}

/** Highlights links whose two ends both belong to the selection; a filter leaves the links of what it finds, with
 *  both their ends. */
export function wires(root, select, lit, match) {
  const direct = /^(risk|strategy):/.test(select);
  const ends = new Set();
  for (const link of root.querySelectorAll("[data-from]")) {
    const { from, to } = link.dataset;
    link.classList.toggle("lit", from === select || to === select || (!direct && lit.has(from) && lit.has(to)));
    const kept = !match || match.has(from) || match.has(to);
    link.classList.toggle("out", !kept);
    if (match && kept) ends.add(from).add(to);
  }
  for (const node of root.querySelectorAll("a.out[data-key]"))
    if (ends.has(node.dataset.key) || match?.has(node.dataset.of)) node.classList.remove("out");
}
