// The time brush: two handles and a window over the timeline, moved by pointer, touch or keyboard, in whole years.
import { s } from "./dom.js";

/** `scale` converts years to pixels and back; each move calls `change(from, to, passing)`; null, null clears.
 *  Without `change` it only shows the selected years. */
export function brush({ scale, first, last, top, height, change }) {
  const { x, inverse } = scale;
  const axis = top + height;
  const window_ = s("rect", { y: top, height, class: "window" });
  const shades = [s("rect", { y: top, height, class: "shade" }), s("rect", { y: top, height, class: "shade" })];
  const field = s("rect", { x: x(first), y: axis, width: x(last) - x(first), height: 30, class: "field" });
  const handle = (name) =>
    s(
      "g",
      {
        class: "handle",
        role: "slider",
        tabindex: "0",
        "aria-label": name,
        "aria-valuemin": first,
        "aria-valuemax": last - 1,
        "aria-orientation": "horizontal",
      },
      s("rect", { x: -12, y: axis - 4, width: 24, height: 38, class: "reach" }),
      s("line", { y1: top, y2: axis + 6, class: "post" }),
      s("rect", { x: -5, y: axis + 2, width: 10, height: 20, rx: 3, class: "grip" }),
      s("path", { d: `M-1.5 ${axis + 8}v8M1.5 ${axis + 8}v8`, class: "grip-lines" }),
    );
  const ends = [handle("First year of the selection"), handle("Last year of the selection")];
  const hint = s(
    "text",
    { x: (x(first) + x(last)) / 2, y: axis + 19, "text-anchor": "middle", class: "label soft small hint" },
    "drag to select years",
  );
  const group = s("g", { class: "brush" }, shades, window_, change ? [field, hint, ends] : null);
  let now = [first, last - 1];

  function show(from, to) {
    now = [from ?? first, to ?? last - 1];
    const [a, b] = [x(now[0]), x(now[1] + 1)];
    const whole = from === null;
    group.classList.toggle("whole", whole);
    window_.setAttribute("x", a);
    window_.setAttribute("width", Math.max(0, b - a));
    shades[0].setAttribute("x", x(first));
    shades[0].setAttribute("width", Math.max(0, a - x(first)));
    shades[1].setAttribute("x", b);
    shades[1].setAttribute("width", Math.max(0, x(last) - b));
    [a, b].forEach((at, i) => {
      ends[i].setAttribute("transform", `translate(${at})`);
      ends[i].setAttribute("aria-valuenow", now[i]);
      ends[i].setAttribute("aria-valuetext", whole ? `${now[i]}, all time` : String(now[i]));
    });
  }

  const clamp = (year) => Math.min(last - 1, Math.max(first, year));
  let waiting = null,
    frame = 0;
  function move(from, to, passing) {
    const [a, b] = [clamp(from), clamp(to)].sort((p, q) => p - q);
    const whole = a === first && b === last - 1;
    show(whole ? null : a, whole ? null : b);
    waiting = [whole ? null : a, whole ? null : b];
    if (!passing) {
      cancelAnimationFrame(frame);
      frame = 0;
      change(...waiting, false);
      return;
    }
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      change(...waiting, true);
    });
  }

  ends.forEach((end, i) => {
    end.addEventListener("keydown", (event) => {
      const step = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageDown: -10,
        PageUp: 10,
        Home: -1e4,
        End: 1e4,
      }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const next = [...now];
      next[i] = clamp(now[i] + step);
      if (i === 0) next[0] = Math.min(next[0], next[1]);
      else next[1] = Math.max(next[0], next[1]);
      move(next[0], next[1], false);
    });
  });

  group.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const box = group.ownerSVGElement.getBoundingClientRect();
    const at = (e) => inverse((e.clientX - box.left) * (group.ownerSVGElement.viewBox.baseVal.width / box.width));
    const start = at(event);
    const held = ends.findIndex((end) => end.contains(event.target));
    const from = [...now];
    if (held < 0 && event.target !== field) return;
    const inside = held < 0 && !group.classList.contains("whole") && start >= from[0] && start <= from[1] + 1;
    event.preventDefault();
    if (held >= 0) ends[held].focus();
    group.setPointerCapture(event.pointerId);
    let moved = false;
    const drag = (e) => {
      const year = at(e);
      if (Math.abs(e.clientX - event.clientX) > 2) moved = true;
      if (!moved) return;
      if (held === 0) move(Math.round(year), from[1], true);
      else if (held === 1) move(from[0], Math.round(year) - 1, true);
      else if (inside) {
        const by = Math.max(first - from[0], Math.min(last - 1 - from[1], Math.round(year - start)));
        move(from[0] + by, from[1] + by, true);
      } else move(Math.floor(Math.min(start, year)), Math.ceil(Math.max(start, year)) - 1, true);
    };
    const drop = () => {
      group.removeEventListener("pointermove", drag);
      group.removeEventListener("pointerup", drop);
      group.removeEventListener("pointercancel", drop);
      if (moved) move(now[0], now[1], false);
      else if (held < 0) move(Math.floor(start), Math.floor(start), false);
    };
    group.addEventListener("pointermove", drag);
    group.addEventListener("pointerup", drop);
    group.addEventListener("pointercancel", drop);
  });

  show(null, null);
  return { group, show };
}
