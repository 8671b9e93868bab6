"""On the data that ship with the program: cached answers against nginx on the same bytes; uncached answers against the
hand-written server and datasette; memory and size. `bounds.py` has floods and other worst cases."""

import json
import re
import subprocess
import tempfile
import time
from pathlib import Path

import bounds
import peers
import records
from bounds import hits
from serving import REPORT, Table, against_target, expect, fail, median, ratio, side_by_side, spread

LIST = "/v1/events?limit=50"
# About 21 KB, like the list for which the targets were set; the list above has 39 KB.
SHORT_LIST = "/v1/events?limit=10"
ITEM = "/v1/events/korean-war"
# Responses to an `Accept` of over 300 characters are never cached, nor looked up.
UNCACHEABLE = {"Accept": "application/json, x/" + "x" * 300}
MIB = 1024 * 1024
TABLES = ("events", "claims", "actors", "dyads", "phases", "risks", "strategies", "caveats", "annotations")


def mixed_paths(server):
    """200 typical requests: items and filtered lists, in a fixed order."""
    items, lists = [], []
    for kind in TABLES:
        listed = json.loads(expect(server, f"/v1/{kind}?limit=500")[1])["data"]
        items += [one["href"] for one in listed[:14]]
        lists += [f"/v1/{kind}?limit={n}" for n in (5, 10, 20)]
    actors = [one["id"] for one in json.loads(expect(server, "/v1/actors?limit=500")[1])["data"]]
    lists += [f"/v1/{kind}?actor={actor}&limit=10" for actor in actors for kind in ("events", "claims", "phases")]
    paths = items[:100] + lists[:100]
    if len(set(paths)) != 200:
        fail(f"{len(set(paths))} different requests instead of 200")
    return paths


def answered(server):
    """How many answers came from the cache or from a validator alone."""
    metrics = server.get("/metrics")[2]
    return sum(int(re.search(rb"tightrope_%s_total (\d+)" % name, metrics)[1]) for name in (b"cache_hits", b"validated"))


def fill_cache(server, paths):
    """Requests the paths until all are cached: the second request for a path caches it in the background."""
    left, until = list(paths), time.monotonic() + 60
    while left:
        if time.monotonic() > until:
            fail(f"{server.name} does not cache {left[0]}")
        still = []
        for path in left:
            before = hits(server)
            for _ in range(3):
                expect(server, path)
            if hits(server) == before:
                still.append(path)
                time.sleep(0.02)
        left = still


def write_files(server, paths, root):
    """Writes our bodies as files for nginx, in each encoding that makes them smaller."""
    for number, path in enumerate(paths):
        for name, ending in (("identity", ""), ("gzip", ".gz"), ("br", ".br")):
            headers, body = expect(server, path, {"Accept-Encoding": name})
            if headers.get("content-encoding", "identity") == name:
                (root / f"{number}.json{ending}").write_bytes(body)
    return expect(server, paths[0])[0]


def plan(server, paths, names, headers, status=200):
    """The requests for one server, after a check that it answers each with the expected status and encoding."""
    asked = []
    for path, name in zip(paths, names):
        own = dict(headers)
        if status == 304:
            own["If-None-Match"] = expect(server, name, headers)[0]["etag"]
        coding = headers.get("Accept-Encoding")
        expect(server, name, own, status, coding if coding in ("gzip", "br") else None)
        asked.append((name, own))
    return asked


def against_nginx(programs, ours, paths, folder, given):
    root = Path(folder) / "root"
    root.mkdir()
    root.chmod(0o755)
    Path(folder).chmod(0o755)  # nginx reads as another user
    files = [f"/{n}.json" for n in range(len(paths))]
    headers = write_files(ours, paths, root)
    both = [peers.nginx(programs, root, headers, folder, sendfile) for sendfile in (True, False)]
    try:
        for server in both:
            for path, name in list(zip(paths, files))[::20]:
                for coding in ("identity", "gzip", "br"):
                    mine, theirs = (expect(one, asked, {"Accept-Encoding": coding}) for one, asked in ((ours, path), (server, name)))
                    if mine[1] != theirs[1]:
                        fail(f"{server.name} does not answer {path} as {coding} with our bytes")
                    for header in (*peers.SAME_HEADERS, "etag", "content-type"):
                        if header not in theirs[0] or header != "etag" and mine[0][header] != theirs[0][header]:
                            fail(f"{server.name} answers {path} without our {header}")
        table = Table("CPU s for 1,000", "nginx", "without sendfile", "ours", "nginx / ours", "range", "target", "req/s nginx", "req/s ours")
        for what, some, accept, status, target in (
            ("hot list", slice(0, 1), {}, 200, 0.95),
            ("hot list of 10", slice(1, 2), {}, 200, 0.95),
            ("hot item", slice(2, 3), {}, 200, 1.0),
            ("304", slice(0, 1), {}, 304, 0.95),
            ("hot list, gzip", slice(0, 1), {"Accept-Encoding": "gzip"}, 200, 1.0),
            ("hot list, br", slice(0, 1), {"Accept-Encoding": "br"}, 200, 1.0),
            ("200 URLs in turn", slice(3, None), {}, 200, 1.1),
        ):
            if not given.wants(what):
                continue
            plans = [(ours.name, ours, plan(ours, paths[some], paths[some], accept, status))]
            plans += [(server.name, server, plan(server, paths[some], files[some], accept, status)) for server in both]
            before = answered(ours)
            found = side_by_side(plans, folder, given.rounds, given.seconds)
            asked = sum(one.count for one in found["ours"])
            if answered(ours) - before < asked:
                fail(f"{what}: {asked - answered(ours) + before} of {asked} answers were not cached")
            better = min((server.name for server in both), key=lambda name: median(found[name]))
            value = ratio(found[better], found["ours"])
            table.add(what, *(f"{median(found[name]):.4f}" for name in (both[0].name, both[1].name, "ours")), f"{value:.2f}",
                      spread(found[better], found["ours"]), against_target(what, value, target), f"{median(found[better], 'a_second'):.0f}",
                      f"{median(found['ours'], 'a_second'):.0f}")
        if given.wants("long headers"):
            REPORT.say()
            bounds.long_headers(ours, both[0], paths[0], files[0], UNCACHEABLE, folder, given)
    finally:
        for server in both:
            server.stop()


def uncached(programs, ours, database, folder, given):
    """The same list, computed each time."""
    path = records.make(database, Path(folder) / "by-hand.db")
    plans, others = [(ours.name, ours, [(LIST, UNCACHEABLE)])], []
    try:
        if programs.has("by-hand"):
            others.append(peers.by_hand(programs, path, folder))
            plans.append(("by hand", others[-1], [("/events?limit=50", {})]))
        if programs.has("datasette"):
            others.append(peers.datasette(programs, path, folder))
            listed = "/bench/event.json?_shape=objects&_size=50&_nocol=related&_nocol=annotations"
            plans.append(("datasette", others[-1], [(listed, {})]))
            plans.append(("datasette, lean", others[-1], [(f"{listed}&_nocount=1&_nosuggest=1&_nofacet=1", {})]))
        sizes = {}
        for name, server, asked in plans:
            body = expect(server, *asked[0])[1]
            answer, sizes[name] = json.loads(body), len(body)
            rows = answer.get("data") or answer.get("rows")
            if len(rows) != 19:
                fail(f"{name} lists {len(rows)} events instead of 19")
        found = side_by_side(plans, folder, given.rounds, given.seconds)
        table = Table("uncached list, CPU s for 1,000", "req/s", "KB", "its CPU / ours", "range", "target")
        targets = {"by hand": 4, "datasette": 50, "datasette, lean": 25}
        for name, _, _ in plans:
            value = ratio(found[name], found["ours"])
            table.add(f"{name}: {median(found[name]):.3f}", f"{median(found[name], 'a_second'):.0f}", f"{sizes[name] / 1000:.1f}",
                      f"{value:.1f}", spread(found[name], found["ours"]), against_target(f"uncached, {name}", value, targets[name]) if name in targets else "")
    finally:
        for server in others:
            server.stop()


def size(programs, folder):
    stripped = Path(folder) / "stripped"
    subprocess.run(["strip", "-o", stripped, programs.ours], check=True)
    return stripped.stat().st_size / MIB


def main(programs, given):
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        database = Path(folder) / "ours.db"
        ours = peers.ours(programs, database, folder)
        try:
            paths = [LIST, SHORT_LIST, ITEM, *mixed_paths(ours)]
            idle = ours.anonymous_mib()
            fill_cache(ours, paths)
            cached = ours.anonymous_mib()
            expect(ours, LIST, UNCACHEABLE)
            if programs.has("nginx"):
                against_nginx(programs, ours, paths, folder, given)
            if given.wants("flood"):
                REPORT.say()
                bounds.under_a_flood(ours, LIST, paths, folder, given)
            if given.wants("uncached"):
                REPORT.say()
                uncached(programs, ours, database, folder, given)
            anonymous, megabytes = ours.anonymous_mib(), size(programs, folder)
            REPORT.say(f"\nAnonymous memory: {idle:.1f} MiB at rest, {cached:.1f} with {len(paths)} answers cached, {anonymous:.1f} after the run, "
                       f"target {against_target('memory', anonymous, 24, at_most=True)}")
            REPORT.say(f"The program, stripped: {megabytes:.1f} MiB, target {against_target('size', megabytes, 15, at_most=True)}")
        finally:
            ours.stop()
        if given.wants("revision"):
            bounds.new_revision(programs, folder)
