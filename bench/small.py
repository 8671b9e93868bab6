"""On the data that the program brings along: answers that are kept beside nginx on the same bytes; answers that are not
kept beside the one by hand and datasette; memory and size. `bounds.py` has floods and the like."""

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
from serving import REPORT, Table, expect, fail, held, middle, ratio, side_by_side, spread

LIST = "/v1/events?limit=50"
# About 21 KB, as the list that the aims were set with; the one above has 39 KB.
SHORT_LIST = "/v1/events?limit=10"
ITEM = "/v1/events/korean-war"
# Responses to an `Accept` of over 300 characters are never cached, nor looked up.
NOT_KEPT = {"Accept": "application/json, x/" + "x" * 300}
MIB = 1024 * 1024
TABLES = ("events", "claims", "actors", "dyads", "phases", "risks", "strategies", "caveats", "annotations")


def mixed_paths(server):
    """200 of what people ask for: items and filtered lists, in a fixed order."""
    items, lists = [], []
    for kind in TABLES:
        listed = json.loads(expect(server, f"/v1/{kind}?limit=500")[1])["data"]
        items += [one["href"] for one in listed[:14]]
        lists += [f"/v1/{kind}?limit={n}" for n in (5, 10, 20)]
    actors = [one["id"] for one in json.loads(expect(server, "/v1/actors?limit=500")[1])["data"]]
    lists += [f"/v1/{kind}?actor={actor}&limit=10" for actor in actors for kind in ("events", "claims", "phases")]
    paths = items[:100] + lists[:100]
    if len(set(paths)) != 200:
        fail(f"{len(set(paths))} different questions are found instead of 200")
    return paths


def answered(server):
    """By what is kept, or by a validator alone."""
    told = server.get("/metrics")[2]
    return sum(int(re.search(rb"tightrope_%s_total (\d+)" % name, told)[1]) for name in (b"cache_hits", b"validated"))


def keep(server, paths):
    """Asks until all are kept: what is asked for twice running, one at a time, is made ready beside."""
    left, until = list(paths), time.monotonic() + 60
    while left:
        if time.monotonic() > until:
            fail(f"{server.name} does not keep {left[0]}")
        still = []
        for path in left:
            before = hits(server)
            for _ in range(3):
                expect(server, path)
            if hits(server) == before:
                still.append(path)
                time.sleep(0.02)
        left = still


def lay_down(server, paths, root):
    """Our bodies as files, in each coding that makes them smaller, for nginx."""
    for number, path in enumerate(paths):
        for name, ending in (("identity", ""), ("gzip", ".gz"), ("br", ".br")):
            headers, body = expect(server, path, {"Accept-Encoding": name})
            if headers.get("content-encoding", "identity") == name:
                (root / f"{number}.json{ending}").write_bytes(body)
    return expect(server, paths[0])[0]


def plan(server, paths, names, headers, status=200):
    """The same questions to one server, once it has been seen that it answers them with the same."""
    asked = []
    for path, name in zip(paths, names):
        own = dict(headers)
        if status == 304:
            own["If-None-Match"] = expect(server, name, headers)[0]["etag"]
        coding = headers.get("Accept-Encoding")
        expect(server, name, own, status, coding if coding in ("gzip", "br") else None)
        asked.append((name, own))
    return asked


def beside_nginx(programs, ours, paths, folder, given):
    root = Path(folder) / "root"
    root.mkdir()
    root.chmod(0o755)
    Path(folder).chmod(0o755)  # nginx reads as another user
    files = [f"/{n}.json" for n in range(len(paths))]
    headers = lay_down(ours, paths, root)
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
        table = Table("CPU s for 1,000", "nginx", "without sendfile", "ours", "nginx / ours", "of the rounds", "aim", "req/s nginx", "req/s ours")
        for what, some, wish, status, aim in (
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
            plans = [(ours.name, ours, plan(ours, paths[some], paths[some], wish, status))]
            plans += [(server.name, server, plan(server, paths[some], files[some], wish, status)) for server in both]
            before = answered(ours)
            found = side_by_side(plans, folder, given.rounds, given.seconds)
            asked = sum(one.count for one in found["ours"])
            if answered(ours) - before < asked:
                fail(f"{what}: {asked - answered(ours) + before} of {asked} answers were not hot")
            better = min((server.name for server in both), key=lambda name: middle(found[name]))
            value = ratio(found[better], found["ours"])
            table.add(what, *(f"{middle(found[name]):.4f}" for name in (both[0].name, both[1].name, "ours")), f"{value:.2f}",
                      spread(found[better], found["ours"]), held(what, value, aim), f"{middle(found[better], 'a_second'):.0f}",
                      f"{middle(found['ours'], 'a_second'):.0f}")
        if given.wants("long lists"):
            REPORT.say()
            bounds.endless_lists(ours, both[0], paths[0], files[0], NOT_KEPT, folder, given)
    finally:
        for server in both:
            server.stop()


def uncached(programs, ours, database, folder, given):
    """The same list, made anew each time."""
    path = records.make(database, Path(folder) / "by-hand.db")
    plans, others = [(ours.name, ours, [(LIST, NOT_KEPT)])], []
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
            told, sizes[name] = json.loads(body), len(body)
            rows = told.get("data") or told.get("rows")
            if len(rows) != 19:
                fail(f"{name} lists {len(rows)} events instead of 19")
        found = side_by_side(plans, folder, given.rounds, given.seconds)
        table = Table("uncached list, CPU s for 1,000", "req/s", "KB", "its CPU / ours", "of the rounds", "aim")
        aims = {"by hand": 4, "datasette": 50, "datasette, lean": 25}
        for name, _, _ in plans:
            value = ratio(found[name], found["ours"])
            table.add(f"{name}: {middle(found[name]):.3f}", f"{middle(found[name], 'a_second'):.0f}", f"{sizes[name] / 1000:.1f}",
                      f"{value:.1f}", spread(found[name], found["ours"]), held(f"uncached, {name}", value, aims[name]) if name in aims else "")
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
            keep(ours, paths)
            kept = ours.anonymous_mib()
            expect(ours, LIST, NOT_KEPT)
            if programs.has("nginx"):
                beside_nginx(programs, ours, paths, folder, given)
            if given.wants("flood"):
                REPORT.say()
                bounds.under_a_flood(ours, LIST, paths, folder, given)
            if given.wants("uncached"):
                REPORT.say()
                uncached(programs, ours, database, folder, given)
            anonymous, megabytes = ours.anonymous_mib(), size(programs, folder)
            REPORT.say(f"\nAnonymous memory: {idle:.1f} MiB at rest, {kept:.1f} with {len(paths)} answers kept, {anonymous:.1f} after all of it, "
                       f"aim {held('memory', anonymous, 24, at_most=True)}")
            REPORT.say(f"The program, stripped: {megabytes:.1f} MiB, aim {held('size', megabytes, 15, at_most=True)}")
        finally:
            ours.stop()
        if given.wants("revision"):
            bounds.new_revision(programs, folder)
