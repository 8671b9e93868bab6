// The panel: one record, or one sentence with the records that rest on it, opened beside the pictures.
import { get, pathOf, Failure } from "./api.js";
import { byId, h, put, say } from "./dom.js";
import { choose, glyph, modality, trouble } from "./marks.js";
import { set, state as now } from "./state.js";
import * as parts from "./parts.js";
import { facts, identifiers } from "./facts.js";
import { passage } from "./text.js";
import { take } from "./take.js";

let turn = 0,
  shownKey = "",
  opener = null;

/** Remembers what opened the panel, so that closing gives the focus back. */
export const openedBy = (node) => {
  opener = node;
};

export function close() {
  set({ select: "" });
  const to = opener?.isConnected
    ? opener
    : opener?.dataset?.key && document.querySelector(`main a[data-key="${CSS.escape(opener.dataset.key)}"]`);
  (to || byId("pictures")).focus({ preventScroll: Boolean(to) });
  opener = null;
}

/** Calls `lit` with the keys of the records that this one links to. */
export async function panel(model, key, lit, { force = false } = {}) {
  const box = byId("panel");
  if (key === shownKey && !force) return;
  const mine = ++turn,
    fresh = key !== shownKey;
  shownKey = key;
  document.body.classList.toggle("reading-one", Boolean(key));
  if (!key) {
    put(box);
    return;
  }
  const kind = key.slice(0, key.indexOf(":"));
  if (fresh) draw(model, box, kind, model.title(key), h("p", { class: "waiting" }, "Loading the record …"));
  if (fresh && opener) byId("panel-h")?.focus({ preventScroll: matchMedia("(min-width: 70rem)").matches });
  try {
    if (!model.may(key))
      throw new Failure(
        "Not found",
        `This document has no ${kind} “${key.slice(kind.length + 1)}”.`,
        404,
      );
    const path = pathOf(key, model.document.id);
    const answer = await get(path);
    if (mine !== turn) return;
    const record = answer.data;
    const body = kind === "passage" ? sentence(model, record) : whole(model, record);
    const title =
      kind === "passage"
        ? `${record.type === "sentence" ? "Sentence" : record.type[0].toUpperCase() + record.type.slice(1)} ${record.locator}`
        : record.title;
    const had = document.activeElement?.id === "panel-h";
    draw(
      model,
      box,
      kind,
      title,
      body,
      take(path, {
        form: "record",
        kind,
        what: kind === "passage" ? "this passage" : `this ${kind}`,
        meta: answer.meta,
        cite: cite(model, record, answer.meta),
      }),
      record,
    );
    if (had) byId("panel-h").focus({ preventScroll: true });
    if (fresh) say(`Opened: ${title}`);
    lit((record.related || []).map((one) => `${one.kind}:${one.id}`));
  } catch (error) {
    if (mine !== turn) return;
    const shown =
      error instanceof Failure ? error : new Failure("This record could not be shown", String(error.message || error));
    draw(model, box, kind, shown.status === 404 ? "Record not found" : model.title(key), [
      trouble(shown),
      h("p", {}, "The URL asks for ", h("code", {}, key), "."),
    ]);
    say(`${shown.message}. ${shown.detail}`);
    shownKey = "";
  }
}

function draw(model, box, kind, title, ...content) {
  const record = content[2] && content[2].id ? content.pop() : null;
  const first = record?.modality;
  put(
    box,
    h(
      "article",
      {
        class: `record k-${kind} is-${first || "none"} ${kind === "annotation" ? "layer-x" : ""}`,
        "aria-labelledby": "panel-h",
      },
      h(
        "p",
        { class: "over" },
        kind === "annotation"
          ? [h("span", { class: "layer-x-tag" }, "layer X"), " annotation: not the essay’s word"]
          : kind === "passage"
            ? "the essay"
            : [kind, record?.implied ? ": our reading, not stated" : ""],
        h("button", { type: "button", class: "close", onclick: close }, "Close ", h("kbd", {}, "Esc")),
      ),
      h("h2", { id: "panel-h", tabindex: "-1" }, title),
      content,
    ),
  );
}

function whole(model, record) {
  const on = record.kind === "annotation";
  return [
    record.summary ? h("p", { class: "summary" }, record.summary) : null,
    parts.firmness(model, record),
    on
      ? h(
          "div",
          {},
          h("p", { class: "date" }, `${record.property.replaceAll("-", " ")}: ${record.value}`),
          h("p", {}, "On ", choose(`${record.on.kind}:${record.on.id}`, record.on.title)),
          h(
            "p",
            {},
            "Source: ",
            record.source.url
              ? h("a", { href: record.source.url, rel: "noreferrer" }, record.source.name)
              : record.source.name,
          ),
          h(
            "p",
            {},
            "Status: ",
            model.label("annotation-status", record.status),
            h("span", { class: "soft" }, ` ${model.define("annotation-status", record.status)}`),
          ),
        )
      : parts.dates(record),
    facts(model, record),
    parts.mechanism(model, record),
    parts.sides(model, record),
    record.kind === "caveat" ? null : parts.citations(model, record.citations),
    parts.caveats(model, record.caveats),
    record.note ? parts.section("How we read it", h("p", { class: "note" }, record.note)) : null,
    parts.related(model, record),
    parts.annotations(record),
    identifiers(model, record),
    record.kind === "actor"
      ? h(
          "p",
          {},
          h(
            "a",
            { href: `?actor=${record.id}`, data: { set: JSON.stringify({ actor: [record.id], select: "" }) } },
            `All records about ${record.title}`,
          ),
        )
      : null,
  ];
}

function sentence(model, record) {
  const here = model.sentence.get(record.locator);
  const list = here?.records || record.records || [];
  const order = [...model.sentence.keys()],
    at = order.indexOf(record.locator);
  const beside = (i, word) =>
    order[i] && at >= 0 ? choose(`passage:${order[i]}`, word) : h("span", { class: "soft" }, word);
  const text = passage({ document: record.document, start: record.start, end: record.end });
  return [
    text || h("p", { class: "opening big" }, h("q", {}, `${record.opening} …`)),
    text
      ? null
      : h(
          "p",
          { class: "soft hint" },
          "Opening words only: the text is its author’s. ",
          h("a", { href: "#own" }, "Add your copy"),
          " to read it here.",
        ),
    record.type === "sentence"
      ? h("p", { class: "step" }, beside(at - 1, "← previous sentence"), " ", beside(at + 1, "next sentence →"))
      : null,
    list.length
      ? parts.section(
          list.length === 1 ? "1 record rests on it" : `${list.length} records rest on it`,
          h(
            "ul",
            { class: "hits" },
            list.map((one) =>
              h(
                "li",
                { class: `hit is-${one.modality || "none"}` },
                one.modality ? glyph(one.modality) : h("span", { class: "glyph-gap" }),
                h(
                  "div",
                  {},
                  choose(`${one.kind}:${one.id}`, one.title || model.title(`${one.kind}:${one.id}`)),
                  h(
                    "p",
                    { class: "about" },
                    one.kind,
                    one.modality ? [" · ", modality(model, one.modality)] : "",
                    one.role ? ` · ${one.role}` : "",
                  ),
                ),
              ),
            ),
          ),
        )
      : null,
    parts.caveats(model, record.caveats),
    h(
      "p",
      { class: "soft small" },
      `Code points ${record.start} to ${record.end}. SHA-256 of the slice: `,
      h("code", {}, record.sha256),
    ),
  ];
}

/** How to cite this record: the essay by its locator, the data by revision; an annotation by its own source. */
function cite(model, record, meta) {
  if (record.kind === "annotation")
    return `${record.source.name} (annotation ${record.id} in Tightrope, revision ${meta.revision}; not the essay's word)`;
  const where = record.locator || record.citations?.[0]?.locator;
  const said = record.modality
    ? `, ${record.modality}${record.citations?.[0]?.attributed_to ? ` (source: ${record.citations[0].attributed_to.label || record.citations[0].attributed_to.actor?.title || "another"})` : ""}`
    : "";
  return `${model.document.author}, “${model.document.title}”${where ? `, ${where}` : ""}${said}. ${record.kind} ${record.id}: ${meta.citation}`;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && now.select && !event.defaultPrevented) close();
});
