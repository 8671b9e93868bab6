// Risks on the left, strategies that address or aggravate them on the right, and how sure each link is.
import { clip, h, measure, rove, s, wrap } from "./dom.js";
import { canvas, patterns, pick } from "./marks.js";

const gap = 15,
  size = 12.5,
  noResponse = "no response";
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
    : "no listed interest";

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

  const column = (groups, x, scheme, sideways, second) => {
    let y = 30;
    for (const [group, list] of groups) {
      heads.push(s("text", { x, y, class: "label head" }, model.label(scheme, group)));
      y += 10;
      for (const record of list) {
        const rows = wrap(record.title, col - 26, 3, size);
        const tall = rows.length * gap + 18;
        const edges = edgesOf(model, record.key);
        const open = record.kind === "risk" && !edges.some((e) => e.type === "addresses");
        nodes.push(
          pick(
            record.key,
            `${record.title}. ${model.label("modality", record.modality)}. ${second(record)}${open ? ". No response" : ""}`,
            { class: `node is-${record.modality} ${open ? "open" : ""}` },
            s("rect", { x: x - 4, y, width: col + 4, height: tall, class: "reach" }),
            s("rect", {
              x,
              y: y + 5,
              width: 12,
              height: 12,
              rx: 2,
              fill: pattern.fill(record.modality),
              class: `band edge pm-${record.modality}`,
            }),
            rows.map((text, i) => s("text", { x: x + 19, y: y + 15 + i * gap, class: "label" }, text)),
            s(
              "text",
              { x: x + 19, y: y + 14 + rows.length * gap, class: "label soft small" },
              clip(second(record), col - (open ? 150 : 26), 11.5),
            ),
            open
              ? s(
                  "g",
                  { class: "no-response" },
                  s("circle", { cx: x + col - 14 - measure(noResponse, 11.5), cy: y + 10 + rows.length * gap, r: 4.5 }),
                  s(
                    "text",
                    { x: x + col - 4, y: y + 14 + rows.length * gap, class: "label small", "text-anchor": "end" },
                    noResponse,
                  ),
                )
              : null,
          ),
        );
        spot.set(record.key, [sideways > 0 ? x + col + 4 : x - 8, y + tall / 2]);
        y += tall;
      }
      y += 24;
    }
    return y;
  };

  const risks = grouped(model, model.of("risk"), "risk-domain", "domain");
  const used = new Set(model.edges.map((e) => e.source));
  const strategies = model.of("strategy");
  const linked = strategies.filter((x) => used.has(x.key)),
    loose = strategies.filter((x) => !used.has(x.key));
  const left = column(risks, 4, "risk-domain", 1, (r) => threat(model, r));
  const statusOf = (r) =>
    model.label("strategy-status", r.status).toLowerCase() +
    (r.actor ? ` by ${model.title(`actor:${r.actor.id}`)}` : "");
  let right = column(grouped(model, linked, "strategy-status", "status"), width - col, "strategy-status", -1, statusOf);
  if (loose.length) {
    heads.push(s("text", { x: width - col, y: right, class: "label head" }, "Not linked to a risk"));
    right += 10;
    for (const record of loose) {
      const rows = wrap(record.title, col - 26, 3, size);
      nodes.push(
        pick(
          record.key,
          `${record.title}. ${model.label("modality", record.modality)}. ${statusOf(record)}. Not linked to a risk`,
          { class: `node is-${record.modality}` },
          s("rect", { x: width - col - 4, y: right, width: col + 4, height: rows.length * gap + 7, class: "reach" }),
          s("rect", {
            x: width - col,
            y: right + 5,
            width: 12,
            height: 12,
            rx: 2,
            fill: pattern.fill(record.modality),
            class: `band edge pm-${record.modality}`,
          }),
          rows.map((text, i) => s("text", { x: width - col + 19, y: right + 15 + i * gap, class: "label" }, text)),
        ),
      );
      right += rows.length * gap + 7;
    }
  }
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
    Math.max(left, right) + 2,
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
      const rows = wrap(risk.title, width - 24, 3, size);
      const edges = edgesOf(model, risk.key);
      const open = !edges.some((e) => e.type === "addresses");
      nodes.push(
        pick(
          risk.key,
          `${risk.title}. ${model.label("modality", risk.modality)}. ${threat(model, risk)}${open ? ". No response" : ""}`,
          { class: `node is-${risk.modality} ${open ? "open" : ""}` },
          s("rect", { x: 0, y, width, height: rows.length * gap + 20, class: "reach" }),
          s("rect", {
            x: 1,
            y: y + 5,
            width: 12,
            height: 12,
            rx: 2,
            fill: pattern.fill(risk.modality),
            class: `band edge pm-${risk.modality}`,
          }),
          rows.map((text, i) => s("text", { x: 20, y: y + 15 + i * gap, class: "label" }, text)),
          s(
            "text",
            { x: 20, y: y + 14 + rows.length * gap, class: "label soft small" },
            clip(threat(model, risk), width - 24, 11.5),
          ),
        ),
      );
      y += rows.length * gap + 20;
      if (open) {
        heads.push(
          s(
            "g",
            { class: "no-response" },
            s("circle", { cx: 30, cy: y + 7, r: 5 }),
            s("text", { x: 44, y: y + 11, class: "label small" }, noResponse),
          ),
        );
        y += 20;
      }
      for (const edge of edges) {
        const strategy = model.records.get(edge.source);
        nodes.push(
          pick(
            strategy.key,
            `${model.label("predicate", edge.type)} ${risk.title}: ${strategy.title}. ${edge.basis}`,
            { class: `node is-${strategy.modality}` },
            s("rect", { x: 20, y, width: width - 20, height: 24, class: "reach" }),
            s(
              "g",
              { class: `link ${edge.type} basis-${edge.basis}` },
              s("path", { d: `M52 ${y + 12}H27`, class: "wire" }),
              head(edge.type, 24, y + 12),
            ),
            s("text", { x: 58, y: y + 16, class: "label" }, clip(strategy.title, width - 60, size)),
          ),
        );
        y += 24;
      }
      y += 6;
    }
    y += 18;
  }
  const drawing = canvas(width, y, "Risks, each with its strategies below it", pattern.defs, heads, nodes);
  rove(drawing);
  return drawing;
}

/** Highlights links whose two ends both belong to the selection. */
export function wires(root, select, lit) {
  const direct = /^(risk|strategy):/.test(select);
  for (const link of root.querySelectorAll("[data-from]")) {
    const { from, to } = link.dataset;
    link.classList.toggle("lit", from === select || to === select || (!direct && lit.has(from) && lit.has(to)));
  }
}
