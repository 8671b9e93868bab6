"""Load and patience: many idle and slow connections beside a polite client, twice what the service can do, and what
20,000 requests by 200 clients leave behind. Needs wrk. Asks a server on this machine, whose process it looks at.

    python3 tests/hostile/load.py BASE PID [short]"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from urllib.parse import urlsplit
from urllib.request import urlopen

LUA = """
local paths = {%s}
local n = tonumber(os.getenv("SEED") or "1")
request = function() n = n + 7; return wrk.format("GET", paths[1 + n %% #paths]) end
"""


def open_files(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def anonymous_mib(pid):
    return int(re.search(r"RssAnon:\s+(\d+)", open(f"/proc/{pid}/status").read())[1]) / 1024


def statuses(base):
    """Requests so far, by status."""
    found = {}
    for status, count in re.findall(r'tightrope_requests_total\{[^}]*status="(\d+)"\} (\d+)', urlopen(base + "/metrics").read().decode()):
        found[status] = found.get(status, 0) + int(count)
    return found


def since(base, before):
    return {status: count - before.get(status, 0) for status, count in statuses(base).items() if count > before.get(status, 0)}


def wrk(base, clients, seconds, lua, late="1s"):
    before = statuses(base)
    done = subprocess.run(["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", late, "-s", lua, base], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = since(base, before)
    return told.get("200", 0) / seconds, told


def patience(base, address, idle, slow):
    held = [socket.create_connection(address) for _ in range(idle)]
    for n in range(slow):
        link = socket.create_connection(address)
        link.sendall([b"", b"GET /v1", b"GET /v1 HTTP/1.1\r\nHost: a\r\nX: "][n % 3])
        held.append(link)
    worst, began = 0.0, time.monotonic()
    while time.monotonic() - began < 4:
        asked = time.monotonic()
        assert urlopen(base + "/v1/events?actor=china", timeout=10).status == 200
        worst = max(worst, time.monotonic() - asked)
        time.sleep(0.02)
    cut = time.monotonic()
    for link in held:
        link.settimeout(max(0.1, 15 - (time.monotonic() - began)))
        try:
            while link.recv(4096):
                pass
        except ConnectionResetError:
            pass
    print(f"load: {idle} idle and {slow} slow connections: a polite client waits {worst:.2f} s at most, all cut off after {time.monotonic() - began:.1f} s")
    assert worst < 2, "a polite client waits too long"
    return cut


def main(base, pid, short):
    parts = urlsplit(base)
    assert parts.hostname == "127.0.0.1", "only this machine is ever asked"
    address = (parts.hostname, parts.port)
    patience(base, address, *((200, 30) if short else (2000, 150)))

    # Questions that are made anew: distinct pages of distinct orders.
    paths = [f"/v1/{kind}?limit={n}&sort={order}title" for kind in ("claims", "events", "risks", "caveats") for n in range(1, 120) for order in ("", "-")]
    lua = tempfile.NamedTemporaryFile("w", suffix=".lua")
    lua.write(LUA % ",".join(f'"{path}"' for path in paths))
    lua.flush()
    seconds = 3 if short else 10
    peak, told = wrk(base, 64, seconds, lua.name)
    assert set(told) <= {"200"}, told
    flooded, told = wrk(base, 1500, seconds, lua.name, "10s")
    print(f"load: {peak:.0f} answers/s by 64 clients, {flooded:.0f} by 1,500 ({100 * flooded / peak:.0f} %), statuses {told}")
    assert flooded >= 0.8 * peak, "goodput falls"
    assert set(told) <= {"200", "503"}, told
    asked = time.monotonic()
    urlopen(base + "/livez")
    assert time.monotonic() - asked < 1

    files, memory = None, None
    for turn in range(1 if short else 3):
        before, grown = open_files(pid), anonymous_mib(pid)
        rate, told = wrk(base, 200, max(1, int(20_000 / max(peak, 1)) + 1), lua.name, "10s")
        time.sleep(12)  # idle connections are cut off after ten seconds
        files, memory = open_files(pid) - before, anonymous_mib(pid) - grown
        print(f"load: {sum(told.values())} requests by 200 clients: {files:+d} open files, {memory:+.1f} MiB, statuses {told}")
        assert files <= 60 and memory <= 64, "something is left behind"
        assert set(told) <= {"200", "503"}, told


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:] == ["short"])
