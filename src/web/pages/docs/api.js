// Swagger UI reads our description, sends requests and shows schemas; the parts below replace
// those of its parts that are too high to read at a glance or that a screen reader cannot name.
// It contacts no other server.

const NO_ANSWER = "No answer: the service cannot be reached.";

/** The parts as a Swagger UI plugin. */
function compact({ React }) {
  const h = React.createElement;

  /** A path that may break after each slash. */
  function Path({ text }) {
    const pieces = text.split(/(?=\/)/);
    return h("code", { className: "path" },
      pieces.flatMap((piece, n) => (n ? [h("wbr", { key: n }), piece] : piece)));
  }

  /** `code` in a description; our descriptions use no other Markdown. */
  function Marked({ text }) {
    return text.split("`").map((piece, n) => (n % 2 ? h("code", { key: n }, piece) : piece));
  }

  /** The same without marks, for a tooltip: a row shows only the first line. */
  const plain = (text) => text?.replaceAll("`", "");

  const anchor = (tag) => `of-${tag}`;

  function Tag({ tag, tagObj, children }) {
    const about = tagObj.getIn(["tagDetails", "description"]);
    return h("section", { className: "tag" },
      h("h2", { id: anchor(tag) }, tag),
      about && h("p", { className: "about" }, h(Marked, { text: about })),
      children);
  }

  /** The address keeps which operation was opened last, so that it can be shared. */
  function Summary({ isShown, toggleShown, operationProps }) {
    const onClick = () => {
      const [tag, id] = [operationProps.get("tag"), operationProps.get("operationId")];
      history.replaceState(null, "", isShown ? location.pathname : `#/${tag}/${id}`);
      toggleShown();
    };
    return h("h3", { className: "summary" },
      h("button", { type: "button", "aria-expanded": isShown, onClick },
        h("span", { className: "method" }, operationProps.get("method").toUpperCase()), " ",
        h(Path, { text: operationProps.get("path") }), " ",
        h("span", { className: "says" }, operationProps.get("summary"))));
  }

  /** The types of a schema; null has no form in an address. */
  function types(schema) {
    const type = schema?.get("type") ?? [];
    return [].concat(type.toArray?.() ?? type).filter((name) => name !== "null");
  }

  /** What may be written in a field: its words, if a schema lists them. */
  function words(schema) {
    if (types(schema)[0] === "boolean") return ["true", "false"];
    const listed = schema?.get("enum")?.toArray();
    return listed?.filter((word) => word !== null).map(String);
  }

  /** One field: a choice if the schema lists the words, otherwise a line to type in. */
  function Field({ id, name, schema, value, required, wrong, onChange }) {
    const choices = words(schema);
    const common = {
      id,
      name,
      defaultValue: value,
      "aria-required": required || undefined,
      "aria-invalid": wrong || undefined,
      "aria-describedby": `${id}-about`,
      onChange: (event) => onChange(event.target.value),
    };
    if (!choices) {
      const number = types(schema).some((type) => type === "integer" || type === "number");
      const placeholder = `${schema?.get("default") ?? (number ? "a number" : "")}`;
      const rest = { type: "text", placeholder, autoComplete: "off", spellCheck: false };
      return h("input", { ...common, ...rest });
    }
    return h("select", common,
      h("option", { value: "" }, ""),
      choices.map((word) => h("option", { key: word, value: word }, word)));
  }

  function Row({ id, name, about, errors, required, listed, ...rest }) {
    const wrong = errors?.size > 0;
    return h("div", { className: "row" },
      h("label", { htmlFor: id }, name, required && h("span", { className: "must" }, " required")),
      h(Field, { id, name, required, wrong, ...rest }),
      h("p", { id: `${id}-about`, title: plain(about) },
        wrong && h("strong", null, `${errors.join("; ")}. `),
        h(Marked, { text: about || "" }),
        listed && h("span", { className: "listed" }, ` One or more of: ${listed.join(", ")}.`)));
  }

  /** A list is written as one line, with `&` between repetitions; commas are sent as they are. */
  function Parameter({ id, param, onChange }) {
    const schema = param.get("schema");
    const set = (line) => {
      const list = line.split("&").map((one) => one.trim()).filter(Boolean);
      const asked = types(schema)[0] === "array" ? list : line;
      onChange(asked.length ? asked : undefined);
    };
    const value = param.get("value");
    const given = value?.toArray?.() ?? value;
    return h(Row, {
      id,
      name: param.get("name"),
      schema,
      about: param.get("description") ?? schema?.get("description"),
      required: param.get("required"),
      errors: param.get("errors"),
      listed: param.get("x-words"),
      value: Array.isArray(given) ? given.join(" & ") : given,
      onChange: set,
    });
  }

  /** The members of an object parameter, behind its name. */
  function Group({ name, about, members }) {
    const filled = members.filter(({ param }) => param.get("value") !== undefined).length;
    // Open at first if something is filled in; then as the reader leaves it.
    const [open] = React.useState(filled > 0);
    const count = filled ? `${filled} of ${members.length} given` : `${members.length} names`;
    return h("details", { className: "group", open },
      h("summary", null,
        h("span", { className: "name" }, name), " ",
        h("span", { className: "count" }, count), " ",
        h("span", { className: "says" }, h(Marked, { text: about || "" }))),
      members.map((member) => h(Parameter, { key: member.id, ...member })));
  }

  function Parameters({ parameters, specSelectors, specActions, pathMethod, operation }) {
    if (!parameters.size) return h("p", { className: "none" }, "No parameters.");
    const base = operation.get("operationId");
    const onKeyDown = ({ key, target, currentTarget }) => {
      if (key === "Enter" && target.matches("input"))
        currentTarget.closest(".opblock-body").querySelector(".execute").click();
    };
    const each = parameters.sortBy((raw) => !raw.get("required")).toArray().map((raw) => ({
      // A name may be both in the path and behind it.
      id: `${base}-${raw.get("in")}-${raw.get("name")}`,
      param: specSelectors.parameterWithMetaByIdentity(pathMethod, raw),
      onChange: (value) => specActions.changeParamByIdentity(pathMethod, raw, value),
    }));
    const group = ({ param }) => param.getIn(["x-group", "name"]);
    const single = each.filter((one) => !group(one));
    const groups = [...new Set(each.map(group).filter(Boolean))];
    return h("div", { className: "rows", role: "group", "aria-label": "Parameters", onKeyDown },
      single.map((one) => h(Parameter, { key: one.id, ...one })),
      groups.map((name) => {
        const members = each.filter((one) => group(one) === name);
        const about = members[0].param.getIn(["x-group", "about"]);
        return h(Group, { key: name, name, about, members });
      }));
  }

  /** The request as a line to paste. */
  function Curl({ request }) {
    const { url, headers = {} } = request.toJS();
    const accept = headers.Accept || headers.accept;
    const ask = accept && accept !== "*/*" ? `-H 'Accept: ${accept}' ` : "";
    const safe = url.replaceAll("'", "%27");
    return h("p", { className: "curl" },
      h("code", null, `curl -s ${ask}'`, h("a", { href: safe }, safe), "'"));
  }

  /** The content as text, JSON with a member a line; null if it is a file. */
  function text(answer) {
    const body = answer.get("text");
    if (typeof body !== "string") return null;
    if (!/json/.test(answer.getIn(["headers", "content-type"]))) return body;
    try {
      return JSON.stringify(JSON.parse(body), null, 2);
    } catch {
      return body;
    }
  }

  /** What came back. The line with the status is there from the start, so that it is read out. */
  function Answer({ answer, request }) {
    const headers = Object.entries(answer?.get("headers")?.toJS() || {});
    const body = answer && text(answer);
    const media = answer?.getIn(["headers", "content-type"]);
    const took = answer?.get("duration");
    return h("div", { className: answer && "answer" },
      answer && request && h(Curl, { request }),
      h("p", { role: "status" },
        answer && h("strong", null, answer.get("status") || NO_ANSWER),
        media && ` ${media}`,
        took > 0 && `, ${took} ms`),
      body && h("pre", { tabIndex: 0, "aria-label": "Content", role: "region" }, body),
      answer?.get("text") && body === null && request &&
        h("p", null, h("a", { href: request.get("url"), download: "" }, "Save the file")),
      headers.length > 0 && h("details", null,
        h("summary", null, "Headers"),
        h("pre", { tabIndex: 0, "aria-label": "Headers", role: "region" },
          headers.map(([name, value]) => `${name}: ${value}`).join("\n"))));
  }

  /** One answer that the description promises, with its schema. */
  function Promised({ code, response, open, getComponent, getConfigs, specPath }) {
    const Model = getComponent("Model", true);
    const content = response.get("content")?.entrySeq().toArray() || [];
    const [media, first] = content.find(([name]) => /json/.test(name)) || content[0] || [];
    const schema = first?.get("schema");
    const shaped = open && schema?.get("type") !== "string";
    return h("li", null,
      h("p", null,
        h("strong", null, code), " ",
        h(Marked, { text: response.get("description") || "" }),
        content.map(([name]) => h(React.Fragment, { key: name }, " ", h("code", null, name)))),
      shaped && schema && h(Model, {
        name: "Schema",
        schema,
        specPath: specPath.push(code, "content", media, "schema"),
        getComponent,
        getConfigs,
        expandDepth: 0,
      }));
  }

  /** Schemas are drawn when they are asked for: they are the slowest part of the page. */
  function Promises({ responses, ...rest }) {
    const [open, setOpen] = React.useState(false);
    const codes = responses.keySeq().toArray();
    const onToggle = (event) => setOpen(event.currentTarget.open);
    return h("details", { className: "promises", onToggle },
      h("summary", null, `What it can answer: ${codes.join(", ")}`),
      open && h("ul", null, responses.entrySeq().toArray().map(([code, response]) =>
        h(Promised, { key: code, code, response, open: /^2/.test(code), ...rest }))));
  }

  function Responses({ responses, tryItOutResponse, specSelectors, path, method, ...rest }) {
    const { getComponent, getConfigs, specPath } = rest;
    const answer = tryItOutResponse?.size > 0 ? tryItOutResponse : undefined;
    return h("div", { className: "responses" },
      h(Answer, { answer, request: specSelectors.requestFor(path, method) }),
      h(Promises, { responses, getComponent, getConfigs, specPath }));
  }

  /** Opens and shows what the address names: `#/tag/operation`, or a tag's heading. */
  function follow(layoutActions) {
    const name = decodeURIComponent(location.hash.slice(1));
    const [, tag, id] = name.split("/");
    if (id) layoutActions.show(["operations", tag, id], true);
    document.getElementById(id ? `operations-${tag}-${id}` : name)?.scrollIntoView();
  }

  /** Only what is asked and answered: title, servers and the list of schemas stay out. */
  function Layout({ getComponent, specSelectors, layoutActions }) {
    const Operations = getComponent("operations", true);
    const tags = specSelectors.taggedOperations().keySeq().toArray();
    React.useEffect(() => {
      if (tags.length) follow(layoutActions);
    }, [tags.length > 0]);
    return h("div", { className: "swagger-ui" },
      h("nav", { "aria-label": "Kinds" },
        tags.map((tag) => h("a", { key: tag, href: `#${anchor(tag)}` }, tag))),
      h(Operations));
  }

  return {
    components: { Layout },
    wrapComponents: {
      OperationTag: () => Tag,
      OperationSummary: () => Summary,
      parameters: () => Parameters,
      responses: () => Responses,
    },
  };
}

/** Swagger UI takes an object parameter as JSON and would send its lists as such. What is sent is
    its members, each a parameter of its own, so each is described to Swagger UI as one. A list is
    described as repetitions of any text, because a comma and a repetition differ: the service
    checks them. */
function spread(description) {
  const whole = (part) => {
    const path = part?.$ref?.slice(2).split("/");
    return path ? whole(path.reduce((at, name) => at[name], description)) : part;
  };
  const list = (given) => {
    const { type, items, description: about } = whole(given.schema) ?? {};
    if (given.in !== "query" || ![].concat(type).includes("array")) return given;
    const schema = { type: "array", items: { type: "string" }, description: about };
    return { ...given, explode: true, schema, "x-words": whole(items)?.enum };
  };
  const members = (given) => {
    const { name: group, in: place, description: about, schema } = whole(given);
    const properties = whole(schema)?.properties;
    if (place !== "query" || !properties) return [list(whole(given))];
    const mark = { in: place, "x-group": { name: group, about } };
    return Object.entries(properties).map(([name, schema]) => list({ name, schema, ...mark }));
  };
  for (const { get } of Object.values(description.paths))
    if (get?.parameters) get.parameters = get.parameters.flatMap(members);
  return description;
}

/** Where the service is, with the prefix that a proxy may have put there: this script is in `docs/assets`. */
const root = new URL("../..", document.currentScript.src);

async function start() {
  const reply = await fetch(new URL("openapi.json", root));
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  // Swagger UI would fetch the examples of an operation as it opens; none is shown.
  const kept = (name, value) => (name === "externalValue" ? undefined : value);
  SwaggerUIBundle({
    // The page asks the server that sent it, even where the public URL is another.
    spec: { ...spread(JSON.parse(await reply.text(), kept)), servers: [{ url: root.href.replace(/\/$/, "") }] },
    dom_id: "#api",
    plugins: [compact],
    layout: "Layout",
    validatorUrl: null,
    docExpansion: "list",
    tryItOutEnabled: true,
    syntaxHighlight: false,
  });
}

start().catch((error) => {
  const place = document.querySelector("#api");
  place.setAttribute("role", "alert");
  place.textContent = `The description cannot be read (${error.message}). Is the service running?`;
});
