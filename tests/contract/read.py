"""Reads the list and first record of every kind with a client generated from openapi.yaml."""

import importlib
import sys

from tightrope_client import Client

DOCUMENT = "comrades-to-strategists"
KINDS = {
    "documents": "document", "passages": "passage", "actors": "actor", "events": "event", "dyads": "dyad",
    "phases": "phase", "risks": "risk", "strategies": "strategy", "claims": "claim", "caveats": "caveat",
    "annotations": "annotation", "vocabularies": "vocabulary",
}


def operation(name: str):
    """The generated function of an operation, whatever its tag."""
    for tag in ["start", "docs", *KINDS]:
        try:
            return importlib.import_module(f"tightrope_client.api.{tag}.{name}").sync
        except ModuleNotFoundError:
            continue
    raise SystemExit(f"the client has no operation {name}")


def main(base: str) -> None:
    client = Client(base_url=base, raise_on_unexpected_status=True)
    for plural, kind in KINDS.items():
        parent = {"document": DOCUMENT} if plural == "passages" else {}
        page = call(operation(f"list_{plural}"), client, parent)
        print(f"{plural}: {page.page.total}")
        assert page.data, f"{plural} is empty"
        line = page.data[0]
        record_id = line.locator if plural == "passages" else line.id
        record = call(operation(f"get_{kind}"), client, {**parent, "id": record_id}).data
        assert record.id == line.id and record.title == line.title, plural
        assert record.href == line.href, plural
    event = call(operation("get_event"), client, {"id": "korean-war"}).data
    assert event.date.edtf == "1950/1953" and event.citations[0].locator == "s1.p3.1"
    assert str(event.citations[0].modality.value) == "asserted"
    claims = call(operation("list_claims"), client, {}, actor=["china,russia"], modality=["evaluated"])
    assert claims.page.total > 0 and all("evaluated" in [m.value for m in c.modalities] for c in claims.data)


def call(sync, client, path: dict, **query):
    """Passes path parameters by position, because the generator may rename them."""
    answer = sync(*path.values(), client=client, **query)
    assert answer is not None and hasattr(answer, "meta"), answer
    return answer


main(sys.argv[1])
