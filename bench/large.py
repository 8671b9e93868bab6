"""On a million records: uncached answers against the hand-written server and datasette on the same events."""

import base64
import json
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

import peers
import records
from serving import REPORT, Table, against_target, expect, fail, median, ratio, side_by_side, spread

RECORDS, EVENTS, SEED, IDS, QUERIES = 1_000_000, 95, 7, 120_000, 20_000
# The longest cacheable `Accept`, and one that is longer: otherwise alike.
CACHEABLE = {"Accept": "application/json" + ",text/x-a" * 31 + "a" * 5}
UNCACHEABLE = {"Accept": CACHEABLE["Accept"] + "a"}


def prepare(programs, folder):
    """Our database and the hand-written server's, created once."""
    folder.mkdir(parents=True, exist_ok=True)
    database, bundle, building = folder / "ours.db", folder / "synthetic-1.json", folder / "importing.db"
    if not database.exists():
        generate = [sys.executable, Path(__file__).parent / "generate.py", folder, "--records", RECORDS, "--events", EVENTS, "--seed", SEED]
        subprocess.run([str(part) for part in generate], check=True)
        subprocess.run([programs.ours, "import", bundle, "--create", "--database", building], check=True)
        building.rename(database)
        Path(f"{building}.lock").unlink(missing_ok=True)
    return database, records.make(database, folder / "by-hand.db")


def warm(*files):
    """Reads the files into memory: otherwise the server with the larger file pays for disk reads that the others barely need."""
    free_kib = int(re.search(r"MemAvailable:\s+(\d+)", Path("/proc/meminfo").read_text())[1])
    if sum(file.stat().st_size for file in files) > free_kib * 1024:
        REPORT.say("The files do not fit into memory: the figures include disk reads.\n")
    for file in files:
        with open(file, "rb", buffering=0) as data:
            while data.read(1 << 22):
                pass


class Queries:
    """Queries drawn from the data, the same in every run. Each has a URL for our server, the hand-written one and datasette."""

    def __init__(self, database):
        self.dice = random.Random(SEED)
        self.data = sqlite3.connect(f"file:{quote(str(database.resolve()))}?mode=ro&immutable=1", uri=True)
        self.low, self.high = self.data.execute("SELECT min(rowid), max(rowid) FROM event").fetchone()

    def some(self, columns):
        return self.data.execute(f"SELECT {columns} FROM event WHERE rowid = ?", (self.dice.randint(self.low, self.high),)).fetchone()

    def distinct(self, count, make):
        found = {}
        for _ in range(50 * count):
            found.setdefault(make(), None)
            if len(found) == count:
                return list(zip(*found))
        fail(f"the data do not give {count} different queries of a type")

    def items(self):
        def make():
            one = self.some("id")[0]
            return f"/v1/events/{one}", f"/events/{one}", f"/bench/event/{one}.json?_shape=objects"
        return self.distinct(IDS, make)

    def filters(self):
        """Half of the actors weighted by frequency, half drawn uniformly."""
        actors = [row[0] for row in self.data.execute("SELECT DISTINCT actor FROM event_actor")]

        def make():
            actor, first = self.dice.choice(actors), self.dice.randint(1815, 2000)
            if self.dice.random() < 0.5:
                actor = self.dice.choice(json.loads(self.some("actors")[0]))["id"]
            bounds = f"actor={actor}&from={first}-01-01&to={first + 24}-12-31"
            return f"/v1/events?actor={actor}&date={first}/{first + 24}", f"/events?{bounds}", f"/bench/filter.json?_shape=objects&{bounds}"
        return self.distinct(QUERIES, make)

    def searches(self):
        """Two words of one event, however frequent."""
        def make():
            words = []
            while len(words) < 2:
                words = sorted(set(re.findall(r"[a-z]{2,}", " ".join(self.some("title, summary")).lower())))
            asked = "+".join(self.dice.sample(words, 2))
            return f"/v1/events?q={asked}", f"/events?q={asked}", f"/bench/search.json?_shape=objects&q={asked}"
        return self.distinct(QUERIES, make)

    def deep(self, keys):
        """Pages in the last tenth. Our server and datasette seek past a record; the hand-written server uses OFFSET."""
        order = self.data.execute("SELECT earliest, id FROM event ORDER BY earliest, id").fetchall()
        total = len(order)

        def make():
            offset = self.dice.randint(total * 9 // 10, total - 60)
            cursor = base64.urlsafe_b64encode(keys[offset].encode()).decode().rstrip("=")
            earliest, last = order[offset]
            return (f"/v1/events?cursor={cursor}", f"/events?offset={offset}",
                    f"/bench/keyset.json?_shape=objects&earliest={earliest}&id={last}")
        return self.distinct(1_000, make)


def our_keys(database):
    """The sort keys that cursors hold, in list order."""
    data = sqlite3.connect(f"file:{quote(str(database.resolve()))}?mode=ro&immutable=1", uri=True)
    return [row[0] for row in data.execute("SELECT key FROM entry WHERE kind = 'event' ORDER BY key")]


def same(what, servers, urls):
    """Checks that the servers do the same work: rows and bytes of some answers from each. Items and filters must agree."""
    sizes = {}
    for (name, server, headers), paths in zip(servers, urls):
        rows = size = 0
        for path in paths[:10]:
            body = expect(server, path, headers)[1]
            answer = json.loads(body)
            found = answer.get("data", answer.get("rows", answer))
            rows, size = rows + (len(found) if isinstance(found, list) else 1), size + len(body)
        sizes[name] = (rows, size / 1000 / len(paths[:10]))
    counts = {rows for rows, _ in sizes.values()}
    if what != "search" and len(counts) > 1 or 0 in counts:
        fail(f"{what}: the servers find different rows: {sizes}")
    return sizes


def main(programs, given):
    database, plain = prepare(programs, given.folder)
    warm(database, plain)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        # With its defaults: among so many records, hardly any request repeats.
        servers = [("ours", peers.ours(programs, database, folder), {})]
        try:
            if programs.has("by-hand"):
                servers.append(("by hand", peers.by_hand(programs, plain, folder), {}))
            if programs.has("datasette"):
                servers.append(("datasette", peers.datasette(programs, plain, folder), {}))
            compare(servers, Queries(plain), our_keys(database), folder, given)
            if given.wants("120,000 ids"):
                with_and_without(servers[0][1], Queries(plain).items()[0], folder, given)
            REPORT.say(f"\nAnonymous memory of our server after the run: {servers[0][1].anonymous_mib():.1f} MiB")
        finally:
            for _, server, _ in servers:
                server.stop()


def compare(servers, queries, keys, folder, given):
    places = {"ours": 0, "by hand": 1, "datasette": 2}
    first = [("/v1/events",), ("/events",), ("/bench/deep.json?_shape=objects&offset=0",)]
    table = Table("CPU s for 1,000", *(name for name, _, _ in servers), *(f"{name} / ours" for name, _, _ in servers[1:]), "range", "target",
                  "rows of 10 answers", "KB each")
    # The targets are for the hand-written server, then for datasette.
    for what, make, targets in (("item", queries.items, (2, 0)), ("filter", queries.filters, (50, 0)), ("search", queries.searches, (30, 0)),
                             ("deep page", lambda: queries.deep(keys), (300, 8)), ("first page", lambda: first, (0, 0))):
        if not given.wants(what):
            continue
        made = make()
        urls = [made[places[name]] for name, _, _ in servers]
        sizes = same(what, servers, urls)
        plans = [(name, server, [(path, headers) for path in paths]) for (name, server, headers), paths in zip(servers, urls)]
        found = side_by_side(plans, folder, given.rounds, given.seconds, clients=8)
        others = [name for name, _, _ in servers[1:]]
        values = {name: ratio(found[name], found["ours"]) for name in others}
        wanted = [against_target(f"{what}, {name}", values[name], targets[places[name] - 1]) for name in others if targets[places[name] - 1]]
        table.add(what, *(f"{median(found[name]):.3f}" for name, _, _ in servers), *(f"{values[name]:.3g}" for name in others),
                  "; ".join(spread(found[name], found["ours"]) for name in others), "; ".join(wanted),
                  " ".join(str(rows) for rows, _ in sizes.values()), " ".join(f"{size:.1f}" for _, size in sizes.values()))


def with_and_without(ours, paths, folder, given):
    """Random ids, most of them repeated, requested once so that answers may be cached and once so that they may not. The two
    requests differ in one character of `Accept`. The cache has room for one in thirty ids."""
    drawn = random.Random(SEED).choices(paths, k=2 * IDS)
    plans = [(name, ours, [(path, headers) for path in drawn]) for name, headers in (("with", CACHEABLE), ("without", UNCACHEABLE))]
    for _, _, asked in plans:
        expect(ours, *asked[0])
    found = side_by_side(plans, folder, given.rounds, given.seconds)
    value = ratio(found["with"], found["without"])
    table = Table("120,000 ids, CPU s for 1,000", "with the cache", "without", "with / without", "range", "target")
    REPORT.say()
    table.add("item", f"{median(found['with']):.4f}", f"{median(found['without']):.4f}", f"{value:.3f}",
              spread(found["with"], found["without"]), against_target("120,000 ids", value, 1.05, at_most=True))
