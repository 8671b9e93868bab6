// Codes and names in the page's address (`actor=USA`, `modality=Reported`): the service says what each means.
import { get } from "./api.js";
import { h } from "./dom.js";
import { state } from "./state.js";

// For each filter: a list of the service that has it, and what its values are called.
const filters = {
  actor: ["events", "actor"],
  dyad: ["phases", "pair of actors"],
  modality: ["events", "modality"],
  status: ["strategies", "status of strategies"],
  type: ["caveats", "type of caveat"],
};

/** What the unknown values of the state mean: the change to the state, and a notice for each that means nothing. */
export async function understand(model) {
  const change = {},
    notices = [];
  for (const [name, [list, what]] of Object.entries(filters)) {
    const next = [];
    for (const value of state[name]) {
      if (model.knows(name, value)) {
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
    const filter = meta.query?.filters?.find((one) => one.name === name);
    const means = (filter?.means || filter?.any_of || []).filter((id) => model.knows(name, id));
    if (means.length) return { means };
    return {
      means: [],
      notice: [`No ${what} “${value}” here. `, (meta.hints || []).join(" ").replace(/`([^`]+)`/g, "“$1”")],
    };
  } catch (error) {
    const near = error.errors?.find((one) => one.suggestion)?.suggestion;
    const label = near && (model.records.get(`${name}:${near}`)?.title || model.label(scheme[name], near));
    const keep = { [name]: [...state[name].filter((one) => one !== value), near] };
    return {
      means: [],
      notice: [
        `No ${what} “${value}”. `,
        near
          ? [
              "Did you mean ",
              h("a", { href: `?${name}=${encodeURIComponent(near)}`, data: { set: JSON.stringify(keep) } }, label),
              "?",
            ]
          : error.status === 400
            ? ""
            : `${error.message}. ${error.detail}`,
      ],
    };
  }
}

const scheme = { modality: "modality", status: "strategy-status", type: "caveat-type" };
