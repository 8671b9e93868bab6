// Suggestions under the search field: actors, terms and starter questions; a list of choices for screen readers.
import { count, h, put, say } from "./dom.js";
import { set } from "./state.js";
import { questions } from "./asks.js";
import { clear } from "./filters.js";

const most = 8;

/** Everything that can be suggested: what it is, the words it is found by, and the change that it makes. */
function choices(model) {
  const terms = (scheme, name, what, kind) =>
    [...(model.terms[scheme]?.values() || [])]
      .filter((t) => [...model.records.values()].some((r) => kind(r, t.id)))
      .map((t) => ({ text: t.label, what, words: [t.label, t.id], change: { [name]: [t.id] } }));
  return [
    ...model.actors().map((a) => ({
      text: a.title,
      what: "actor",
      words: [a.title, ...(a.names || []), ...(a.identifiers || []).map((i) => i.value)],
      change: { actor: [a.id] },
    })),
    ...model.of("dyad").map((d) => ({ text: d.title, what: "pair", words: [d.title], change: { dyad: [d.id] } })),
    ...terms("modality", "modality", "how firmly", (r, id) => r.modalities.includes(id)),
    ...terms("strategy-status", "status", "status of strategies", (r, id) => r.status === id),
    ...terms("caveat-type", "type", "type of caveat", (r, id) => r.types?.includes(id)),
    ...questions(model).map(([text, change]) => ({
      text,
      what: "question",
      words: [text],
      change: { ...clear, ...change },
    })),
  ];
}

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What begins with the typed text, then what has a word that begins with it. */
function matching(all, typed) {
  const asked = fold(typed.trim());
  if (!asked) return all.filter((one) => one.what === "question");
  const rank = (one) => {
    let best = 0;
    for (const word of one.words.map(fold)) {
      if (word.startsWith(asked)) return 2;
      if (asked.length > 1 && word.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(asked))) best = 1;
    }
    return best;
  };
  return all
    .map((one) => ({ one, n: rank(one) }))
    .filter(({ n }) => n)
    .sort((a, b) => b.n - a.n)
    .map(({ one }) => one);
}

export function suggest(model, field, list) {
  const all = choices(model);
  let shown = [],
    at = -1;
  const open = () => !list.hidden;
  const point = (to) => {
    at = to;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", `q-list-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };
  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    point(-1);
  };
  const take = (one) => {
    close();
    field.value = "";
    // What was typed was the beginning of this name, not a search.
    set({ q: "", select: "", ...one.change });
    say(`${one.text}: chosen`);
  };
  const show = () => {
    shown = matching(all, field.value).slice(0, most);
    put(
      list,
      shown.map((one, i) =>
        h(
          "li",
          {
            id: `q-list-${i}`,
            role: "option",
            "aria-selected": "false",
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => take(one),
          },
          h("span", {}, one.text),
          h("span", { class: "what" }, one.what),
        ),
      ),
    );
    at = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = !shown.length;
    field.setAttribute("aria-expanded", String(Boolean(shown.length)));
    if (shown.length) say(`${count(shown.length, "suggestion")}; press the down arrow to choose one`);
  };
  field.addEventListener("input", show);
  field.addEventListener("pointerdown", () => open() || show());
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open()) show();
      if (!shown.length) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      point(at < 0 && step < 0 ? shown.length - 1 : ((at + step + 1 + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === "Enter") {
      if (open() && at >= 0) {
        event.preventDefault();
        take(shown[at]);
      } else close();
    } else if (event.key === "Escape" && open()) {
      event.preventDefault();
      close();
    }
  });
  // What was typed while this module was loading.
  if (document.activeElement === field && field.value) show();
}
