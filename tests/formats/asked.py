"""Content negotiation, and the errors for formats that are not available."""

import json
import re

from common import KINDS, ask, check, same


def refused(data, path, status, *words, **headers):
    """Expects a problem document that names the valid choices."""
    answer = ask(data.base, path, **headers)
    body = answer.body.decode()
    same(answer.status, status, f"{path} {headers or ''} status")
    same(answer.headers["content-type"], "application/problem+json", f"{path} {headers or ''} type")
    problem = json.loads(body)
    same(problem["status"], status, f"{path} status in the problem")
    check(all(word in body for word in words), f"{path}: the problem does not say {[w for w in words if w not in body]}: {body[:200]}")
    return problem


def refusals(data):
    refused(data, "/v1/events", 406, "application/json", "text/csv", Accept="image/png")
    refused(data, "/v1/events", 406, "text/turtle", Accept="application/json;q=0")
    refused(data, "/v1/claims.ics", 404, "csv", "ttl", "bib")
    refused(data, "/v1/graph.csv", 404, "graphml", "dot")
    refused(data, "/v1/stats.xlsx?by=modality", 404, "csv", "ndjson")
    problem = refused(data, "/v1/events?format=xyz", 400, "xyz")
    check({"csv", "ics", "bib"} <= set(problem["errors"][0].get("allowed", [])), "/v1/events?format=xyz: wrong `allowed`")
    problem = refused(data, "/v1/claims?format=ics", 400, "ics")
    check("ics" not in problem["errors"][0].get("allowed", ["ics"]), "/v1/claims?format=ics: wrong `allowed`")
    refused(data, "/v1/events.csv?limit=5", 400, "limit")
    refused(data, "/v1/events.csv?shape=array", 400, "shape")
    refused(data, "/v1/events.ics?fields=id", 400, "fields")
    refused(data, "/v1/events?accessed=2026-11-25", 400, "accessed")
    refused(data, "/v1/events.csv?accessed=2026-11-25", 400, "accessed")
    refused(data, "/v1/events.bib?accessed=yesterday", 400, "accessed")
    refused(data, "/v1/events.bib?accessed=2026-02-30", 400, "accessed")
    refused(data, "/v1/events/nothing.csv", 404)
    refused(data, "/v1/export/tightrope.tar", 404)
    return ["refusals, 16 of them"]


def chosen(data):
    """The suffix wins over `format=`, that over `Accept`, and the default is JSON."""
    for path, accept, media in (
        ("/v1/events", None, "application/json"),
        ("/v1/events", "*/*", "application/json"),
        ("/v1/events", "text/csv", "text/csv"),
        ("/v1/events", "text/csv;q=0.1, application/json", "application/json"),
        ("/v1/events", "text/csv;q=0.5, application/json;q=0.4", "text/csv"),
        ("/v1/events", "text/*;q=0.3, text/turtle;q=0.9", "text/turtle"),
        ("/v1/events", "application/ld+json, */*;q=0.1", "application/ld+json"),
        ("/v1/events", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("/v1/events?fields=id", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("/v1/stats?by=kind", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("/v1/events", "text/html", "text/html"),
        ("/v1/events?format=md", "text/csv", "text/markdown"),
        ("/v1/events.ttl", "text/csv", "text/turtle"),
        ("/v1/events.csv?format=json", "text/turtle", "text/csv"),
        ("/v1/graph", "application/graphml+xml", "application/graphml+xml"),
    ):
        answer = ask(data.base, path, **({"Accept": accept} if accept else {}))
        same((answer.status, kind_of(answer)), (200, media), f"{path} with Accept: {accept}")
        check("accept" in (answer.headers["vary"] or "").lower(), f"{path}: Vary lacks Accept")
    return ["content negotiation, 15 requests"]


def kind_of(answer):
    return (answer.headers["content-type"] or "").split(";")[0]


def headers(data):
    """Every format of every kind has the right type and links to the others; HEAD returns the headers of GET."""
    kinds = json.loads(ask(data.base, "/v1").body)["data"]["kinds"]
    media = {one["name"]: one["media_type"] for one in json.loads(ask(data.base, "/v1/export").body)["data"]["formats"]}
    offered = {kind["path"].rsplit("/", 1)[-1]: kind["formats"] for kind in kinds}
    count = 0
    paths = {path: offered[kind] for kind, path in KINDS.items()} | {"/v1/graph": ["json", "graphml", "cyjs", "dot", "bib", "ris", "csl.json"]}
    for path, formats in paths.items():
        for name in formats:
            where = f"{path}.{name}"
            answer, head = ask(data.base, where), ask(data.base, where, "HEAD")
            same((answer.status, kind_of(answer)), (200, media[name]), where)
            by_name = ask(data.base, f"{path}?format={name}")
            same(kind_of(by_name), media[name], f"{path}?format={name}")
            check(by_name.body == answer.body or name == "json", f"{path}?format={name}: not the same bytes as by suffix")
            # Without headers that differ by request: time, request id and transfer.
            kept = lambda answer: sorted((key.lower(), value) for key, value in answer.headers.items()
                                         if key.lower() not in ("date", "x-request-id", "content-length", "transfer-encoding", "connection"))
            same(kept(head), kept(answer), f"HEAD {where} headers")
            same((head.status, head.body), (200, b""), f"HEAD {where}")
            links = ", ".join(answer.headers.get_all("link") or [])
            others = set(re.findall(r'<[^>]*?\.([a-z][a-z.-]*)(?:\?[^>]*)?>; rel="alternate"', links))
            same(others, set(formats) - {name}, f"{where} alternates")
            for other in others:
                check(f'<{path}.{other}>; rel="alternate"; type="{media[other]}"' in links, f"{where}: the link to {other} is wrong")
            file = re.search(r'filename="([^"]+)"', answer.headers["content-disposition"] or "")
            if name in ("csv", "xlsx", "ndjson", "ics", "bib", "ris", "csl.json", "graphml", "cyjs", "dot"):
                check(file and file[1].startswith("tightrope-") and file[1].endswith(f".{name}"), f"{where}: wrong file name")
            count += 1
    answer = ask(data.base, "/v1/events.csv?actor=china")
    check("actor=china" in ", ".join(answer.headers.get_all("link") or []), "/v1/events.csv?actor=china: alternates without the query")
    return [f"headers, {len(paths)} resources, {count} responses"]
