// Download: the same data in other formats, the query as curl, pandas and R, and the citation.
import { at } from "./api.js";
import { h, say } from "./dom.js";

const lists = ["csv", "ndjson", "xlsx", "jsonld", "ttl", "bib", "ris", "csl.json", "md"];
const timed = ["ics", "timeline.json"];
const graphs = ["graphml", "cyjs", "dot"];
const named = {
  csv: "CSV",
  ndjson: "NDJSON",
  xlsx: "Excel",
  jsonld: "JSON-LD",
  ttl: "Turtle",
  ics: "Calendar (ics)",
  "timeline.json": "TimelineJS",
  bib: "BibTeX",
  ris: "RIS",
  "csl.json": "CSL JSON",
  md: "Markdown",
  graphml: "GraphML",
  cyjs: "Cytoscape",
  dot: "Graphviz",
};

/** The path with a suffix before its query: /v1/events.csv?actor=china. */
export const suffixed = (path, suffix) => path.replace(/^([^?]+)/, `$1.${suffix}`);

function programs(path, form) {
  const url = at(path);
  const more = path.includes("?") ? "&" : "?";
  if (form === "list")
    return {
      curl: `curl -s '${url}'`,
      pandas: `import pandas as pd; df = pd.read_json("${url}${more}limit=500&shape=array")`,
      R: `df <- jsonlite::fromJSON("${url}${more}limit=500&shape=array", flatten = TRUE)`,
    };
  const inner = { graph: '["data"]["edges"]', coverage: '["data"]["sentences"]' }[form] || '["data"]';
  const r = { graph: "$data$edges", coverage: "$data$sentences" }[form] || "$data";
  return {
    curl: `curl -s '${url}'`,
    pandas: `import pandas as pd, requests; df = pd.json_normalize(requests.get("${url}").json()${inner})`,
    R: `df <- jsonlite::fromJSON("${url}")${r}`,
  };
}

function copier(name, text) {
  const button = h("button", { type: "button", class: "copy", "aria-label": `Copy the ${name} line` }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
      say(`${name} line copied`);
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      button.textContent = "Selected";
      say("Your browser allows copying only over https; the line is selected instead");
    }
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1600);
  });
  return button;
}

const line = (name, text) =>
  h(
    "div",
    { class: "line" },
    h("span", { class: "line-name" }, name),
    h("code", { tabindex: "0" }, text),
    copier(name, text),
  );

/** What a download offers. `form` is list, graph, coverage or record; the formats depend on `kind`. */
export function lines(path, { kind = "", form = "list", meta, cite = "" }) {
  const said = programs(path, form);
  const suffixes =
    form === "graph"
      ? graphs
      : form === "coverage"
        ? []
        : [...lists, ...(["event", "phase", "annotation"].includes(kind) ? timed : [])];
  const usable = form === "record" ? [] : suffixes;
  const citation = cite || meta?.citation;
  return [
    h(
      "p",
      { class: "formats" },
      h("a", { href: at(path) }, "JSON"),
      usable.map((suffix) => [" · ", h("a", { href: at(suffixed(path, suffix)) }, named[suffix])]),
      " · ",
      h("a", { href: at("/v1/export") }, "the whole data set"),
    ),
    citation ? line("cite", citation) : "",
    ...Object.entries(said).map(([name, text]) => line(name, text)),
  ];
}

/** The same, folded under a title. */
export const take = (path, { title, what = "this view", ...options }) =>
  h("details", { class: "take" }, h("summary", {}, title || `Download ${what}`), lines(path, options));
