// Codes and names in the page's address (`actor=USA`, `modality=Reported`): the service says what each means.
import { get } from "./api.js";
import { h } from "./dom.js";
import { state } from "./state.js";

// For each filter: the list that has it, and which values this page knows already.
const known = {
  actor: ["events", (model, id) => model.records.has(`actor:${id}`), "actor"],
  dyad: ["phases", (model, id) => model.records.has(`dyad:${id}`), "pair of actors"],
  modality: ["events", (model, id) => model.terms.modality?.has(id), "modality"],
  status: ["strategies", (model, id) => model.terms["strategy-status"]?.has(id), "status of strategies"],
  type: ["caveats", (model, id) => model.terms["caveat-type"]?.has(id), "type of caveat"],
};

/** Is a value of the state not an id that this page knows? */
export const strange = (model) =>
  Object.entries(known).some(([name, [, knows]]) => state[name].some((value) => !knows(model, value)));

/** What the unknown values of the state mean: the change to the state, and a notice for each that means nothing. */
export async function understand(model) {
  const change = {},
    notices = [];
  for (const [name, [list, knows, what]] of Object.entries(known)) {
    const next = [];
    for (const value of state[name]) {
      if (knows(model, value)) {
        next.push(value);
        continue;
      }
      const { means, notice } = await meaning(model, name, list, value, what);
      next.push(...means.filter((id) => !next.includes(id)));
      if (notice) notices.push(notice);
    }
    if (String(next) !== String(state[name])) change[name] = next;
  }
  return { change, notices };
}

async function meaning(model, name, list, value, what) {
  try {
    const { meta } = await get(`/v1/${list}?${name}=${encodeURIComponent(value)}&limit=0`);
    const means = meta.query?.filters?.find((one) => one.name === name)?.means || [];
    if (means.length) return { means };
    return { means: [], notice: [`No ${what} “${value}” here. `, (meta.hints || []).join(" ")] };
  } catch (error) {
    const near = error.errors?.find((one) => one.suggestion)?.suggestion;
    const label = near && (model.records.get(`${name}:${near}`)?.title || model.label(scheme[name], near));
    const keep = { [name]: [...state[name].filter((one) => one !== value), near] };
    return {
      means: [],
      notice: [
        `No ${what} “${value}”. `,
        near
          ? ["Did you mean ", h("a", { href: `?${name}=${encodeURIComponent(near)}`, data: { set: JSON.stringify(keep) } }, label), "?"]
          : error.status === 400
            ? ""
            : `${error.message}. ${error.detail}`,
      ],
    };
  }
}

const scheme = { modality: "modality", status: "strategy-status", type: "caveat-type" };
