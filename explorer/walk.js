// The walk-through: one alleged sentence taken apart, from its first words to what other sources say.
import { get, pathOf } from "./api.js";
import { byId, h, put, say } from "./dom.js";
import { choose, glyph } from "./marks.js";
import { kindName, property } from "./words.js";

const name = "tightrope.walk";
/** Was the walk-through skipped before? Browsers may refuse to remember anything. */
function skipped(change) {
  try {
    if (change === undefined) return localStorage.getItem(name) === "skipped";
    if (change) localStorage.setItem(name, "skipped");
    else localStorage.removeItem(name);
  } catch {
    /* It is then shown again next time. */
  }
  return Boolean(change);
}

/** The first reported record that has a cue and of which other sources say something; without one, the first with a cue.
 *  At most five are looked at, one after the other: the first will mostly do. */
async function example(model) {
  const reported = ["event", "risk", "strategy", "claim"]
    .flatMap((kind) => model.of(kind))
    .filter((r) => r.modalities[0] === "reported");
  let second = null;
  for (const { kind, key } of reported.slice(0, 5)) {
    const record = (await get(pathOf(key, model.document.id))).data;
    const cited = record.citations.find((c) => c.cue && c.modality === "reported");
    if (!cited) continue;
    const one = { kind, record, cited, outside: record.annotations || [] };
    if (one.outside.length) return one;
    second ||= one;
  }
  return second;
}

/** The first words of the sentence and its cue, as far as they may be shown. */
function words({ opening, cue }, marked) {
  const shown = marked ? h("mark", {}, cue) : cue;
  const at = opening.indexOf(cue);
  if (at >= 0) return [opening.slice(0, at), shown, opening.slice(at + cue.length), " …"];
  // The opening may end within the cue.
  for (let n = Math.min(opening.length, cue.length); n > 1; n--)
    if (opening.endsWith(cue.slice(0, n))) return [opening.slice(0, -n), shown, " …"];
  return [opening, " … ", shown, " …"];
}

function steps(model, { kind, record, cited, outside }) {
  const at = [...(model.sentence?.keys() || [])].indexOf(cited.locator) + 1;
  const { label, actor } = cited.attributed_to || {};
  const from = actor?.title || (label && label !== "unnamed" ? label : "");
  const list = [
    [
      "First words",
      [
        h(
          "p",
          {},
          at ? `Sentence ${at} of ${model.sentences.length}. ` : "",
          "The essay belongs to its author, so we show only the first words of a sentence. Its address is ",
          choose(`passage:${cited.locator}`, cited.locator),
          ": section, paragraph, sentence.",
        ),
      ],
    ],
    [
      "Cue",
      [
        h(
          "p",
          {},
          "Look for the words that show how firmly it is said: ",
          h("q", {}, cited.cue),
          ". The author does not say this himself; he passes on what ",
          from || "a source he does not name",
          " says.",
        ),
      ],
    ],
    [
      "Modality",
      [
        h(
          "p",
          { class: "walk-modality" },
          glyph("reported"),
          " ",
          h("strong", {}, model.label("modality", "reported")),
          `: ${model.define("modality", "reported")}`,
        ),
        h(
          "p",
          {},
          "We call this the modality. It has this pattern in every picture; what the author asserts is solid.",
        ),
      ],
    ],
    [
      "Record",
      [
        h(
          "p",
          {},
          `We write down what the sentence says in our own words, and keep the hedge. This ${kindName(kind)} reads:`,
        ),
        h("p", { class: "walk-record" }, choose(`${kind}:${record.id}`, record.title)),
      ],
    ],
  ];
  const plain = [...outside].sort((a, b) => a.source.name.length - b.source.name.length).slice(0, 2);
  if (outside.length)
    list.push([
      "Other sources",
      [
        h("p", {}, "What others say stands apart, each with its source. It never changes what the author says."),
        h(
          "ul",
          { class: "layer-x walk-x" },
          plain.map((a) =>
            h(
              "li",
              {},
              choose(`annotation:${a.id}`, `${property(a.property)}: ${a.value}`),
              h("span", { class: "small source" }, ` ${a.source.name}`),
            ),
          ),
          outside.length > 2
            ? h("li", {}, choose(`${kind}:${record.id}`, `${outside.length - 2} more in the record`))
            : null,
        ),
      ],
    ]);
  return list;
}

/** Shows the walk-through, or the button that brings it back. */
export async function walk(model) {
  const box = byId("walk");
  const heading = () => h("h2", { id: "walk-h", tabindex: "-1" }, "One sentence, taken apart");
  const away = (focus) => {
    put(
      box,
      heading(),
      h("p", { class: "soft" }, "See in under a minute how one alleged sentence becomes a record. "),
      h(
        "button",
        { type: "button", class: "tool", onclick: () => (skipped(false), begin(true)) },
        "Show the walk-through",
      ),
    );
    box.classList.add("away");
    if (focus) box.querySelector("button").focus();
  };
  const begin = async (focus) => {
    const one = await example(model).catch(() => null);
    // A document without an alleged sentence has nothing to take apart.
    box.hidden = !one;
    if (!one) return;
    box.classList.remove("away");
    show(one, 0, focus);
  };
  const show = (one, n, focus) => {
    const list = steps(model, one);
    const [title, content] = list[n];
    const button = (label, to, extra) =>
      h("button", { type: "button", class: "tool", onclick: () => show(one, to, label), ...extra }, label);
    const last = n === list.length - 1;
    put(
      box,
      h(
        "div",
        { class: "walk-head" },
        heading(),
        h(
          "button",
          {
            type: "button",
            class: "tool walk-skip",
            onclick: () => (skipped(true), away(true), say("Walk-through skipped")),
          },
          last ? "Close" : "Skip",
        ),
      ),
      h("blockquote", { class: `walk-words step-${n + 1}` }, h("q", {}, words(one.cited, n > 0))),
      h(
        "ol",
        { class: "walk-steps", "aria-label": "Steps" },
        list.map(([label], i) =>
          h(
            "li",
            {},
            h(
              "button",
              {
                type: "button",
                class: "walk-step",
                "aria-current": i === n ? "step" : null,
                onclick: () => show(one, i, label),
              },
              h("span", { class: "walk-n" }, String(i + 1)),
              " ",
              label,
            ),
          ),
        ),
      ),
      h(
        "div",
        { class: "walk-body" },
        h("h3", { class: "unseen" }, `Step ${n + 1} of ${list.length}: ${title}`),
        content,
      ),
      h(
        "div",
        { class: "walk-go" },
        button("Back", n - 1, { disabled: n === 0 }),
        last ? button("Start again", 0) : button("Next", n + 1, { class: "tool go" }),
        h("span", { class: "soft small" }, `Step ${n + 1} of ${list.length}`),
      ),
    );
    if (!focus) return;
    const wanted = [...box.querySelectorAll("button:not([disabled])")].find((b) =>
      b.textContent.trim().endsWith(focus),
    );
    (wanted || box.querySelector(".go, .walk-go button:not([disabled])")).focus({ preventScroll: true });
    say(
      `Step ${n + 1} of ${list.length}: ${title}. ${box.querySelector(".walk-body").textContent.replace(/^Step[^:]*: \w+( \w+)?/, "")}`,
    );
  };
  if (skipped()) away(false);
  else await begin(false);
}
