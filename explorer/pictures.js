// The four pictures, for the explorer and for pages that frame one of them.
import { h, put } from "./dom.js";
import { span } from "./dates.js";
import { paint, trouble } from "./marks.js";
import { strip } from "./strip.js";
import { timeline } from "./timeline.js";
import { triangle } from "./triangle.js";
import { answers, wires } from "./answers.js";

/** The selected days, as first and last day; null where no date is selected. */
export const days = (state) => (state.date ? span(state.date) : null);

/** Draws one picture into `place`; an error is shown there. Returns what was drawn, or null where there is no room.
 *  `change` is called with the years that somebody selects; without it, none can be. */
export function draw(view, place, model, state, { outside = null, change = null } = {}) {
  const width = Math.floor(place.clientWidth);
  if (!width) return null;
  try {
    const made = {
      strip: () => strip(model, width, state.colour),
      timeline: () => timeline(model, width, { outside: state.layer === "x" ? outside : null, change }),
      triangle: () => triangle(model, Math.min(width, 460), days(state), state.date),
      answers: () => answers(model, width),
    }[view]();
    const had = place.contains(document.activeElement) && document.activeElement.dataset?.key;
    const empty = !made.querySelector("a[data-key]");
    put(place, empty ? h("p", { class: "empty" }, "Nothing of this kind is recorded in this document.") : made);
    if (had) made.querySelector(`[data-key="${CSS.escape(had)}"]`)?.focus({ preventScroll: true });
    return { drawing: made, width, empty };
  } catch (error) {
    console.error(error);
    put(
      place,
      trouble({ message: "This picture could not be drawn.", detail: "Its table and the API have the same data." }),
    );
    return null;
  }
}

/** Marks in one picture what is selected, what belongs to it, and what the filters leave out. */
export function mark(place, state, lit, match) {
  const only = state.date && !state.q ? (key) => /^(event|phase|passage):/.test(key) : null;
  paint(place, {
    select: state.select,
    lit,
    match,
    only: (key) => !key.startsWith("actor:") && !key.startsWith("dyad:") && (!only || only(key)),
  });
  wires(place, state.select, lit, only ? null : match);
}

/** What the filters select in the pictures: with a date, undated records are left as they are. */
export function matched(model, state) {
  const match = model.match(state);
  const shade = state.date && !state.q ? model.match(state, { undated: true }) : null;
  if (shade) for (const key of shade) if (key.startsWith("passage:") && !match.has(key)) shade.delete(key);
  return { match, shade };
}
