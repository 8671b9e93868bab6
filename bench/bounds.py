"""Worst cases that must stay bounded: a flood must not slow cached answers or evict them, long headers must not cost
much work, and no answer from replaced data may last."""

import json
import re
import signal
import statistics
import subprocess
import time
from pathlib import Path

import peers
from serving import LOAD_CORE, REPORT, Table, against_target, expect, fail, load, median, ratio, side_by_side

FLOOD_BYTES, REVISIONS, REVISION_S = 8_000_000, 4, 1.0
EXAMPLE = peers.ROOT / "examples/tumen-note.json"
# Lists, records, counts and searches, cached or not.
LOOKED_AT = ("/v1", "/v1/events?limit=50", "/v1/events/korean-war", "/v1/claims?actor=china&limit=5", "/v1/search?q=china", "/v1/stats?by=actor")


def hits(server):
    return int(re.search(rb"tightrope_cache_hits_total (\d+)", server.get("/metrics")[2])[1])


def inside_us(server, path):
    """How long the answers to a path took inside the server, according to its log: the mean without the slowest tenth, which
    were interrupted. The log rounds down to whole microseconds; adding half of one corrects that."""
    with open(server.log, "rb") as log:
        log.seek(max(0, server.log.stat().st_size - FLOOD_BYTES))
        found = sorted(map(int, re.findall(rb'path="?%s"? status=200 us=(\d+)' % re.escape(path.encode()), log.read())))
    found = found[:len(found) * 9 // 10]
    if len(found) < 100:
        fail(f"the log of {server.name} has only {len(found)} answers to {path}")
    return sum(found) / len(found) + 0.5


def under_a_flood(ours, hot, paths, folder, given):
    """A cached answer before, during and after a flood of distinct requests. CPU time does not show how the cached and the
    uncached answer of a pair share its cost. So the lower figure adds the extra time inside the server, from the log, to the
    cached answer's CPU time; this leaves out reading and writing. The upper bound attributes all extra time of a pair to it."""
    one, path = [(hot, {})], hot.partition("?")[0]
    flood = [(f"/v1/claims?limit=5&q={word}+{n}", {}) for n in range(100_000) for word in ("china", "korea", "russia")]
    expect(ours, flood[0][0])
    mixed = [request for cold in flood for request in (*one, cold)]
    memory, asked = ours.anonymous_mib(), 0
    before, cold, among, after, slower = [], [], [], [], []
    for _ in range(given.rounds):
        before.append(load(ours, one, folder, given.seconds, 32))
        alone = inside_us(ours, path)
        cold.append(load(ours, flood, folder, given.seconds, 32, asked))
        asked += cold[-1].count
        # Continue where the flood ended, so that no request repeats.
        counted = hits(ours)
        among.append(load(ours, mixed, folder, given.seconds, 32, 2 * asked))
        if hits(ours) - counted < among[-1].count // 2 - 32:
            fail(f"in a flood {hits(ours) - counted} of {among[-1].count // 2} cached answers were hits")
        asked += among[-1].count // 2 + 32
        slower.append(inside_us(ours, path) - alone)
        after.append(load(ours, one, folder, given.seconds, 32))
    if asked > len(flood):
        REPORT.say(f"Of the flood's {asked} requests, {len(flood)} are distinct.")
    counted = hits(ours)
    for one_path in paths:
        expect(ours, one_path)
    if hits(ours) - counted < len(paths):
        fail(f"a flood has evicted {len(paths) - hits(ours) + counted} of {len(paths)} cached answers")
    within = 1 + statistics.median(us / 1000 / hot_round.cpu_ms for us, hot_round in zip(slower, before))
    most = statistics.median((2 * both.cpu_ms - new.cpu_ms) / hot_round.cpu_ms for both, new, hot_round in zip(among, cold, before))
    later, grown = ratio(after, before), ours.anonymous_mib() - memory
    table = Table("CPU s for 1,000", "hot", "flood", "both in turn", "after", "extra us inside", "in it / hot", "target", "at most", "after / before",
                  "target", "memory MiB", "target")
    table.add("hot list", *(f"{median(rounds):.4f}" for rounds in (before, cold, among, after)), f"{statistics.median(slower):.1f}",
              f"{within:.2f}", against_target("hot in a flood", within, 1.2, at_most=True), f"{most:.2f}",
              f"{later:.2f}", against_target("hot after a flood", later, 1.2, at_most=True),
              f"{grown:+.1f}", against_target("memory in a flood", grown, 32, at_most=True))
    REPORT.say(f"\nAll {len(paths)} hot answers are still cached after {asked} others.")


def long_headers(ours, nginx, path, file, uncacheable, folder, given):
    """What 6 KB of `Accept-Encoding` or `Accept` add to an answer, and what they add at nginx, which ignores `Accept`."""
    codings = {"Accept-Encoding": ", ".join(f"x{n:03};q=0.5" for n in range(500))}
    medias = {"Accept": ", ".join(["application/json", *(f"x/{n:03};q=0.5" for n in range(450))])}
    table = Table("CPU s for 1,000", "short", "6 KB", "added", "nginx adds", "added / nginx adds", "target")
    for what, short, long in (("Accept-Encoding, hot list", {}, codings), ("Accept, uncached list", uncacheable, medias)):
        plans = [("short", ours, [(path, short)]), ("long", ours, [(path, long)]),
                 ("nginx short", nginx, [(file, short)]), ("nginx long", nginx, [(file, long)])]
        for _, server, asked in plans:
            expect(server, *asked[0])
        found = {name: median(rounds) for name, rounds in side_by_side(plans, folder, given.rounds, given.seconds).items()}
        added, theirs = found["long"] - found["short"], found["nginx long"] - found["nginx short"]
        value = added / max(theirs, 0.001)
        table.add(what, f"{found['short']:.4f}", f"{found['long']:.4f}", f"{added:+.4f}", f"{theirs:+.4f}", f"{value:.2f}",
                  against_target(f"long {what}", value, 1.2, at_most=True))


def new_revision(programs, folder):
    """Imports and removes a document under load. Measures the time from the moment when the file is replaced until no list
    or record, in any encoding, has the old data, and no validator confirms an old answer."""
    database = Path(folder) / "revised.db"
    server = peers.ours(programs, database, folder, "revised")
    requests = [(path, coding) for path in LOOKED_AT for coding in ("identity", "gzip", "br")]
    busy = subprocess.Popen(["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", "-c32", "-d120s", f"http://127.0.0.1:{server.port}{LOOKED_AT[1]}"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = []
    try:
        for turn in range(REVISIONS):
            for _ in range(3):
                tags = {request: expect(server, request[0], {"Accept-Encoding": request[1]})[0]["etag"] for request in requests}
            former, place = revision(server), database.stat().st_ino
            change = ["import", EXAMPLE] if turn % 2 == 0 else ["remove", "tumen-note"]
            changing = subprocess.Popen([programs.ours, *change, "--database", database], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while database.stat().st_ino == place:
                if changing.poll() not in (None, 0):
                    fail(f"{change[0]} ends with {changing.returncode}")
                time.sleep(0.001)
            began = time.monotonic()
            while left := [request for request in requests if old(server, *request, tags[request])]:
                if time.monotonic() - began > 20:
                    fail(f"{left[0]} still has the old data after 20 s")
                time.sleep(0.005)
            took.append(time.monotonic() - began)
            if changing.wait() or revision(server) == former:
                fail(f"{change[0]} has changed nothing")
    finally:
        busy.send_signal(signal.SIGTERM)
        busy.wait()
        server.stop()
    REPORT.say(f"\nA new revision is everywhere {max(took):.2f} s after the file was replaced, the slowest of {REVISIONS} times under load "
               f"({len(requests)} answers checked), target {against_target('new revision', max(took), REVISION_S, at_most=True)}")


def revision(server):
    return json.loads(expect(server, LOOKED_AT[1])[1])["meta"]["revision"]


def old(server, path, coding, tag):
    """Does the server still answer from the data that had this tag?"""
    status, headers, _ = server.get(path, {"Accept-Encoding": coding, "If-None-Match": tag})
    return status == 304 or headers.get("etag") == tag
