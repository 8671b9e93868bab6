"""Fails if openapi.yaml breaks what the last release promised and CHANGELOG.md does not say so.

Within /v1, changes are only additions. Compared is what a client can send and what it gets;
descriptions, `$ref`s and names of components may change freely.

    additive.py         compare openapi.yaml with the newest version in tests/contract/released
    additive.py keep    for a release: store openapi.yaml there, under the version it names

A break that has to be is a line of CHANGELOG.md's topmost section, under `### Breaking`; `*` stands
for anything. A line that matches no difference fails too:

    - `GET /v1/graph: parameter depth: maximum`: deeper graphs took too long.

`X.{format}` is read as part of `X`, its `format` as a parameter of the query, and so are the formats
that `x-formats` lists; `/v1/{list}.{format}` is one such path for each list that it names; other parameters in a path go by their place, as `{1}`. A status that only
`default` describes is described. Where a JSON answer is one of several (a whole record, or only the
fields asked for), the largest counts. Not compared: lengths, patterns, defaults, values in answers,
headers, and what is in formats other than JSON.
"""

import gzip
import math
import re
import sys
from functools import reduce
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
RELEASED = ROOT / "tests/contract/released"
SUFFIX = ".{format}"
LIST = "{list}"
METHODS = {"get", "head", "post", "put", "patch", "delete", "options", "trace"}
JSON_BODIES = {"application/json", "application/problem+json"}
TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null",
         list: "array", dict: "object"}
ANY = frozenset()  # the types of a value that may have any


class Parameter(NamedTuple):
    required: bool
    types: frozenset
    values: frozenset | None  # None: any of these types
    low: float
    high: float


class Property(NamedTuple):
    types: frozenset
    required: bool


class Operation(NamedTuple):
    label: str
    id: str
    parameters: dict  # name: Parameter
    answers: dict  # (status, media type or ""): {path of a property: Property}


def choices(schema: dict) -> list:
    return schema.get("anyOf", []) + schema.get("oneOf", [])


def listed(schema: dict) -> list:
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


def types(schema: dict) -> frozenset:
    stated = schema.get("type") or [TYPES[type(value)] for value in listed(schema)]
    return frozenset([stated] if isinstance(stated, str) else stated)


def values(schema: dict) -> frozenset | None:
    """The values that a parameter accepts, None for any."""
    words = listed(schema) or ([True, False] if types(schema) == {"boolean"} else [])
    # A list with commas may be written as a pattern: ^(a|b)(,(a|b)){0,49}$
    pattern = schema.get("pattern", "")
    if alternatives := re.fullmatch(r"\^\(([\w|-]+)\)\(,\(\1\)\)\{\d+,\d+\}\$", pattern):
        words = alternatives[1].split("|")
    return frozenset(str(w).lower() if isinstance(w, bool) else str(w) for w in words) or None


def widest(a: Parameter, b: Parameter) -> Parameter:
    """What one parameter or the other accepts."""
    kinds = a.types | b.types if a.types and b.types else ANY
    either_value = None if a.values is None or b.values is None else a.values | b.values
    return Parameter(a.required, kinds, either_value, min(a.low, b.low), max(a.high, b.high))


def both(a: dict, b: dict) -> dict:
    """The properties of a value that fits two schemas."""
    merged = {**a, **b}
    for path in a.keys() & b.keys():
        kinds = (a[path].types & b[path].types) or a[path].types or b[path].types
        merged[path] = Property(kinds, a[path].required or b[path].required)
    return merged


def either(bodies: list) -> dict:
    """The properties of a value that fits one of several schemas."""

    def always(path: tuple, body: dict) -> bool:
        if path in body:
            return body[path].required
        parent = body.get(path[:-1])  # what is absent or null has no property to miss
        return parent is None or bool(parent.types) and "object" not in parent.types

    merged = {}
    for path in dict.fromkeys(path for body in bodies for path in body):
        kinds = [body[path].types for body in bodies if path in body]
        kinds = ANY if ANY in kinds else frozenset().union(*kinds)
        merged[path] = Property(kinds, all(always(path, body) for body in bodies))
    return merged


class Reader:
    """Reads the operations of an OpenAPI document."""

    def __init__(self, document: dict):
        self.document = document

    def resolve(self, node: dict) -> dict:
        """What a `$ref` names, with what stands beside it."""
        if "$ref" not in node:
            return node
        target = self.document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key.replace("~1", "/").replace("~0", "~")]
        beside = {key: value for key, value in node.items() if key not in {"$ref", "description"}}
        target = self.resolve(target)
        return {**beside, "allOf": [target, *beside.get("allOf", [])]} if beside else target

    def operations(self) -> dict:
        found = {}
        # `X` before `X.{format}`: what both answer is as `X` says.
        paths = self.document["paths"]
        each = [(one, path) for path in paths for one in self.lists(path, paths[path])]
        for path, described in sorted(each, key=lambda pair: pair[0].endswith(SUFFIX)):
            item = paths[described]
            for method in METHODS & item.keys():
                read = self.operation(method, path, item)
                # No request shows the names of parameters in a path.
                key = (method, re.sub(r"{\w+}", "{}", path.removesuffix(SUFFIX)))
                found[key] = join(found[key], read) if key in found else read
        return found

    def lists(self, path: str, item: dict) -> list:
        """The paths that one stands for: `/v1/{list}` is those of the lists it names."""
        if LIST not in path:
            return [path]
        nodes = map(self.resolve, item["get"]["parameters"])
        names = next(node for node in nodes if node["name"] == "list")["schema"]["enum"]
        return [path.replace(LIST, name) for name in names]

    def operation(self, method: str, path: str, item: dict) -> Operation:
        stated, parameters, answers = item[method], {}, {}
        for node in map(self.resolve, item.get("parameters", []) + stated.get("parameters", [])):
            if node["in"] != "path" or "{%s}" % node["name"] in path:
                parameters.update(self.parameter(path, node))
        for status, node in stated["responses"].items():
            answers[str(status), ""] = {}
            for media, content in self.resolve(node).get("content", {}).items():
                schema = self.whole(content.get("schema", {})) if media in JSON_BODIES else {}
                answers[str(status), media] = self.body(schema)
        formats = stated.get("x-formats", [])
        for name in formats:
            answers.setdefault(("200", self.document["x-formats"][name]), {})
        if formats:
            parameters["format"] = self.accepted({"type": "string", "enum": formats}, False)
        label = f"{method.upper()} {path.removesuffix(SUFFIX)}"
        return Operation(label, stated.get("operationId", ""), parameters, answers)

    def parameter(self, path: str, node: dict) -> dict:
        """The names that a parameter accepts: its own, or the members of an object in the query."""
        name, schema, required = node["name"], node.get("schema", {}), node.get("required", False)
        if node["in"] == "path":
            if name == "format" and path.endswith(SUFFIX):
                return {name: self.accepted(schema, False)}
            place = re.findall(r"{(\w+)}", path).index(name) + 1
            return {"{%d}" % place: self.accepted(schema, True)}
        flat = node.get("style", "form") == "form" and node.get("explode", True)
        members = self.members(schema) if flat else {}
        needed = self.resolve(schema).get("required", []) if required else []
        return {member: self.accepted(members[member], member in needed) for member in members} or {
            name: self.accepted(schema, required)}

    def members(self, schema: dict) -> dict:
        schema = self.resolve(schema)
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            found.update(self.members(part))
        return found

    def accepted(self, schema: dict, required: bool) -> Parameter:
        """What a parameter accepts; a list accepts what its items do."""
        schema = self.resolve(schema)
        for part in schema.get("allOf", []):
            schema = {**self.resolve(part), **schema}
        if choices(schema):
            return reduce(widest, [self.accepted(choice, required) for choice in choices(schema)])
        if "items" in schema:
            return self.accepted(schema["items"], required)
        low, high = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
        return Parameter(required, types(schema), values(schema), low, high)

    def whole(self, schema: dict) -> dict:
        """Of several answers the one whose `data` has most properties; the others are parts."""

        def size(choice: dict) -> int:
            return sum(path[:1] == ("data",) for path in self.body(choice))

        schema = self.resolve(schema)
        largest = max(choices(schema), key=size, default={})
        return largest if size(largest) else schema

    def body(self, schema: dict, at: tuple = (), inside: tuple = ()) -> dict:
        """Every property at and below a path; `inside` has the `$ref`s that led here."""
        if "$ref" in schema:
            if schema["$ref"] in inside:  # a schema inside itself is described once
                return {at: Property(ANY, False)}
            inside += (schema["$ref"],)
            schema = self.resolve(schema)
        found = {at: Property(types(schema), False)}
        below = {"[]": schema.get("items"), "*": schema.get("additionalProperties")}
        for key, child in {**below, **schema.get("properties", {})}.items():
            if isinstance(child, dict):
                found.update(self.body(child, (*at, key), inside))
        for key in schema.get("required", []):
            path = (*at, key)
            found[path] = Property(found[path].types if path in found else ANY, True)
        for part in schema.get("allOf", []):
            found = both(found, self.body(part, at, inside))
        if choices(schema):
            parts = [self.body(choice, at, inside) for choice in choices(schema)]
            found = both(found, either(parts))
        return found


def join(bare: Operation, suffixed: Operation) -> Operation:
    """`X` with what only `X.{format}` accepts and answers."""
    parameters = {name: p._replace(required=False) for name, p in suffixed.parameters.items()}
    parameters.update(bare.parameters)
    if "format" in bare.parameters and "format" in suffixed.parameters:
        formats = bare.parameters["format"], suffixed.parameters["format"]
        parameters["format"] = widest(*formats)
    answers = {**suffixed.answers, **bare.answers}
    for key in suffixed.answers.keys() & bare.answers.keys():
        answers[key] = {**suffixed.answers[key], **bare.answers[key]}
    return bare._replace(parameters=parameters, answers=answers)


def breaks(old: dict, new: dict):
    """Every difference that can break a client: a fact, and what became of it."""
    now = Reader(new).operations()
    for key, was in Reader(old).operations().items():
        if key in now:
            yield from parameter_breaks(was.label, was.parameters, now[key].parameters)
            yield from answer_breaks(was.label, was.answers, now[key].answers)
        else:
            yield was.label, "is gone"


def parameter_breaks(label: str, old: dict, new: dict):
    for name, now in new.items():
        if now.required and not (name in old and old[name].required):
            yield f"{label}: parameter {name}: required", "is new"
    for name, was in old.items():
        if name in new:
            yield from value_breaks(f"{label}: parameter {name}", was, new[name])
        else:
            yield f"{label}: parameter {name}", "is gone"


def value_breaks(fact: str, was: Parameter, now: Parameter):
    # In a query, `true` is a word: where the values are listed, they are what counts.
    listed = was.values is not None and now.values is not None
    if not listed and "string" not in now.types and not narrower(was.types, now.types):
        yield f"{fact}: type", f"was {named(was.types)}, is {named(now.types)}"
    if was.values is None and now.values is not None:
        yield f"{fact}: values", f"was free, is one of {', '.join(sorted(now.values))}"
    elif now.values is not None:
        for value in sorted(was.values - now.values):
            yield f"{fact}: value {value}", "is gone"
    if now.low > was.low:
        yield f"{fact}: minimum", f"was {was.low}, is {now.low}"
    if now.high < was.high:
        yield f"{fact}: maximum", f"was {was.high}, is {now.high}"


def answer_breaks(label: str, old: dict, new: dict):
    for (status, media), body in old.items():
        fact = f"{label}: answer {status} {media}".rstrip()
        described = status if (status, "") in new else "default"
        if (described, media) in new:
            yield from body_breaks(fact, body, new[described, media])
        elif not media or (described, "") in new:  # otherwise the status itself is gone
            yield fact, "is gone"


def body_breaks(label: str, old: dict, new: dict):
    for path, was in old.items():
        fact = f"{label}: {'.'.join(path).replace('.[]', '[]') or 'body'}"
        now = new.get(path)
        if now is None:
            if path[:-1] in new:  # otherwise what contained it is gone
                yield fact, "is gone"
            continue
        if was.required and not now.required:
            yield f"{fact}: required", "may now be missing"
        if not narrower(now.types, was.types):
            yield f"{fact}: type", f"was {named(was.types)}, is {named(now.types)}"


def narrower(inner: frozenset, outer: frozenset) -> bool:
    """Whether every value of the inner types has one of the outer types."""
    wide = outer | {"integer"} if "number" in outer else outer
    return outer == ANY or (inner != ANY and inner <= wide)


def named(kinds: frozenset) -> str:
    return "|".join(sorted(kinds)) or "anything"


def documented(changelog: str) -> list:
    """The patterns of `### Breaking` in the topmost section; a line without one is a pattern."""
    section = re.split(r"^## ", changelog, flags=re.M)[1]
    part = re.search(r"^### Breaking\n(.*?)(?=^###|\Z)", section, flags=re.M | re.S)
    lines = re.findall(r"^- (.*)", part[1], flags=re.M) if part else []
    return [line.split("`")[1] if line.startswith("`") else line for line in lines]


def matches(pattern: str, fact: str) -> bool:
    return bool(re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), fact))


def complaints(old: dict, new: dict, changelog: str) -> list:
    """What has to be mended, a line each."""
    patterns, found = documented(changelog), list(breaks(old, new))
    unsaid = [each for each in found if not any(matches(pattern, each[0]) for pattern in patterns)]
    stale = [each for each in patterns if not any(matches(each, fact) for fact, _ in found)]
    where = '"### Breaking" in CHANGELOG.md'
    return [f"`{fact}` {became}: restore it, or give it a line under {where}"
            for fact, became in unsaid] + [
        f"`{pattern}` matches no difference: remove its line under {where}" for pattern in stale]


def renamed(old: dict, new: dict) -> list:
    """Operations with another operationId: no request shows it, but generated functions do."""
    now = Reader(new).operations()
    pairs = [(was, now[key]) for key, was in Reader(old).operations().items() if key in now]
    return [f"{a.label}: operationId {a.id} is now {b.id}" for a, b in pairs if a.id != b.id]


def load(path: Path) -> dict:
    text = path.read_bytes()
    return yaml.load(gzip.decompress(text) if path.suffix == ".gz" else text, yaml.CSafeLoader)


def without_examples(node, parent: str = ""):
    if isinstance(node, list):
        return [without_examples(child) for child in node]
    if not isinstance(node, dict):
        return node
    # Below `properties`, a key is the name of a property.
    dropped = set() if parent == "properties" else {"example", "examples"}
    return {key: without_examples(node[key], key) for key in node if key not in dropped}


def keep(document: dict) -> None:
    path = RELEASED / f"{document['info']['version']}.yaml.gz"
    if path.exists():
        raise SystemExit(f"additive: {path.name} exists; raise the version first")
    text = yaml.dump(without_examples(document), sort_keys=False, allow_unicode=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))  # no time: equal text, equal bytes


def main(arguments: list) -> None:
    new = load(ROOT / "openapi.yaml")
    if arguments == ["keep"]:
        return keep(new)
    last = max(RELEASED.iterdir(), key=lambda path: [int(n) for n in re.findall(r"\d+", path.name)])
    old, changelog = load(last), (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for line in renamed(old, new):
        print(f"additive: note: {line}")
    lines = complaints(old, new, changelog)
    for line in lines:
        print(f"additive: {line}", file=sys.stderr)
    if lines:
        raise SystemExit(1)
    print(f"additive: openapi.yaml keeps what {last.name.removesuffix('.yaml.gz')} promised")


if __name__ == "__main__":
    main(sys.argv[1:])
