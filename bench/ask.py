#!/usr/bin/env python3
"""Measures what queries cost the server, in CPU time of its threads, on an existing database.

    python3 bench/ask.py DATABASE [--program target/dist/tightrope] [--each 200] [--seed 7]

For each type of query, the script sends --each distinct ones, drawn from the data, after as many others to warm up,
and reports the median and the worst in milliseconds of CPU. Eight connections send each query at once, and the cost is
divided by eight: a server that wakes for a single request pays mostly for waking up. `alone` is the median of single
requests. The script starts and stops the server. Linux only: it reads CPU time and anonymous memory from /proc.
"""

import argparse
import json
import os
import random
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote


class Server:
    """The program on its own port, and its CPU clock."""

    def __init__(self, program, database):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.sockets = []
        began = time.monotonic()
        self.process = subprocess.Popen(
            [program, "--database", database, "--listen", f"127.0.0.1:{self.port}", "--log", "error"])
        while True:
            try:
                self.connection = HTTPConnection("127.0.0.1", self.port)
                self.connection.connect()
                break
            except OSError:
                if self.process.poll() is not None:
                    sys.exit("ask: the server did not start")
                time.sleep(0.001)
        self.started_ms = (time.monotonic() - began) * 1000

    def cpu_ms(self):
        total = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            try:
                total += int((task / "schedstat").read_text().split()[0])
            except FileNotFoundError:  # a thread that has ended
                pass
        return total / 1e6

    def anonymous_mb(self):
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"RssAnon:\s+(\d+)", text)[1]) / 1024

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def cost(self, path, at_once=8):
        """CPU time per request for `at_once` equal requests, the status, and the bytes of one answer."""
        while len(self.sockets) < at_once:
            self.sockets.append(socket.create_connection(("127.0.0.1", self.port)))
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
        before = self.cpu_ms()
        for each in self.sockets[:at_once]:
            each.sendall(request)
        for each in self.sockets[:at_once]:
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += each.recv(65536)
            head, body = answer.split(b"\r\n\r\n", 1)
            size = int(re.search(rb"(?i)content-length: (\d+)", head)[1])
            got = len(body)
            while got < size:
                got += len(each.recv(262144))
        time.sleep(0.002)  # count the threads' work after the answer too
        return (self.cpu_ms() - before) / at_once, int(head.split()[1]), size

    def stop(self):
        self.process.terminate()
        self.process.wait()


def queries(database, each, seed):
    """Name and URLs of each type: twice `each`, the first half to warm up."""
    dice = random.Random(seed)
    data = sqlite3.connect(f"file:{quote(database)}?mode=ro&immutable=1", uri=True)
    ranges = {kind: (low, high) for kind, low, high in data.execute(
        "SELECT kind, min(ord), max(ord) FROM entry WHERE kind IN ('event', 'claim') GROUP BY kind")}

    def one(kind, columns="*"):
        low, high = ranges[kind]
        return data.execute(f"SELECT {columns} FROM entry WHERE ord >= ? ORDER BY ord LIMIT 1",
                            (dice.randint(low, high),)).fetchone()

    actors = [row[0] for row in data.execute("SELECT id FROM entry WHERE kind = 'actor'")]

    def distinct(make):
        found = {}
        while len(found) < 2 * each:
            found[make()] = None
        return list(found)

    def used_actor():
        if dice.random() < 0.5:
            return dice.choice(actors)
        while True:
            values = json.loads(one("event", "facets")[0]).get("actor")
            if values:
                return dice.choice(values)

    def two_words():
        kind = dice.choice(["event", "claim"])
        while True:
            ord = one(kind, "ord")[0]
            title, summary = data.execute("SELECT title, summary FROM words WHERE ord = ?", (ord,)).fetchone()
            words = sorted(set(re.findall(r"[a-z]{2,}", f"{title} {summary}".lower())))
            if len(words) > 1:
                return kind + "s", "+".join(dice.sample(words, 2))

    def years():
        first = dice.randint(1815, 2000)
        return f"{first}/{first + 24}"

    def cursor(kind):
        import base64
        return base64.urlsafe_b64encode(one(kind, "key")[0].encode()).decode().rstrip("=")

    return [
        ("item", distinct(lambda: "/v1/claims/" + one("claim", "id")[0])),
        ("actor and 25 years", distinct(lambda: f"/v1/events?actor={used_actor()}&date={years()}")),
        ("the same, certain", distinct(lambda: f"/v1/events?actor={used_actor()}&date={years()}&match=certain")),
        ("25 years", distinct(lambda: f"/v1/events?date={years()}&limit={dice.randint(20, 50)}")),
        ("two words", distinct(lambda: "/v1/{}?q={}".format(*two_words()))),
        ("two words, all kinds", distinct(lambda: "/v1/search?q={1}".format(*two_words()))),
        ("an actor and a word", distinct(lambda: f"/v1/claims?actor={used_actor()}&q={two_words()[1].split('+')[0]}")),
        ("first page", [f"/v1/events?cursor={'A' * (n + 1)}" for n in range(2 * each)]),
        ("deep page", distinct(lambda: f"/v1/events?cursor={cursor('event')}")),
        ("around a record", distinct(lambda: "/v1/graph?around=claim:" + one("claim", "id")[0])),
    ]


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("database")
    ask.add_argument("--program", default="target/dist/tightrope")
    ask.add_argument("--each", type=int, default=200)
    ask.add_argument("--seed", type=int, default=7)
    given = ask.parse_args()
    types = queries(given.database, given.each, given.seed)
    server = Server(given.program, os.path.abspath(given.database))
    print(f"started in {server.started_ms:.0f} ms")
    try:
        print(f"{'query':24} {'p50 ms':>8} {'p95 ms':>8} {'worst ms':>9} {'alone':>7} {'KB':>6}")
        for name, urls in types:
            alone = sorted(server.cost(url, 1)[0] for url in urls[: given.each])
            costs = []
            for url in urls[given.each:]:
                ms, status, size = server.cost(url)
                if status != 200:
                    sys.exit(f"ask: {status} for {url}")
                costs.append((ms, size, url))
            costs.sort()
            at = lambda share: costs[min(len(costs) - 1, int(share * len(costs)))][0]
            size = statistics.median(size for _, size, _ in costs) / 1024
            print(f"{name:24} {at(0.5):8.3f} {at(0.95):8.3f} {costs[-1][0]:9.3f} {statistics.median(alone):7.3f} {size:6.1f}   {costs[-1][2]}")
        print(f"anonymous memory {server.anonymous_mb():.0f} MB")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
