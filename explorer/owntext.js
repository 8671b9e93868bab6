// The reader's own copy of the text: checked here by its digest, never uploaded, kept only while the page is open.
import { byId, h, put, say } from "./dom.js";
import { hold } from "./text.js";

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const digest = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));

/** Reads the file and checks whether it is the text that the records describe. */
async function check(file, wanted) {
  if (!globalThis.crypto?.subtle)
    return {
      trouble:
        "A browser can check a file only on a page served over https or from localhost, so this page does not show your copy.",
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
    put(
      output,
      h(
        "p",
        { class: "good" },
        h("strong", {}, "This is the text. "),
        answer.turned ? "Its line endings, start or end differed; we normalised them before the check. " : "",
        "Every citation now shows its sentence in its paragraph. The text stays in this tab and is gone when you close it.",
      ),
    );
    say("The text matches. Citations now show their sentences.");
    hold(wanted.id, Array.from(answer.text));
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
        answer.trouble || "It is not shown, because the citations would point at the wrong words.",
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

/** Draws the form to choose the file; returns what takes a file that is dropped elsewhere. */
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
      `“${wanted.title}” belongs to its author and does not come with this page. If you have it as a plain text file (UTF-8, ${wanted.length} characters), choose it here or drop it anywhere on this page. `,
      h("strong", {}, "It is never uploaded:"),
      " your browser checks that it is the same text, and each citation then shows its sentence.",
    ),
    h("div", { class: "drop" }, h("label", { for: "own-file" }, "Text file "), input),
    globalThis.crypto?.subtle
      ? null
      : h(
          "p",
          { class: "bad" },
          "Note: this page was not opened over https or from localhost, so your browser cannot check a file here.",
        ),
    h("p", { class: "soft" }, "Expected SHA-256: ", h("code", {}, wanted.sha256)),
    output,
  );
  return take;
}
