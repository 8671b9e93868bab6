// The reader's own copy of the text: checked here by its digest, never uploaded, kept only while the page is open.
import { all, get } from "./api.js";
import { byId, h, put, say } from "./dom.js";

let own = null;
const listeners = [];
export const textHeard = (listener) => listeners.push(listener);
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
  const first = await get(`${base}?limit=1&type=sentence&fields=text`);
  if (!first.data[0]?.text) return;
  const parts = await all(`${base}?limit=500&type=title,subtitle,byline,heading,paragraph&fields=start,text`);
  const points = new Array(length).fill("\n");
  for (const { start, text } of parts.data) Array.from(text).forEach((point, n) => (points[start + n] = point));
  own = { document: id, points };
  put(byId("own-body"), h("p", {}, "The service has a copy of the text: every citation shows its sentence in its paragraph."));
  listeners.forEach((listener) => listener());
}

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const digest = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));

/** Reads the file and checks whether it is the text that the records describe. */
async function check(file, wanted) {
  if (!globalThis.crypto?.subtle)
    return {
      trouble:
        "Browsers compute digests only on pages served over https or from localhost, so this page cannot check your copy and does not show it.",
    };
  if (file.size > 20_000_000)
    return { trouble: `“${file.name}” has ${(file.size / 1e6).toFixed(1)} MB: too large to be the text.` };
  const bytes = await file.arrayBuffer();
  const first = await digest(bytes);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      trouble: `“${file.name}” is not UTF-8 text. Save it as a plain text file (.txt) in UTF-8.`,
      found: first,
    };
  }
  if (first === wanted.sha256) return { text };
  // Some programs convert line ends, or add a byte order mark or a final newline, without changing the words.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  for (const variant of [plain, plain.replace(/\n+$/, ""), `${plain.replace(/\n+$/, "")}\n`]) {
    if ((await digest(new TextEncoder().encode(variant))) === wanted.sha256) return { text: variant, turned: true };
  }
  return { found: first, length: Array.from(text).length };
}

async function receive(file, wanted, output) {
  put(output, h("p", {}, `Checking “${file.name}” …`));
  let answer;
  try {
    answer = await check(file, wanted);
  } catch {
    answer = { trouble: `“${file.name}” could not be read.` };
  }
  if (answer.text !== undefined) {
    own = { document: wanted.id, points: Array.from(answer.text) };
    put(
      output,
      h(
        "p",
        { class: "good" },
        h("strong", {}, "This is the text. "),
        answer.turned ? "Its line ends, start or end differed; they were normalised before the check. " : "",
        "Every citation now shows its sentence in its paragraph. The text stays in this tab and is gone when you close it.",
      ),
    );
    say("The text matches. Citations now show their sentences.");
    listeners.forEach((listener) => listener());
    return;
  }
  const row = (name, a, b) =>
    h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, String(a)), h("td", {}, String(b)));
  put(
    output,
    h(
      "div",
      { class: "bad", role: "alert" },
      h(
        "p",
        {},
        h("strong", {}, "This is not the text that the records describe. "),
        answer.trouble || "It is not shown, because offsets would point at the wrong words.",
      ),
      answer.found
        ? h(
            "table",
            {},
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                ["", "expected", "your file"].map((t) => h("th", { scope: "col" }, t)),
              ),
            ),
            h(
              "tbody",
              {},
              row("SHA-256", `${wanted.sha256.slice(0, 16)}…`, `${answer.found.slice(0, 16)}…`),
              answer.length === undefined ? null : row("length in code points", wanted.length, answer.length),
              answer.length === undefined
                ? null
                : row(
                    "difference",
                    "",
                    answer.length === wanted.length
                      ? "same length, different characters"
                      : `${Math.abs(answer.length - wanted.length)} ${answer.length > wanted.length ? "too many" : "missing"}`,
                  ),
            ),
          )
        : null,
    ),
  );
}

/** The form to choose the file; the whole page also accepts a dropped file. */
export function ownText(model) {
  const wanted = model.document;
  const output = h("div", { class: "check-result", "aria-live": "polite" });
  const input = h("input", { type: "file", id: "own-file", accept: ".txt,text/plain" });
  const take = (file) => file && receive(file, wanted, output);
  input.addEventListener("change", () => take(input.files[0]));
  put(
    byId("own-body"),
    h(
      "p",
      {},
      `“${wanted.title}” belongs to its author and does not come with this page. If you have it as a plain text file (UTF-8, ${wanted.length} characters), drop it anywhere on this page or choose it here. `,
      h("strong", {}, "It is never uploaded:"),
      " your browser compares its digest with that of the original text, and each citation then shows its sentence.",
    ),
    h("div", { class: "drop" }, h("label", { for: "own-file" }, "Text file "), input),
    globalThis.crypto?.subtle
      ? null
      : h(
          "p",
          { class: "bad" },
          "Note: this page was not opened over https or from localhost. Browsers compute no digests here, so a file cannot be checked.",
        ),
    h("p", { class: "soft" }, "Expected SHA-256: ", h("code", {}, wanted.sha256)),
    output,
  );
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
  addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    if (!files(event)) return;
    event.preventDefault();
    byId("own").scrollIntoView({ block: "nearest" });
    take(event.dataTransfer.files[0]);
  });
}
