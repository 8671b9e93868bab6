"""What the face promises, against a running server."""

from __future__ import annotations

import inspect
import keyword
import re
from pathlib import Path
from typing import Any

import httpx
import pandas as pd
import pytest

from conftest import Wire
from tightrope_client import AllOf, Records, Tightrope, TightropeProblem, models

DOCUMENT = "comrades-to-strategists"
TREATY = "Sino-Soviet Treaty of Friendship, Alliance, and Mutual Assistance"


def lists(api: Tightrope) -> dict[str, Records[Any]]:
    """Every list, in small pages."""
    found: dict[str, Records[Any]] = {
        "passages": api.passages(DOCUMENT, limit=7),
        "search": api.search("china", limit=7),
    }
    for kind in api.index().data.kinds:
        if kind.kind != "passage":
            name = kind.path.removeprefix("/v1/")
            found[name] = getattr(api, name)(limit=7)
    return found


def named(wire: str) -> str:
    """A parameter's name in Python: `with` is a word of the language."""
    return wire.replace("-", "_") + "_" * keyword.iskeyword(wire)


def test_every_filter_is_a_keyword_and_nothing_else_is(api: Tightrope) -> None:
    for kind in api.index().data.kinds:
        method = getattr(api, kind.path.rsplit("/", 1)[1])
        keywords = {name for name in inspect.signature(method).parameters if "__" not in name}
        wanted = {named(name) for name in [*kind.filters, *kind.parameters]}
        # What is for other formats, and what the client does itself.
        assert wanted - keywords <= {
            "accessed", "cursor", "fields", "format", "include", "shape",
        }, kind.kind
        assert keywords <= wanted | {"release"}, kind.kind


def test_every_operator_is_one_of_the_service(api: Tightrope) -> None:
    methods = {name: records for name, records in lists(api).items() if name != "search"}
    asked = [(getattr(api, name), [DOCUMENT] * (name == "passages")) for name in methods]
    asked += [(api.search, ["china"]), (api.stats, ["kind"]), (api.graph, [])]
    for method, first in asked:
        names = list(inspect.signature(method).parameters)
        for name in names:
            if name.endswith("__exists"):
                answer = method(*first, **{name: True})
                assert not isinstance(answer, Records) or answer.total >= 0
            elif name.endswith("__not"):
                assert named(name.removesuffix("__not")) in names
    passages = inspect.signature(api.passages).parameters
    assert "document__not" not in passages and "type__not" in passages


def test_every_list_is_whole_typed_and_can_be_read_again(api: Tightrope) -> None:
    found = lists(api)
    assert len(found) == 13
    for name, records in found.items():
        read = [(record.kind, record.id) for record in records]
        assert len(set(read)) == len(read) == records.total > 0, name
        assert [(record.kind, record.id) for record in records] == read, name
        first = records.first()
        assert first is not None and (first.kind, first.id) == read[0], name
        assert not first.additional_properties or name == "search", name


def test_one_record_of_every_kind(api: Tightrope) -> None:
    for name, records in lists(api).items():
        first = records.first()
        assert first is not None
        if isinstance(first, models.PassageLine):
            assert api.passage(DOCUMENT, first.locator).id == first.id
        else:
            assert getattr(api, first.kind)(first.id).title == first.title, name
    date = api.event("korean-war").date
    assert date is not None and (date.edtf, date.earliest) == ("1950/1953", "1950-01-01")
    # A renamed record is found under the id that it has now, and a pair in either order.
    assert api.dyad("russia-china").id == "china-russia"
    assert api.event("china-dprk-relations").id == "china-dprk-relations-established"


def test_several_values_mean_any_and_allof_means_all(api: Tightrope, wire: Wire) -> None:
    any_of = api.claims(actor=["china", "soviet-union"]).total
    assert wire.seen[-1][0] == "/v1/claims?actor=china,soviet-union"
    all_of = api.claims(actor=AllOf("china", "soviet-union")).total
    assert wire.seen[-1][0] == "/v1/claims?actor=china&actor=soviet-union"
    china, soviet_union = api.claims(actor="china").total, api.claims(actor="soviet-union").total
    assert 0 < all_of < min(china, soviet_union)
    assert any_of + all_of == china + soviet_union
    kinds = AllOf(["china", "russia"], "north-korea")
    assert api.claims(actor=kinds).total < api.claims(actor="north-korea").total
    with pytest.raises(ValueError, match="`actor` has no values"):
        api.claims(actor=[])


def test_commas_and_backslashes_in_values(api: Tightrope, wire: Wire) -> None:
    treaty = api.actors(name=TREATY)
    assert [actor.id for actor in treaty] == ["sino-soviet-treaty-1950"]
    assert api.actors(name=[TREATY, "Soviet"]).total == 2
    with pytest.raises(TightropeProblem) as refused:
        api.actors(name=["a\\b", "c,d"]).first()
    said = [error.detail for error in refused.value.errors]
    assert len(said) == 2 and "`a\\b`" in said[0] and "`c,d`" in said[1]
    # A comma in words that are searched for is a comma.
    api.events(q="war, peace").first()
    assert wire.seen[-1][0] == "/v1/events?q=war,%20peace"


def test_operators_and_links(api: Tightrope) -> None:
    every = api.risks().total
    assert api.risks(domain="military").total + api.risks(domain__not="military").total == every
    open_risks = api.risks(addressed_by__exists=False)
    assert {risk.id for risk in open_risks} == {
        "balancing-made-harder", "belt-and-road-under-scrutiny",
        "obstacles-in-world-organisations", "read-as-acquiescence",
    }
    assert api.risks(addressed_by__exists=True).total == every - open_risks.total
    aggravated = api.risks(aggravated_by=["strategy:stay-silent", "strategy:border-defence"])
    assert "read-as-acquiescence" in {risk.id for risk in aggravated}
    assert all(risk.arises_from for risk in api.risks(arises_from__exists=True))
    assert all(not actor.agent for actor in api.actors(agent=False))


def test_across_kinds(api: Tightrope) -> None:
    hits = api.search("refugees", kind=["risk"], bearer="china", modality="possible")
    assert {hit.kind for hit in hits} == {"risk"}
    best = api.search("china", sort="-relevance")
    assert 50 < len(list(best)) == best.total
    assert len(list(api.search("china", sort="-relevance", limit=3))) == 3
    rows = api.stats(["modality"], kind=["risk"]).data
    assert sum(row.count for row in rows) >= api.risks().total
    graph = api.graph(around="risk:refugee-flow", kind=["risk", "strategy"]).data
    assert "risk:refugee-flow" in {node.id for node in graph.nodes}
    assert api.coverage(DOCUMENT).data.counts.sentences == 94
    facets = api.risks(facets="domain").facets
    assert sum(value.count for value in facets["domain"].values) >= api.risks().total
    newest = api.releases().data[0]
    assert api.events(release=newest.id).meta.revision == newest.revision


def test_a_mistake_names_what_was_meant(api: Tightrope) -> None:
    records = api.events(modality="repoted")  # type: ignore[arg-type]
    with pytest.raises(TightropeProblem) as raised:
        records.first()
    problem = raised.value
    assert (problem.status, problem.code) == (400, "bad-query")
    assert problem.title == "Invalid parameters"
    assert [error.suggestion for error in problem.errors] == ["reported"]
    assert str(problem) == (
        "400 bad-query: `modality` cannot be `repoted`.\nDid you mean `reported`?"
    )
    with pytest.raises(TightropeProblem) as raised:
        api.event("no-such-event")
    assert (raised.value.status, raised.value.code, raised.value.errors) == (404, "not-found", [])
    with pytest.raises(ValueError, match="no id"):
        api.event("..")


def test_what_has_not_changed_is_not_sent_again(base: str, wire: Wire) -> None:
    def statuses(keep: int) -> list[int]:
        wire.seen.clear()
        with Tightrope(base, keep=keep, transport=wire) as api:
            events = api.events()
            assert list(events) == list(events)
            table = events.to_csv()
            assert events.to_csv() == table and "korean-war" in table
        return [status for _, status in wire.seen]

    assert statuses(64) == [200, 304, 200, 304]
    assert statuses(0) == [200, 200, 200, 200]
    # The oldest answer makes room for the newest.
    with Tightrope(base, keep=1, transport=wire) as api:
        wire.seen.clear()
        for name in ("korean-war", "korean-war", "prc-founded", "korean-war"):
            assert api.event(name).id == name
    assert [status for _, status in wire.seen] == [200, 304, 200, 200]


class Prefix(httpx.HTTPTransport):
    """A proxy that serves the service below /some/path and nothing else; `links` as a server with
    a public URL would write them."""

    def __init__(self, links: str) -> None:
        super().__init__()
        self.links = links.encode()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path
        if not path.startswith(b"/some/path/"):
            return httpx.Response(404)
        request.url = request.url.copy_with(raw_path=path.removeprefix(b"/some/path"))
        response = super().handle_request(request)
        content = response.read()
        headers = {"Content-Type": response.headers.get("Content-Type", "")}
        if "Location" in response.headers:
            headers["Location"] = self.links.decode() + response.headers["Location"]
        linked = rb'"\1":"' + self.links + b"/v1"
        content = re.sub(rb'"(self|first|next|href)":"/v1', linked, content)
        return httpx.Response(response.status_code, headers=headers, content=content)


@pytest.mark.parametrize("links", ["", "/some/path", "{base}/some/path"])
@pytest.mark.parametrize("slash", ["", "/"])
def test_below_a_path(base: str, links: str, slash: str) -> None:
    base = base.rstrip("/")
    transport = Prefix(links.format(base=base))
    with Tightrope(f"{base}/some/path{slash}", transport=transport) as api:
        events = api.events(limit=7)
        assert len(list(events)) == events.total > 7
        assert api.event("china-dprk-relations").id == "china-dprk-relations-established"
        first = events.first()
        assert first is not None
        assert api.url(first.href) == f"{base}/some/path/v1/events/{first.id}"
        assert events.to_csv().startswith("id,kind,")


def test_no_answer_of_the_service(base: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(502, text="Bad gateway"))
    with Tightrope(base, transport=transport) as api, pytest.raises(httpx.HTTPStatusError):
        api.index()


def test_tables_have_the_rows_and_types_of_the_lists(api: Tightrope) -> None:
    for name, records in lists(api).items():
        table = records.to_pandas()
        assert len(table) == records.total, name
        assert list(table["id"]) == [record.id for record in records], name
        assert table["id"].dtype == pd.StringDtype(), name
        assert not (table == "").any(axis=None), name
    events = api.events(actor="CHN", facets="modality").to_pandas()
    assert events["year_from"].dtype == events["year_to"].dtype == pd.Int64Dtype()
    assert events["year_from"].isna().any() and 1949 in set(events["year_from"].dropna())
    assert "710" in "|".join(events["x_actors_cow"].dropna()).split("|")
    assert api.actors().to_pandas()["agent"].dtype == pd.BooleanDtype()
    claims = api.claims(unit__exists=True).to_pandas(fields=["id", "quantity"])
    assert claims["quantity_value"].dtype == pd.Float64Dtype()
    assert list(claims.columns)[:2] == ["id", "quantity_value"]
    undated = api.events(decade__exists=False).to_pandas()
    assert undated["year_from"].isna().all()


def test_codes_stay_as_they_are(monkeypatch: pytest.MonkeyPatch, api: Tightrope) -> None:
    columns = [("code", "string"), ("year", "number"), ("agent", "boolean"), ("share", "number")]

    def answers(path: str, query: str = "") -> httpx.Response:
        if path.endswith(".csv"):
            return httpx.Response(200, text="code,year,agent,share\nNA,,true,90.0\n010,1949,,\n")
        table = [{"name": name, "datatype": datatype} for name, datatype in columns]
        return httpx.Response(200, json={"tableSchema": {"columns": table}})

    # Namibia is in no text that the service has, so the service's part is played here.
    monkeypatch.setattr(api, "_get", answers)
    table = api.actors().to_pandas()
    assert list(table["code"]) == ["NA", "010"]
    assert table["year"].dtype == pd.Int64Dtype() and table["year"][1] == 1949
    assert table["share"].dtype == pd.Float64Dtype()
    assert list(table["agent"].isna()) == [False, True]


def test_the_example_of_the_readme(base: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    example = text.split("```python\n")[1].split("```")[0]
    exec(example.replace("http://127.0.0.1:8080", base), {})
    said = capsys.readouterr().out
    assert "s1.p3.1" in said and "balancing-made-harder" in said
