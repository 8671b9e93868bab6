"""Servers side by side on one machine: they run on one core, wrk on another, and their CPU time is read from /proc.
Only the standard library; only 127.0.0.1."""

import http.client
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
SERVER_CORE, LOAD_CORE = 0, 1
START_S, ASK_S = 120, 120
# Requests from a file, in turn, from a random start.
LUA = """
local requests, i = {}, 0
function init(args)
  for line in io.lines(os.getenv("BENCH_REQUESTS")) do
    local path, fields = line:match("^([^\\t]*)\\t(.*)$")
    local headers = {}
    for name, value in fields:gmatch("([^\\1\\2]+)\\1([^\\2]*)\\2") do headers[name] = value end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  i = tonumber(os.getenv("BENCH_OFFSET")) % #requests
end
function request() i = i % #requests + 1; return requests[i] end
function done(summary, _, _)
  local e = summary.errors
  io.write(string.format("\\nRESULT %d %d %d %d\\n", summary.requests, summary.duration, e.status, e.connect + e.read + e.write + e.timeout))
end
"""


def fail(what):
    sys.exit(f"bench: {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A program on its own port, alone on its core. Replaces `{port}` in the command and in `files`, which are written
    before the start."""

    def __init__(self, name, command, ready, folder, files=None):
        self.name, self.port = name, free_port()
        fill = lambda text: str(text).replace("{port}", str(self.port))
        for path, text in (files or {}).items():
            Path(path).write_text(fill(text))
        self.log = Path(folder) / f"{name.replace(' ', '-')}.log"
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("TIGHTROPE_", "TOKIO_"))}
        began = time.monotonic()
        # In append mode, so that the log can be truncated between rounds.
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(["taskset", "-c", str(SERVER_CORE), *map(fill, command)], stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, start_new_session=True, env=clean)
        while time.monotonic() - began < START_S:
            if self.process.poll() is not None:
                fail(f"{name} exits at once: {self.log.read_text(errors='replace')[-1000:]}")
            try:
                if self.get(ready)[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.005)
        self.stop()
        fail(f"{name} does not answer: {self.log.read_text(errors='replace')[-1000:]}")

    def get(self, path, headers=None):
        """One answer, on a new connection. Adds only the header `Host`."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ASK_S)
        try:
            link.putrequest("GET", path, skip_accept_encoding=True)
            for name, value in (headers or {}).items():
                link.putheader(name, value)
            link.endheaders()
            answer = link.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            link.close()

    def pids(self):
        """The process and its children: all of its session."""
        found = {}
        for one in Path("/proc").iterdir():
            if one.name.isdigit():
                try:
                    parts = (one / "stat").read_text().rpartition(")")[2].split()
                except OSError:
                    continue
                if int(parts[3]) == self.process.pid and parts[0] != "Z":
                    found[int(one.name)] = int(parts[11]) + int(parts[12])
        return found

    def processor_s(self):
        """User and system time of all its processes, including threads that have ended."""
        return sum(self.pids().values()) / TICK

    def anonymous_mib(self):
        """Memory that the kernel cannot reclaim; excludes pages of mapped files."""
        return sum(int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) for pid in self.pids()) / 1024

    def rest(self):
        """Waits, up to a limit, until the server has finished work for clients that have left."""
        until = time.monotonic() + 15
        while time.monotonic() < until:
            before = self.processor_s()
            time.sleep(0.1)
            if self.processor_s() - before <= 0.01:
                return

    def stop(self):
        for number, wait in ((signal.SIGTERM, 12), (signal.SIGKILL, 5)):
            for pid in self.pids():
                try:
                    os.kill(pid, number)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + wait
            while time.monotonic() < until and (self.process.poll() is None or self.pids()):
                time.sleep(0.02)
        self.process.wait()


class Round:
    """The result of one run of wrk: answers, requests per second, milliseconds of CPU per request, which equal seconds
    for 1,000."""

    def __init__(self, count, a_second, cpu_ms):
        self.count, self.a_second, self.cpu_ms = count, a_second, cpu_ms


def load(server, requests, folder, seconds, clients, offset=0):
    """One round. `requests` are paths with headers."""
    script, lines = Path(folder) / "load.lua", Path(folder) / "requests"
    script.write_text(LUA)
    lines.write_text("".join(f"{path}\t" + "".join(f"{name}\1{value}\2" for name, value in headers.items()) + "\n" for path, headers in requests))
    env = {**os.environ, "BENCH_REQUESTS": str(lines), "BENCH_OFFSET": str(offset)}
    os.truncate(server.log, 0)  # otherwise a minute of requests logs a gigabyte
    before = server.processor_s()
    done = subprocess.run(["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "60s", "-s", str(script),
                           f"http://127.0.0.1:{server.port}"], capture_output=True, text=True, env=env, timeout=seconds + 180)
    spent = server.processor_s() - before
    result = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+)", done.stdout)
    if not result:
        fail(f"wrk: {done.stdout[-500:]} {done.stderr[-500:]}")
    count, microseconds, refused, broken = map(int, result.groups())
    if refused or broken or not count:
        fail(f"{server.name}: {refused} refused and {broken} broken of {count} answers to {requests[0][0]}")
    server.rest()
    return Round(count, count / microseconds * 1e6, spent / count * 1000)


def side_by_side(plans, folder, rounds, seconds, clients=32):
    """`plans` are names with a server and its requests. Each round measures all in turn, every other round in reverse order,
    so that a slow phase of the machine affects them alike. Each round continues where the last one ended. Returns the rounds
    of each name."""
    found = {name: [] for name, _, _ in plans}
    for turn in range(rounds):
        for name, server, requests in plans if turn % 2 == 0 else plans[::-1]:
            found[name].append(load(server, requests, folder, seconds, clients, sum(one.count for one in found[name])))
    return found


def median(rounds, what="cpu_ms"):
    return statistics.median(getattr(one, what) for one in rounds)


def ratio(base, ours):
    """The median of the ratios of CPU time of all rounds; above one, our server is cheaper."""
    return statistics.median(their.cpu_ms / our.cpu_ms for their, our in zip(base, ours) if our.cpu_ms)


def spread(base, ours):
    """The lowest and the highest of the same ratios, which show how reliable the median is."""
    found = [their.cpu_ms / our.cpu_ms for their, our in zip(base, ours) if our.cpu_ms]
    return f"{min(found):.3g} to {max(found):.3g}"


def expect(server, path, headers=None, status=200, encoding=None):
    """Headers and body of an answer; ends the run unless it has this status and encoding."""
    got, found, body = server.get(path, headers)
    if got != status:
        fail(f"{server.name}: {got} for {path}: {body[:300]!r}")
    if encoding and found.get("content-encoding") != encoding:
        fail(f"{server.name}: {path} is not encoded as {encoding}")
    return found, body


class Report:
    """Prints the results as they come, and stores them for the Markdown and JSON files."""

    def __init__(self):
        self.lines, self.tables, self.targets = [], [], []

    def say(self, text=""):
        self.lines.append(text)
        print(text, flush=True)

    def missed(self):
        return [target["what"] for target in self.targets if not target["met"]]

    def write(self, place, conditions):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.with_suffix(".md").write_text("\n".join(self.lines) + "\n")
        results = {**conditions, "targets": self.targets, "tables": self.tables}
        place.with_suffix(".json").write_text(json.dumps(results, indent=1) + "\n")


REPORT = Report()


class Table:
    """A Markdown table; the head is printed with the first row."""

    def __init__(self, *head):
        self.head, self.rows = head, []

    def add(self, *row):
        if not self.rows:
            REPORT.say("| " + " | ".join(self.head) + " |\n|---" + "|--:" * (len(self.head) - 1) + "|")
            REPORT.tables.append({"head": self.head, "rows": self.rows})
        self.rows.append([str(cell) for cell in row])
        REPORT.say("| " + " | ".join(self.rows[-1]) + " |")


def against_target(what, value, target, at_most=False):
    """The target as a table cell, marked if the value misses it; records the result in the report."""
    good = value <= target if at_most else value >= target
    REPORT.targets.append({"what": what, "value": round(value, 4), "target": target, "at_most": at_most, "met": good})
    return f"{'<=' if at_most else '>='} {target:g}" + ("" if good else " (missed)")
