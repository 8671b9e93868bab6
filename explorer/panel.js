// The panel: one record, or one sentence with the records that rest on it, opened beside the pictures.
import { at, get, keyOf, pathOf, Failure } from "./api.js";
import { byId, h, put, say } from "./dom.js";
import { choose, glyph, modality, trouble } from "./marks.js";
import { set, state as now } from "./state.js";
import * as parts from "./parts.js";
import { facts, identifiers } from "./facts.js";
import { passage } from "./text.js";
import { take } from "./take.js";
import { kindName, place } from "./words.js";

let turn = 0,
  shownKey = "",
  listAt = 0,
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
    byId("reading").scrollTop = listAt;
    return;
  }
  const kind = key.slice(0, key.indexOf(":"));
  const column = byId("reading");
  if (fresh && !box.firstChild) listAt = column.scrollTop;
  if (fresh) draw(model, box, kind, model.title(key), h("p", { class: "waiting" }, "Loading the record …"));
  if (fresh) column.scrollTop = 0;
  if (fresh && opener) byId("panel-h")?.focus({ preventScroll: matchMedia("(min-width: 70rem)").matches });
  if (fresh) uncover(box);
  try {
    const path = pathOf(key, model.document.id);
    const answer = await get(path);
    if (mine !== turn) return;
    const record = answer.data;
    if (record.document && record.document !== model.document.id) return elsewhere(model, box, kind, record);
    // A code or another name in the address (`actor:USA`) led to the record.
    if (kind !== "passage" && record.id && `${kind}:${record.id}` !== key && model.records.has(`${kind}:${record.id}`))
      return set({ select: `${kind}:${record.id}` }, { replace: true });
    await parts.entitle(record);
    if (mine !== turn) return;
    const body = kind === "passage" ? sentence(model, record) : whole(model, record);
    const title = kind === "passage" ? place(record.locator) : record.title;
    model.opened.set(key, title);
    const had = document.activeElement?.id === "panel-h";
    draw(
      model,
      box,
      kind,
      title,
      [
        body,
        parts.section(
          "How to cite",
          h("p", { class: "cite" }, cite(model, record, answer.meta)),
          kind === "passage"
            ? null
            : h("p", { class: "small aside" }, h("a", { href: at(`${path}.html#report`) }, "Report an error"), " in this record"),
        ),
      ],
      take(path, {
        form: "record",
        kind,
        title: "Download",
        cite: cite(model, record, answer.meta),
      }),
      record,
    );
    if (had) byId("panel-h").focus({ preventScroll: true });
    uncover(box);
    if (fresh) say(`Opened: ${title}`);
    lit((record.related || []).map((one) => `${one.kind}:${one.id}`));
    const beside = await parts.beside(record);
    if (mine === turn && beside) byId("beside")?.replaceWith(beside);
  } catch (error) {
    if (mine !== turn) return;
    const shown =
      error instanceof Failure ? error : new Failure("This record could not be shown", String(error.message || error));
    if (shown.status === 404) missing(model, box, kind, key, shown);
    else draw(model, box, kind, model.title(key), trouble(shown));
    say(`${shown.message}. ${shown.detail}`);
    shownKey = "";
  }
}

/** On a narrow page the panel is a sheet over the pictures: what opened it stays in sight above it. */
function uncover(box) {
  const sheet = box.getBoundingClientRect().top;
  if (getComputedStyle(box).position !== "fixed" || !opener?.isConnected || box.contains(opener)) return;
  const { top, bottom } = opener.getBoundingClientRect();
  if (top >= 0 && bottom <= sheet) return;
  // In the middle of the room above, or with its beginning there if it is higher than that.
  scrollBy({ top: top - Math.max(8, (sheet - (bottom - top)) / 2), behavior: "instant" });
}

/** Says once that there is no such record, and leads on: to the nearest that the service knows, and to the search. */
function missing(model, box, kind, key, failure) {
  const id = key.slice(kind.length + 1);
  const near = failure.suggestions
    .map((one) => keyOf(one.href))
    .filter((one) => one && (model.records.has(one) || one.startsWith("passage:")));
  const words = id.replace(/[-_]+/g, " ").trim();
  draw(model, box, kind, `No ${kindName(kind)} “${id}”`, [
    near.length
      ? h(
          "p",
          {},
          "Did you mean ",
          near.map((one, i) => [i ? " or " : "", choose(one, model.title(one))]),
          "?",
        )
      : h("p", {}, "This document has no such record."),
    h(
      "p",
      {},
      h(
        "a",
        { href: `?q=${encodeURIComponent(words)}`, data: { set: JSON.stringify({ q: words, select: "" }) } },
        `Search for “${words}”`,
      ),
    ),
  ]);
}

function elsewhere(model, box, kind, record) {
  const to = `?document=${encodeURIComponent(record.document)}&select=${kind}:${encodeURIComponent(record.id)}`;
  const title = parts.titleOf(model, record.document);
  draw(
    model,
    box,
    kind,
    record.title,
    h("p", {}, "This record belongs to another document: ", h("a", { href: to }, title), "."),
  );
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
          ? [h("span", { class: "layer-x-tag" }, "other sources"), " not the essay’s word"]
          : kind === "passage"
            ? "the essay"
            : [kindName(kind), record?.implied ? ": our reading, not stated" : ""],
        h("button", { type: "button", class: "close", onclick: close }, "Close ", h("kbd", {}, "Esc")),
      ),
      h("h2", { id: "panel-h", tabindex: "-1" }, title),
      content,
    ),
  );
}

/** What matters most comes first: how firmly, the sentence, the date, links, other sources, caveats. */
function whole(model, record) {
  return [
    parts.firmness(model, record),
    record.summary ? h("p", { class: "summary" }, record.summary) : null,
    record.annotations?.length
      ? h("p", { class: "small aside" }, h("a", { href: "#outside" }, "What other sources say"), ` (${record.annotations.length})`)
      : null,
    record.kind === "annotation" ? finding(model, record) : null,
    parts.sides(model, record),
    record.kind === "caveat" ? null : parts.citations(model, record.citations),
    record.kind === "annotation" ? null : parts.dates(record),
    facts(model, record),
    parts.mechanism(model, record),
    record.kind === "risk" && !record.related?.some((one) => one.predicate === "addressed-by")
      ? h("p", { class: "small" }, "No response in the essay: no strategy addresses it.")
      : null,
    parts.related(model, record),
    record.kind === "actor" ? about(model, record) : null,
    h("div", { id: "beside" }),
    parts.annotations(model, record),
    identifiers(model, record),
    parts.caveats(model, record.caveats),
    record.note ? parts.section("Coding note", h("p", { class: "note" }, record.note)) : null,
  ];
}

function finding(model, record) {
  return h(
    "div",
    {},
    h("p", { class: "date" }, `${model.label("property", record.property)}: ${record.value}`),
    h("p", {}, "On: ", choose(`${record.on.kind}:${record.on.id}`, record.on.title)),
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
      parts.status(model, record.status),
    ),
  );
}

/** From an actor to what the essay says of it; one without records of its own leads to the sentences that name it. */
function about(model, record) {
  const some = [...model.records.values()].some((r) => r.kind !== "actor" && r.actors.has(record.id));
  const all = record.mentions?.find((one) => one.document === model.document.id)?.locators || [];
  return parts.section(
    "In the essay",
    h(
      "p",
      {},
      h(
        "a",
        { href: `?actor=${record.id}`, data: { set: JSON.stringify({ actor: [record.id], select: "" }) } },
        some ? `All records about ${record.title}` : `The sentences that name ${record.title}`,
      ),
    ),
    all.length
      ? h(
          "p",
          { class: "soft small" },
          `Named in ${all.length === 1 ? "1 sentence" : `${all.length} sentences and headings`}: `,
          all.slice(0, 12).map((locator) => [choose(`passage:${locator}`, locator), " "]),
          all.length > 12 ? "…" : "",
        )
      : null,
  );
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
          "Only the first words are shown. ",
          h("a", { href: "#own" }, "Load your copy of the essay"),
          " to see the full sentence.",
        ),
    record.type === "sentence"
      ? h("p", { class: "step" }, beside(at - 1, "← previous sentence"), " ", beside(at + 1, "next sentence →"))
      : null,
    list.length
      ? parts.section(
          list.length === 1 ? "1 record cites this sentence" : `${list.length} records cite this sentence`,
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
                    kindName(one.kind),
                    one.modality ? [" · ", modality(model, one.modality)] : "",
                    one.role ? ` · the sentence ${parts.roles[one.role] || one.role} it` : "",
                  ),
                ),
              ),
            ),
          ),
        )
      : null,
    parts.caveats(model, record.caveats),
    h(
      "details",
      { class: "part" },
      h("summary", {}, "For programs"),
      h(
        "p",
        { class: "soft small" },
        `Characters ${record.start} to ${record.end} of the text. SHA-256 of the passage: `,
        h("code", {}, record.sha256),
      ),
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
