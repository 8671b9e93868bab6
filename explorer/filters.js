// Search and filters: a form whose state is part of the URL, and a chip for each active filter.
import { byId, h, put } from "./dom.js";
import { kinds, narrowed, set } from "./state.js";
import { span } from "./dates.js";
import { capital, kindName } from "./words.js";

let field, selects, years, chips, timer, more;

export function filters(model, state) {
  const form = byId("filters");
  const option = (value, label) => h("option", { value }, label);
  const named = (id, label, control) => h("label", { class: "field", for: id }, h("span", {}, label), control);
  field = h("input", {
    id: "q",
    type: "search",
    role: "combobox",
    autocomplete: "off",
    placeholder: "a word, an actor, “an exact phrase”",
    "aria-describedby": "q-about",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "q-list",
  });
  const list = h("ul", {
    id: "q-list",
    class: "suggested",
    role: "listbox",
    "aria-label": "Suggestions",
    hidden: true,
  });
  // Suggestions are wanted once the field is.
  field.addEventListener(
    "focus",
    () =>
      import("./suggest.js").then(
        (m) => m.suggest(model, field, list),
        () => {},
      ),
    {
      once: true,
    },
  );
  const actors = model.actors();
  selects = {
    actor: h(
      "select",
      { id: "actor" },
      option("", "Any actor"),
      actors.map((a) => option(a.id, a.title)),
    ),
    modality: h(
      "select",
      { id: "modality" },
      option("", "Any certainty"),
      [...(model.terms.modality?.values() || [])].map((t) => option(t.id, t.label)),
    ),
    kind: h(
      "select",
      { id: "kind" },
      option("", "All kinds"),
      kinds.map((k) => option(k, capital(kindName(k)))),
    ),
  };
  const number = (id, label) =>
    h("input", {
      id,
      type: "text",
      inputmode: "numeric",
      size: 5,
      maxlength: 5,
      pattern: "[0-9]{3}[0-9Xx]?",
      autocomplete: "off",
      "aria-label": label,
      placeholder: "year",
    });
  years = [number("from", "From year"), number("to", "To year")];
  chips = h("div", { class: "chips" });
  more = h(
    "button",
    {
      type: "button",
      class: "tool more-filters",
      "aria-expanded": "false",
      "aria-controls": "more-filters",
      onclick: () => more.setAttribute("aria-expanded", String(more.getAttribute("aria-expanded") !== "true")),
    },
    "Filters",
  );
  put(
    form,
    h(
      "div",
      { class: "row" },
      h(
        "div",
        { class: "search" },
        h(
          "label",
          { class: "field", for: "q" },
          h("span", {}, "Search ", h("kbd", {}, "/"), h("span", { id: "q-found", class: "q-found" })),
          field,
        ),
        list,
      ),
      more,
      h(
        "div",
        { id: "more-filters", class: "more" },
        named("actor", "Actor", selects.actor),
        named("modality", "Certainty", selects.modality),
        named("kind", "Kind", selects.kind),
        h(
          "div",
          { class: "field", role: "group", "aria-label": "Years" },
          h("span", {}, "Years"),
          h("div", { class: "years" }, years[0], "–", years[1]),
        ),
      ),
      h("button", { type: "submit", class: "unseen" }, "Search"),
    ),
    h("p", { id: "q-about", class: "unseen" }, "Searches titles, summaries and notes, not the essay’s own text."),
    chips,
  );

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => set({ q: field.value.trim() }, { passing: true }), 350);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    set({ q: field.value.trim(), ...time() });
  });
  for (const [name, control] of Object.entries(selects)) {
    control.addEventListener("change", () =>
      set({
        [name]: control.value ? [control.value] : [],
        ...(name === "kind" ? { answered: "", type: [], status: [] } : {}),
      }),
    );
  }
  years.forEach((input) =>
    input.addEventListener("change", () => {
      const next = time();
      if (next) set(next);
    }),
  );
  document.addEventListener("keydown", (event) => {
    if (
      event.key !== "/" ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
    )
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  shown(model, state);
}

/** The span of years in the two fields; null if it is invalid. */
function time() {
  const [from, to] = years.map((input) => input.value.trim());
  const date = !from && !to ? "" : `${from || ".."}/${to || ".."}`;
  const bad = date && !span(date);
  years.forEach((input) => input.setAttribute("aria-invalid", String(Boolean(bad))));
  return bad ? null : { date: from && from === to ? from : date };
}

/** Shows the current state in the form. */
export function shown(model, state) {
  if (!field) return;
  if (document.activeElement !== field) field.value = state.q;
  for (const [name, control] of Object.entries(selects)) {
    const value = state[name][0] || "";
    if (value && ![...control.options].some((o) => o.value === value))
      control.append(h("option", { value }, model.records.get(`${name}:${value}`)?.title || value));
    control.value = value;
    control.title = value && control.selectedOptions[0].text;
  }
  const days = state.date ? span(state.date) : null;
  years.forEach((input, i) => {
    if (document.activeElement === input) return;
    const year = days?.[i].slice(0, 4) || "";
    input.value = year === "0000" || year === "9999" ? "" : year;
    input.setAttribute("aria-invalid", "false");
  });
  const chip = (text, change) =>
    h(
      "button",
      { type: "button", class: "chip", onclick: () => set(change) },
      h("span", { class: "unseen" }, "Remove filter: "),
      text,
      h("span", { "aria-hidden": "true" }, " ×"),
    );
  const without = (name, value) => ({ [name]: state[name].filter((v) => v !== value) });
  const on = [];
  if (state.q) on.push(chip(`“${state.q}”`, { q: "" }));
  for (const id of state.actor) on.push(chip(model.records.get(`actor:${id}`)?.title || id, without("actor", id)));
  for (const id of state.modality) on.push(chip(model.label("modality", id).toLowerCase(), without("modality", id)));
  for (const id of state.dyad) on.push(chip(model.records.get(`dyad:${id}`)?.title || id, without("dyad", id)));
  for (const id of state.kind) on.push(chip(kindName(id), without("kind", id)));
  for (const id of state.status) on.push(chip(model.label("strategy-status", id).toLowerCase(), without("status", id)));
  for (const id of state.type) on.push(chip(model.label("caveat-type", id).toLowerCase(), without("type", id)));
  if (state.answered) on.push(chip(state.answered === "no" ? "no response" : "with a response", { answered: "" }));
  if (state.date) on.push(chip(state.date.replace("/", "–"), { date: "" }));
  const hidden = on.length - (state.q ? 1 : 0);
  put(more, "Filters", hidden ? ` (${hidden})` : "");
  if (on.length > 1)
    on.push(h("button", { type: "button", class: "chip clear", onclick: () => set(clear) }, "Clear all"));
  put(chips, ...on);
  chips.hidden = !narrowed(state);
}

export const clear = {
  q: "",
  actor: [],
  dyad: [],
  modality: [],
  kind: [],
  status: [],
  type: [],
  answered: "",
  date: "",
};

/** How many records were found, beside the search field; nothing if nothing was asked. */
export function found(text) {
  byId("q-found").textContent = text;
}
