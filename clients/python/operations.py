"""Writes the operations of openapi.yaml as one class of typed methods, which the face inherits."""

import keyword
import sys
import textwrap
from pathlib import Path
from typing import Any

import yaml

# Pages for people, and what only those need who run the service.
LEFT_OUT = {"Docs", "Running"}
# Parameters whose members are parameters of their own; filters come before the operators on them.
OBJECTS = ("filters", "links", "operators")
# The face follows pages itself, `accessed` is for citations alone, and `query` names no parameters.
NOT_ASKED = ("cursor", "accessed", "query")
HEAD = '''"""Written by `generate` from openapi.yaml; do not edit."""
# ruff: noqa
from __future__ import annotations
from typing import Literal, TypeAlias
from . import models
from .._calls import Calls, Values
from .._records import Records
'''

Json = dict[str, Any]


class Document:
    def __init__(self, root: Json) -> None:
        self.root = root
        self.aliases: dict[str, str] = {}

    def module(self) -> str:
        methods = []
        for path, item in self.root["paths"].items():
            operation = item["get"]
            answer = operation["responses"].get("200", {}).get("content", {})
            schema = answer.get("application/json", {}).get("schema", {})
            if "$ref" in schema and not LEFT_OUT & set(operation["tags"]):
                methods.append(self.method(path, operation, self.name(schema)))
        # In the order in which they were met: each after those that it names.
        aliases = [f"{name}: TypeAlias = {of}\n" for name, of in self.aliases.items()]
        return HEAD + "".join(aliases) + "\n\nclass Operations(Calls):\n" + "\n".join(methods)

    def resolve(self, node: Json) -> Json:
        if "$ref" not in node:
            return node
        _, area, name = node["$ref"].removeprefix("#/").split("/")
        found: Json = self.root["components"][area][name]
        return found

    def type(self, schema: Json) -> str:
        """The Python type of one value; a name for what the document names."""
        if "$ref" in schema:
            name, of = self.name(schema), self.type(self.resolve(schema))
            if "Literal" not in of:
                return of
            self.aliases[name] = of
            return name
        if "anyOf" in schema:
            types = list(dict.fromkeys(self.type(one) for one in schema["anyOf"]))
            return "str" if "str" in types else " | ".join(types)
        if "enum" in schema:
            return f"Literal[{', '.join(map(repr, schema['enum']))}]"
        return {"string": "str", "integer": "int", "boolean": "bool"}[schema["type"]]

    def parameters(self, operation: Json) -> list[Json]:
        """Path parameters first; the members of object parameters as parameters of their own."""
        given = [self.resolve(one) for one in operation["parameters"]]
        found = {one["name"]: one for one in given if one["in"] == "path"}
        for one in given:
            # Where path and query share a name, the path says it.
            if one["name"] not in NOT_ASKED + OBJECTS:
                found.setdefault(one["name"], one)
        objects = {one["name"]: self.resolve(one["schema"])["properties"] for one in given
                   if one["name"] in OBJECTS}
        for kind in sorted(objects, key=OBJECTS.index):
            for name, schema in objects[kind].items():
                field, _, operator = name.partition("__")
                filtered = found.get(field, {"in": "nowhere"})
                if operator and (filtered["in"] != "query" or filtered.get("required")):
                    # The document has one list of operators; a resource has those of its filters.
                    continue
                if field == "basis" and "links" in objects:
                    # There it goes with a filter by link, and is none itself.
                    continue
                about = self.resolve(schema).get("description", "")
                if operator == "not":
                    schema = filtered["schema"]
                elif schema.get("type") not in ("boolean", "array"):
                    schema = {"type": "array", "items": schema}
                found[name] = {"name": name, "in": "query", "schema": schema, "description": about}
        return list(found.values())

    def method(self, path: str, operation: Json, answer: str) -> str:
        name = operation["operationId"].removeprefix("list_").removeprefix("get_")
        required: list[str] = []
        optional: list[str] = []
        about: list[str] = []
        values: list[str] = []
        plain: list[str] = []
        for one in self.parameters(operation):
            wire, schema = one["name"], one["schema"]
            python = wire.replace("-", "_") + "_" * keyword.iskeyword(wire)
            many = schema.get("type") == "array"
            of = f"Values[{self.type(schema['items'])}]" if many else self.type(schema)
            if one["in"] == "path":
                path = path.replace(f"{{{wire}}}", f"{{self._segment({python})}}")
            else:
                (values if many else plain).append(f'"{wire}": {python}')
            if one.get("required"):
                required.append(f"{python}: {of}")
            else:
                optional.append(f"{python}: {of} | None = None")
            if "__" not in wire:
                about.append(f"    {python}: {' '.join(one['description'].split())}")
        names = [one.split(":")[0] for one in required + optional]
        assert len(names) == len(set(names)), f"{name}: two parameters have one name in Python"
        takes = [f"    {one}," for one in ["self", *required, *["*"][: len(optional)], *optional]]
        text = [operation["summary"], "", "Args:", *about] if about else [operation["summary"]]
        result, of, after = self.result(operation, answer)
        lines = [
            f"def {name}(",
            *takes,
            f") -> {result}:",
            textwrap.indent("\n".join(['"""' + text[0], *text[1:], '"""']), "    ", bool)
            .replace("\\", r"\\"),
            f'    return self.{of}(f"{path}", models.{answer}.from_dict,',
            f"        {{{', '.join(values)}}}, {{{', '.join(plain)}}}){after}",
        ]
        return textwrap.indent("\n".join(lines) + "\n", "    ")

    def result(self, operation: Json, answer: str) -> tuple[str, str, str]:
        """What a method returns: the records of a list, one record, or else the whole answer."""
        parts = self.root["components"]["schemas"][answer]["allOf"]
        own = next(one["properties"] for one in parts if "properties" in one)
        data = own["data"]
        if any(self.resolve(one)["name"] == "cursor" for one in operation["parameters"]):
            return f"Records[models.{self.name(data['items'])}]", "_records", ""
        if own.get("links", {}).get("$ref", "").endswith("/RecordLinks"):
            return f"models.{self.name(data)}", "_answer", ".data"
        return f"models.{answer}", "_answer", ""

    def name(self, schema: Json) -> str:
        """The name of what a schema refers to; a name for another name is that other one."""
        whole = self.resolve(schema)
        only = whole.get("allOf", [])
        another = len(only) == 1 and "$ref" in only[0]
        return self.name(only[0]) if another else str(schema["$ref"].rsplit("/", 1)[1])


source, target = map(Path, sys.argv[1:])
target.write_text(Document(yaml.safe_load(source.read_text("utf-8"))).module(), "utf-8")
