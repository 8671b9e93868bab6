"""Tests additive.py on a small document: each planted break is found, and nothing else is."""

import unittest
from copy import deepcopy
from types import SimpleNamespace

import additive


def ref(name: str) -> dict:
    return {"$ref": f"#/components/schemas/{name}"}


def query(name: str, schema: dict, **more) -> dict:
    return {"name": name, "in": "query", "schema": schema, **more}


def answer(**by_media) -> dict:
    content = {"application/json": {"schema": by_media.pop("json")}} if "json" in by_media else {}
    return {"content": {**content, **{f"text/{name}": {} for name in by_media}}}


def operation(parameters: list, *answers: dict, id: str = "") -> dict:
    responses = {str(status): node for status, node in zip((200, 400), answers)}
    return {"get": {"operationId": id, "parameters": parameters, "responses": responses}}


def record(names: str, **more) -> dict:
    return {"type": "object", "required": names.split(), "properties": more}


SCHEMAS = {
    "Page": {"anyOf": [ref("List"), ref("Parts"), {"type": "array", "items": {"type": "object"}}]},
    "List": record("data", data={"type": "array", "items": ref("Event")}),
    "Parts": record("data", data={"type": "array", "items": {"type": "object"}}),
    "Event": {"allOf": [record("id", id={"type": "string"}), ref("EventFields")]},
    "EventFields": record("date kind", kind={"const": "event"}, note={"type": "string"},
                          date={"anyOf": [ref("Date"), {"type": "null"}]}, part=ref("Event")),
    "Date": record("earliest", earliest={"type": ["string", "null"]}, depth={"type": "number"}),
    "Words": {"type": "array", "items": {"type": "string", "pattern": "^(a|b)(,(a|b)){0,49}$"}},
    "Text": {"type": "array", "items": {"type": "string", "pattern": "^[^\\x00]+$"}},
}
FORMAT = {"type": "string", "enum": ["json", "csv"]}
LIMIT = query("limit", {"type": "integer", "minimum": 1, "maximum": 500})
FIELDS = query("fields", {"type": "array", "items": {"enum": ["id", "date"]}}, explode=False)
DOCUMENT = {
    "paths": {
        "/v1/events": operation(
            [query("actor", ref("Text")), query("actor__not", ref("Text")),
             query("actor__exists", {"type": "boolean"}), query("type", ref("Words")),
             query("format", FORMAT), LIMIT, FIELDS],
            answer(json=ref("Page"), csv=True), answer(plain=True), id="list"),
        "/v1/events/{id}": operation(
            [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            answer(json=record("data", data=ref("Event")))),
        "/v1/verify": operation(
            [query("quote", {"type": "string"}, required=True)],
            answer(json={"oneOf": [record("a", a={"type": "string"}), record("b")]})),
    },
    "components": {"schemas": SCHEMAS},
}


def restructured() -> dict:
    """The same promises, said otherwise."""
    new = deepcopy(DOCUMENT)
    text = {"type": "array", "items": {"type": "string"}}
    types = query("type", {"type": "array", "items": {"enum": ["a", "b"]}}, explode=False)
    others = {"actor__not": text, "actor__exists": {"enum": [True, False]}}
    filters = [query("filters", {"allOf": [{"type": "object", "properties": {"actor": text}}]}),
               query("operators", {"type": "object", "properties": others}), types, LIMIT]
    suffix = {"name": "format", "in": "path", "required": True, "schema": FORMAT}
    lists = {"name": "list", "in": "path", "required": True, "schema": {"enum": ["events"]}}
    errors = answer(plain=True)
    del new["paths"]["/v1/events/{id}"]
    new["paths"] |= {
        "/v1/events": operation(filters, answer(json=ref("List")), errors, id="events"),
        "/v1/{list}.{format}": operation(
            [*filters, lists, suffix, FIELDS], answer(json=ref("Parts"), csv=True), errors),
        "/v1/events/{event}": operation(
            [{"name": "event", "in": "path", "required": True, "schema": {"type": "string"}}],
            answer(json=record("data", data=ref("Event")))),
    }
    return new


def added() -> dict:
    new = deepcopy(DOCUMENT)
    schemas, events = new["components"]["schemas"], new["paths"]["/v1/events"]["get"]
    new["paths"]["/v1/new"] = operation([query("q", {"type": "string"}, required=True)], answer())
    events["parameters"].append(query("q", {"type": "string"}))
    events["parameters"][3]["schema"] = {"type": "array", "items": {"type": "string"}}
    events["parameters"][5]["schema"] = {"type": "integer", "minimum": 0}
    events["responses"]["404"] = answer()
    events["responses"]["200"]["content"]["text/turtle"] = {}
    schemas["Date"]["properties"] |= {"latest": {"type": "string"}, "earliest": {"type": "string"},
                                      "depth": {"type": "integer"}}
    schemas["EventFields"]["properties"]["kind"] = {"enum": ["event", "meeting"]}
    schemas["EventFields"]["required"].append("note")
    return new


# What is done to the document, and the fact that has to be found, below "GET /v1/events".
BODY = ": answer 200 application/json: data[]"
PLANTED = [
    (lambda d: d.paths.pop("/v1/events"), ""),
    (lambda d: d.parameters.pop(1), ": parameter actor__not"),
    (lambda d: d.parameters[0].update(required=True), ": parameter actor: required"),
    (lambda d: d.parameters.append(query("q", {}, required=True)), ": parameter q: required"),
    (lambda d: d.schemas["Words"]["items"].update(pattern="^(a)(,(a)){0,49}$"),
     ": parameter type: value b"),
    (lambda d: d.parameters[4].update(schema={"enum": ["json"]}), ": parameter format: value csv"),
    (lambda d: d.parameters[0].update(schema={"enum": ["x"]}), ": parameter actor: values"),
    (lambda d: d.parameters[0].update(schema={"type": "integer"}), ": parameter actor: type"),
    (lambda d: d.parameters[2]["schema"].update(const=True),
     ": parameter actor__exists: value false"),
    (lambda d: d.parameters[5]["schema"].update(minimum=2), ": parameter limit: minimum"),
    (lambda d: d.parameters[5]["schema"].update(maximum=9), ": parameter limit: maximum"),
    (lambda d: d.answers.pop("400"), ": answer 400"),
    (lambda d: d.answers["200"]["content"].pop("text/csv"), ": answer 200 text/csv"),
    (lambda d: d.schemas["Date"]["properties"].pop("depth"), f"{BODY}.date.depth"),
    (lambda d: d.schemas["Date"]["required"].clear(), f"{BODY}.date.earliest: required"),
    (lambda d: d.schemas["EventFields"]["properties"]["note"].update(type=["string", "null"]),
     f"{BODY}.note: type"),
    (lambda d: d.schemas["Date"]["properties"].update(depth={}), f"{BODY}.date.depth: type"),
    (lambda d: d.schemas["Event"]["allOf"][0]["properties"]["id"].update(type="integer"),
     f"{BODY}.id: type"),
]


def facts(new: dict) -> list:
    return [fact for fact, _ in additive.breaks(DOCUMENT, new)]


class Additive(unittest.TestCase):
    def test_finds_each_planted_break_alone(self):
        for change, expected in PLANTED:
            with self.subTest(expected):
                new = deepcopy(DOCUMENT)
                events = new["paths"]["/v1/events"]["get"]
                change(SimpleNamespace(
                    paths=new["paths"], schemas=new["components"]["schemas"],
                    parameters=events["parameters"], answers=events["responses"]))
                # A record of its own, at /v1/events/{id}, breaks with its list.
                found = [fact for fact in facts(new) if not fact.startswith("GET /v1/events/")]
                self.assertEqual(found, [f"GET /v1/events{expected}"])

    def test_one_of_several_answers_promises_what_all_have(self):
        new = deepcopy(DOCUMENT)
        parts = new["paths"]["/v1/verify"]["get"]["responses"]["200"]["content"]
        parts["application/json"]["schema"]["oneOf"][0] = record("", a={"type": ["null", "string"]})
        self.assertEqual(facts(new), ["GET /v1/verify: answer 200 application/json: a: type"])

    def test_reports_no_addition(self):
        self.assertEqual(facts(added()), [])

    def test_reports_no_other_wording(self):
        self.assertEqual(facts(restructured()), [])
        self.assertEqual(additive.renamed(DOCUMENT, restructured()),
                         ["GET /v1/events: operationId list is now events"])

    def test_finds_breaks_in_another_wording(self):
        new = restructured()
        operators = new["paths"]["/v1/events"]["get"]["parameters"][1]["schema"]["properties"]
        del operators["actor__not"]
        del new["paths"]["/v1/{list}.{format}"]["get"]["responses"]["200"]["content"]["text/csv"]
        self.assertEqual(facts(new), ["GET /v1/events: parameter actor__not",
                                      "GET /v1/events: answer 200 text/csv"])

    def test_the_changelog_names_breaks(self):
        new = deepcopy(DOCUMENT)
        del new["components"]["schemas"]["Date"]["properties"]["depth"]
        before = "## 0.1.0\n### Breaking\n- `GET /v1/old`: long ago.\n"
        named = "# Log\n## Unreleased\n### Breaking\n- `*date.depth`: never\n  right.\n" + before
        self.assertEqual(additive.complaints(DOCUMENT, new, named), [])
        unsaid = additive.complaints(DOCUMENT, new, "## Unreleased\n### Added\n- `*`\n" + before)
        self.assertEqual(len(unsaid), 2)
        self.assertIn("`GET /v1/events: answer 200 application/json: data[].date.depth`", unsaid[0])

    def test_reports_stale_lines(self):
        lines = "- `GET /v1/x*`: gone.\n- no pattern\n\n### Added\n- `y`\n"
        log = f"## Unreleased\n### Breaking\n{lines}"
        stale = additive.complaints(DOCUMENT, DOCUMENT, log)
        self.assertEqual([line.split("`")[1] for line in stale], ["GET /v1/x*", "no pattern"])

    def test_drops_examples_but_no_property_of_that_name(self):
        schema = {"example": 1, "properties": {"example": {"type": "string", "examples": ["a"]}}}
        self.assertEqual(additive.without_examples(schema),
                         {"properties": {"example": {"type": "string"}}})


if __name__ == "__main__":
    unittest.main()
