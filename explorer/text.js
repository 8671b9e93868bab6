// The text of the essay where the page has it: from the service, or a copy that the reader has loaded.
import { all } from "./api.js";
import { byId, h, put } from "./dom.js";

let own = null;
const listeners = [];
export const textHeard = (listener) => listeners.push(listener);

/** Shows the text, as code points, from now on. */
export function hold(document, points) {
  own = { document, points };
  listeners.forEach((listener) => listener());
}
export const hasText = (document) => own?.document === document;

/** A cited sentence in its paragraph, or null without the text. Offsets count code points. */
export function passage(cited) {
  if (own?.document !== cited.document) return null;
  const { points } = own;
  let from = cited.start,
    to = cited.end;
  while (from > 0 && points[from - 1] !== "\n") from -= 1;
  while (to < points.length && points[to] !== "\n") to += 1;
  const slice = (a, b) => points.slice(a, b).join("");
  return h(
    "blockquote",
    { class: "quote" },
    slice(from, cited.start),
    h("mark", {}, slice(cited.start, cited.end)),
    slice(cited.end, to),
  );
}

/** Loads the text from the service, if it has a copy, as paragraphs, titles and headings. */
export async function servedText(model) {
  const { id, length } = model.document;
  const base = `/v1/documents/${encodeURIComponent(id)}/passages`;
  if (!model.sentences[0]?.text) return;
  const parts = await all(`${base}?limit=500&type=title,subtitle,byline,heading,paragraph&fields=start,text`);
  const points = new Array(length).fill("\n");
  for (const { start, text } of parts.data) Array.from(text).forEach((point, n) => (points[start + n] = point));
  byId("own-details").dataset.served = "true";
  put(
    byId("own-body"),
    h("p", {}, "This service has a copy of the text: every citation shows its sentence in its paragraph."),
  );
  hold(id, points);
}

/** The form for the reader's copy loads when it is wanted: its section is opened, or a file is dragged over the page. */
export function ownText(model) {
  const details = byId("own-details");
  let form = null;
  const wanted = () => {
    if (details.dataset.served) return null;
    form ||= import("./owntext.js").then((module) => module.ownText(model));
    return form;
  };
  details.addEventListener("toggle", () => details.open && wanted());
  // A link to the form opens it.
  const linked = () => {
    if (location.hash === "#own") details.open = true;
  };
  addEventListener("hashchange", linked);
  linked();
  document.addEventListener("click", (event) => {
    if (event.target.closest('a[href="#own"]')) details.open = true;
  });
  const files = (event) => [...(event.dataTransfer?.types || [])].includes("Files");
  addEventListener("dragover", (event) => {
    if (files(event)) {
      event.preventDefault();
      document.body.classList.add("dropping");
    }
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  addEventListener("drop", async (event) => {
    document.body.classList.remove("dropping");
    if (!files(event)) return;
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    details.open = true;
    byId("own").scrollIntoView({ block: "nearest" });
    (await wanted())?.(file);
  });
}
