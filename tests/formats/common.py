"""Shared by all readers: requests, the expected records, and how findings are reported."""

import json
import os
import sys
import traceback
import urllib.error
import urllib.request
from types import SimpleNamespace

DOCUMENT = "comrades-to-strategists"
KINDS = {name: f"/v1/{name}" for name in (
    "documents", "actors", "events", "dyads", "phases", "risks", "strategies", "claims", "caveats", "annotations",
    "vocabularies")} | {"passages": f"/v1/documents/{DOCUMENT}/passages"}
# Tables of parts of records.
PARTS = ("citations", "edges", "identifiers")
DATED = ("events", "phases", "annotations")
STATEMENTS = ("events", "phases", "risks", "strategies", "claims")

# How many findings of one reader are printed.
PRINTED_MAX = int(os.environ.get("PRINTED_MAX", "8"))
findings = []


def check(condition, message):
    """Records a finding and continues, so that one run shows all of them."""
    if not condition:
        findings.append(message)
    return bool(condition)


def same(here, there, what):
    """Compares `here`, from the format, with `there`, from the JSON record."""
    return check(here == there, f"{what}: {str(here)[:300]!r}, but the record has {str(there)[:300]!r}")


def group(reader, data):
    """Runs a reader and prints its result. An exception is a finding too; the other formats are still read."""
    before = len(findings)
    try:
        summary = reader(data) or []
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        findings.append(f"{reader.__name__} raised at {place.name}:{place.lineno}: {type(error).__name__}: {error}")
        summary = []
    mine = findings[before:]
    for line in [f"{line}: passed" for line in summary] if not mine else [f"{reader.__name__}: FAILED, {len(mine)} findings"]:
        print(f"formats: {line}", flush=True)
    # A mistake in every record needs only a few lines.
    for finding in mine[:PRINTED_MAX]:
        print(f"formats:   {finding}", file=sys.stderr, flush=True)


def ask(base, path, method="GET", **headers):
    """Returns status, headers and body, of errors too."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(base + path, method=method, headers=named)
    try:
        answer = urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as refusal:
        answer = refusal
    with answer:
        return SimpleNamespace(status=answer.status, headers=answer.headers, body=answer.read())


def get(base, path):
    answer = ask(base, path)
    if answer.status != 200:
        raise ValueError(f"{path} answers {answer.status}: {answer.body[:300]!r}")
    return answer.body


def text(base, path):
    return get(base, path).decode("utf-8")


def lines(base, path):
    return [json.loads(line) for line in text(base, path).split("\n") if line]


def whole(base):
    """Every list as NDJSON, and each of its records from its own URL."""
    lists = {name: lines(base, f"{path}.ndjson") for name, path in KINDS.items()}
    records = {name: {line["id"]: json.loads(get(base, line["href"]))["data"] for line in lists[name]} for name in KINDS}
    meta = json.loads(get(base, "/v1/events?limit=1"))["meta"]
    return SimpleNamespace(base=base, lists=lists, records=records, meta=meta, total=sum(map(len, lists.values())))


def five(data, kind):
    """Five records spread over the list, then the hard ones: reported, undated, open-ended, with a caveat or an
    annotation. The choice is deterministic."""
    records = list(data.records[kind].values())
    step = max(1, (len(records) - 1) // 4)
    chosen = records[::step][:5]
    hard = (
        lambda r: r.get("modality") == "reported",
        lambda r: "date" in r and not edtf(r),
        lambda r: (r.get("date") or {}).get("open_end"),
        lambda r: r.get("caveats"),
        lambda r: r.get("annotations"),
        lambda r: len(r.get("citations") or []) > 2,
    )
    for is_hard in hard:
        chosen += [record for record in records if is_hard(record)][:1]
    return list({record["id"]: record for record in chosen}.values())


def edtf(record):
    return (record.get("date") or {}).get("edtf")


def bounds(record):
    """First and last possible day; None for an open end."""
    date = record.get("date") or {}
    return date.get("earliest"), date.get("latest")


def stated(record):
    """The bounds that the text itself gives: calendars and timelines show no others."""
    date = record.get("date") or {}
    sources = date.get("bound_sources") or {}
    return tuple(day if sources.get(end, "stated") == "stated" else None
                 for end, day in zip(("from", "to"), bounds(record)))


def locators(record):
    return [citation["locator"] for citation in record.get("citations") or []]


def name(path):
    """The URN of a path in linked data, calendars and references when no public URL is set."""
    return "urn:tightrope:" + path.lstrip("/").replace("?", "%3F")
