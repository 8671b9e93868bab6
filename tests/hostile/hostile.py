"""A malicious client: hostile requests to every endpoint in the service's own openapi.json, over raw sockets.

    python3 tests/hostile/hostile.py PROGRAM EXAMPLES

EXAMPLES is the number of cases per endpoint. 300 or more run every case in `wire.py` and `queries.py` and random ones
besides; fewer run a sample of both. `judge.py` defines a correct response."""

import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import queries
import wire
from judge import wrong
from service import Failed, Service, answers, check, exchange, get

SEED = 20261125
# May differ between GET and HEAD: time and request id; a streamed length is unknown to both.
BY_REQUEST = {"date", "x-request-id", "transfer-encoding"}
# Live state: two responses in a row differ.
OF_NOW = {"/readyz", "/metrics"}
SLOWEST_S = 10
PRINTED_MAX = 5


def endpoints(service):
    """Every documented path with real ids, and its parameters."""
    described = service.get("/openapi.json").json()
    sample = {"document": first(service, "/v1/documents"), "code": "bad-query", "file": "tightrope.ndjson",
              "list": "events", "picture": "timeline"}
    taken = {}
    for path, item in described["paths"].items():
        names, real = [], path
        for one in item["get"].get("parameters", []):
            one = resolved(described, one)
            if one["in"] == "query":
                names += members(described, one)
            elif one["name"] == "format":
                known = one["schema"]["enum"]
                real = real.replace("{format}", "csv" if "csv" in known else known[-1])
        for name, value in sample.items():
            real = real.replace("{" + name + "}", value)
        if "{id}" in real:
            real = real.replace("{id}", first(service, real.partition("/{id}")[0]))
        check("{" not in real, f"no sample for {path}")
        # A path that names the format takes what the path without it takes.
        bare = path.removesuffix(".{format}").replace("{list}", sample["list"])
        taken[path] = list(dict.fromkeys(names + taken.get(bare, [])))
        yield path, real, taken[path]
    for page in ("/", "/about", "/nothing", "/v1/nothing", "/explorer/app.js"):
        yield page, page, []


def resolved(described, one):
    """What a `$ref` names, or the thing itself."""
    if "$ref" not in one:
        return one
    target = described
    for key in one["$ref"].split("/")[1:]:
        target = target[key]
    return target


def members(described, parameter):
    """The names that a parameter stands for: its own, or those of the members of an object."""
    schema = resolved(described, parameter["schema"])
    return list(schema.get("properties", [] if parameter["name"] == "query" else [parameter["name"]]))


def first(service, path):
    record = service.get(path).json()["data"][0]
    return record["href"].rpartition("/")[2] if "href" in record else record["id"]


def cases(service, path, names, count, dice):
    cursor = None
    if "cursor" in names:
        page = service.get(f"{path}?limit=1").json().get("page", {})
        cursor = page.get("next")
    written = [*wire.cases(path), *queries.fixed(path, names, cursor)]
    if count < len(written) * 3 // 4:
        written = dice.sample(written, count * 2 // 3)
    yield from written
    thrown = queries.random_cases(path, names, dice)
    for _ in range(max(count - len(written), count // 3)):
        yield next(thrown)


def try_case(service, case):
    began = time.monotonic()
    try:
        found = answers(exchange(service.address, case.request), heads=(0,) if case.head else ())
        problem = wrong(case, found)
    except Failed as failure:
        problem = str(failure)
    took = time.monotonic() - began
    return problem or (f"took {took:.1f} s" if took > SLOWEST_S else None), took


def same_for_head(service, target):
    """HEAD must return the status and headers of GET (RFC 9110, 9.3.2)."""
    if target.partition("?")[0] in OF_NOW:
        return None
    want, got = get(service.address, target), get(service.address, target, method="HEAD")
    if want.status != got.status:
        return f"GET {want.status}, HEAD {got.status}"
    differ = {name for name in {*want.headers, *got.headers} - BY_REQUEST if want.headers.get(name) != got.headers.get(name)}
    # An error's length holds the request's own name.
    differ -= {"content-length"} if want.status >= 400 or "content-length" not in want.headers else set()
    return f"GET and HEAD differ in {sorted(differ)}" if differ else None


def main(program, count):
    dice, asked, failures, slowest, places = random.Random(SEED), 0, 0, 0.0, 0
    with tempfile.TemporaryDirectory() as folder, Service(program, Path(folder) / "t.db", "--security-contact", "mailto:security@localhost") as service:
        for path, real, names in endpoints(service):
            places, printed = places + 1, 0
            for case in cases(service, real, names, count, dice):
                problem, took = try_case(service, case)
                asked, slowest = asked + 1, max(slowest, took)
                if problem:
                    failures, printed = failures + 1, printed + 1
                    if printed <= PRINTED_MAX:
                        print(f"hostile: {path}: {case.name}: {problem}\n    {case.request[:300]!r}", file=sys.stderr)
            for target in (real, f"{real}?limit=1", f"{real}?nothing=1", f"{real}.csv", f"{real}/nothing"):
                problem, asked = same_for_head(service, target), asked + 1
                if problem:
                    failures += 1
                    print(f"hostile: {path}: {target}: {problem}", file=sys.stderr)
            check(service.process.poll() is None, f"{path}: the server has exited")
            check(service.get("/livez").status == 200, f"{path}: /livez fails afterwards")
        metrics = service.get("/metrics").body.decode()
        check("tightrope_panics_total 0" in metrics, "a panic was caught")
        check(service.stop() == 0, "the server does not stop cleanly")
        check(not service.troubles(), f"the server logged errors: {service.troubles()[:3]}")
    print(f"hostile: {places} endpoints, {asked} cases, {failures} failures, slowest {slowest:.2f} s")
    check(failures == 0, f"{failures} wrong responses")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]).resolve(), int(sys.argv[2]))
    except Failed as failed:
        sys.exit(f"hostile: {failed}")
