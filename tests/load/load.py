"""Overload, and what it leaves behind.

    python3 tests/load/load.py PROGRAM full|short

Each group starts its own server. Clients share the machine with it, so absolute figures are low and only ratios are
checked. Group `light` needs wrk; the others need only the standard library."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from service import Failed, Service, check

GOODPUT, SHED_MS, HEALTH_MS, RECOVER_S = 0.8, 50, 50, 5
# Latency that a machine with two cores, shared with the clients, may add.
SLACK_MS = 200
FILES, MEMORY_MIB = 60, 64
# Upper bound of cached responses, and the tolerance between rounds.
KEPT_MIB, STEADY_MIB = 32, 16
ALLOWED = {200, 304, 429, 503}
# All distinct, or the cache would answer them without work.
LUA = 'local n = 0\nrequest = function() n = n + 1; return wrk.format("GET", string.format("/v1/claims?limit=%d&sort=-title&id__not=x%d", 1 + n % 100, n)) end\n'


def heavy(n):
    """Distinct requests that cost some milliseconds each, so that none is a cache hit."""
    return (f"/v1/claims?limit={1 + n % 97}&facets=actor,modality,passage&sort=-title&id__not=x{n}",
            f"/v1/search?q=chi*&limit={1 + n % 50}&id__not=x{n}",
            f"/v1/events?q=china&limit={1 + n % 50}&id__not=x{n}",
            f"/v1/stats?by=actor&id__not=x{n}")[n % 4]


async def ask(address, target, tag=None):
    """One request on its own connection: status, seconds, and whether it has Retry-After."""
    began = time.monotonic()
    try:
        reader, writer = await asyncio.open_connection(*address)
        try:
            tagged = f"If-None-Match: {tag}\r\n" if tag else ""
            writer.write(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{tagged}\r\n".encode())
            got = await asyncio.wait_for(reader.read(-1), 20)
        finally:
            writer.close()
    except (OSError, asyncio.TimeoutError):
        got = b""
    head = got.partition(b"\r\n\r\n")[0].lower()
    status = int(head[9:12]) if head.startswith(b"http/1.1 ") else 0
    return status, time.monotonic() - began, b"retry-after: " in head


def share(values, part):
    ordered = sorted(values) or [0.0]
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def tally(statuses):
    return ", ".join(f"{statuses.count(status)} x {status or 'nothing'}" for status in sorted(set(statuses)))


async def closed(address, clients, seconds, start):
    """Closed loop: each client sends its next request after a response. Returns the responses."""
    found, until, count = [], time.monotonic() + seconds, iter(range(start, sys.maxsize))

    async def client():
        while time.monotonic() < until:
            found.append(await ask(address, heavy(next(count))))

    await asyncio.gather(*(client() for _ in range(clients)))
    return found


async def offered(address, rate, seconds, start):
    """Open loop: a fixed rate, however long responses take, and ten health requests a second."""
    tasks, health, began = [], [], time.monotonic()
    due = 0
    while (now := time.monotonic() - began) < seconds:
        while due < now * rate:
            tasks.append(asyncio.ensure_future(ask(address, heavy(start + due))))
            due += 1
        if len(health) < now * 10:
            health.append(asyncio.ensure_future(ask(address, ("/livez", "/readyz", "/metrics")[len(health) % 3])))
        await asyncio.sleep(0.002)
    return await asyncio.gather(*tasks), await asyncio.gather(*health)


def twice(program, folder, seconds):
    """Offers twice the peak rate."""
    with Service(program, folder / "twice.db") as service:
        address = service.address
        asyncio.run(closed(address, 4, 1, 0))
        calm = [took for status, took, _ in asyncio.run(closed(address, 1, 1, 10_000))]
        peak = max(sum(status == 200 for status, *_ in asyncio.run(closed(address, clients, seconds, clients * 1_000_000))) / seconds for clients in (4, 16))
        answers, health = asyncio.run(offered(address, 2 * peak, seconds, 50_000_000))
        statuses = [status for status, *_ in answers]
        goodput = statuses.count(200) / seconds
        shed = [took * 1000 for status, took, _ in answers if status == 503]
        well = [took * 1000 for status, took, _ in health]
        print(f"load: peak {peak:.0f}/s; offered {2 * peak:.0f}/s: {goodput:.0f}/s answered ({100 * goodput / peak:.0f} %), {tally(statuses)}; "
              f"503 in {share(shed, 0.5):.0f} ms (p99 {share(shed, 0.99):.0f}), health in {share(well, 0.5):.0f} ms (p99 {share(well, 0.99):.0f})")
        began = time.monotonic()
        while True:
            after = [took for _, took, _ in asyncio.run(closed(address, 1, 0.5, 90_000_000 + int(time.monotonic())))]
            if share(after, 0.99) < 3 * share(calm, 0.99) + 0.05:
                break
            check(time.monotonic() - began < RECOVER_S, f"not back to normal after {RECOVER_S} s: {1000 * share(after, 0.99):.0f} ms")
        check(set(statuses) <= ALLOWED, "other statuses than 200, 304, 429 and 503")
        check(all(again for status, _, again in answers if status == 503), "503 without Retry-After")
        check(goodput >= GOODPUT * peak, "goodput falls")
        check(all(status == 200 for status, *_ in health), f"health requests get {tally([status for status, *_ in health])}")
        check(share(well, 0.5) < HEALTH_MS and share(well, 0.99) < HEALTH_MS + SLACK_MS, "health responses are late")
        check(share(shed, 0.5) < SHED_MS and share(shed, 0.99) < SHED_MS + SLACK_MS, "503 responses are late")
        check_health(service)


def light(program, folder, seconds):
    """Small requests from more clients than the server has room for."""
    script = folder / "light.lua"
    script.write_text(LUA)
    with Service(program, folder / "light.db") as service:
        rates = []
        for clients in (64, 1500):
            before = counted(service)
            done = subprocess.run(["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "10s", "-s", str(script), "http://%s:%d" % service.address],
                                  capture_output=True, text=True, check=True)
            check("Socket errors" not in done.stdout, done.stdout)
            after = {status: count - before.get(status, 0) for status, count in counted(service).items()}
            rates.append(after.get(200, 0) / seconds)
            check({status for status, count in after.items() if count} <= ALLOWED, f"other statuses: {after}")
        print(f"load: {rates[0]:.0f}/s to 64 clients, {rates[1]:.0f}/s to 1,500 ({100 * rates[1] / rates[0]:.0f} %); {after}")
        check(rates[1] >= GOODPUT * rates[0], "goodput falls")
        check_health(service)


def counted(service):
    """Requests so far, by status."""
    found = {}
    for status, count in re.findall(r'tightrope_requests_total\{[^}]*status="(\d+)"[^}]*\} (\d+)', service.get("/metrics").body.decode()):
        found[int(status)] = found.get(int(status), 0) + int(count)
    return found


async def rounds(address, clients, each):
    """Clients that keep their connection and discard responses."""
    found = []

    async def client(number):
        reader, writer = await asyncio.open_connection(*address)
        for n in range(each):
            target = ("/v1/events", f"/v1/claims?limit={1 + (number * each + n) % 300}", "/v1/risks?limit=5", "/v1/actors/china", "/v1/search?q=trade")[n % 5]
            writer.write(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(re.search(rb"content-length: (\d+)", head.lower())[1]))
            found.append(int(head[9:12]))
        writer.close()

    await asyncio.gather(*(client(number) for number in range(clients)))
    return found


def left_behind(program, folder, turns):
    """Rounds of 20,000 requests by 200 clients must leak neither files nor memory."""
    with Service(program, folder / "left.db") as service:
        asyncio.run(rounds(service.address, 1, 5))
        files, first, settled = service.descriptors(), service.anonymous_mib(), None
        for turn in range(turns):
            began = time.monotonic()
            found = asyncio.run(rounds(service.address, 200, 100))
            took = time.monotonic() - began
            time.sleep(2)
            open_files, memory = service.descriptors() - files, service.anonymous_mib() - first
            print(f"load: round {turn + 1}: {len(found)} requests by 200 clients in {took:.1f} s ({tally(found)}): {open_files:+d} open files, {memory:+.1f} MiB")
            check(set(found) <= ALLOWED, "other statuses than 200, 304, 429 and 503")
            check(len(found) == 20_000 and open_files <= FILES and memory <= MEMORY_MIB + KEPT_MIB, "files or memory leak")
            # The first round fills the cache.
            settled = memory if turn == 1 else settled
            check(settled is None or memory <= settled + STEADY_MIB, "memory grows from round to round")
        check_health(service)


def processor_s(service):
    """CPU seconds that the server has used so far."""
    parts = Path(f"/proc/{service.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def asked_twice(program, folder, questions):
    """Few clients request the same large responses repeatedly. Caching them must not starve others, nor use up
    memory."""
    with Service(program, folder / "again.db") as service:
        address, before, first = service.address, processor_s(service), service.anonymous_mib()

        async def flood():
            targets = iter([f"/v1/search?q=chi*&limit={500 - n % questions}" for n in range(questions * 3)])
            found = []

            async def client():
                for target in targets:
                    found.append(await ask(address, target))

            await asyncio.gather(*(client() for _ in range(4)))
            return found

        found = asyncio.run(flood())
        polite = [asyncio.run(ask(address, f"/v1/events?limit={n + 1}")) for n in range(20)]
        worst = max(took for _, took, _ in polite)
        spent, memory = processor_s(service) - before, service.anonymous_mib() - first
        print(f"load: {len(found)} large responses, each requested three times by 4 clients: {tally([status for status, *_ in found])}, {spent:.1f} s of CPU time, "
              f"{memory:+.0f} MiB; then a polite client waits {worst:.2f} s at most")
        check({status for status, *_ in found + polite} == {200}, "not every status is 200")
        check(worst < 2, "a polite client waits too long")
        check(memory <= 2 * MEMORY_MIB, "the server uses too much memory")
        check_health(service)


def drained(program, folder, times):
    """Stops the server under load: it finishes requests in flight and exits cleanly and in time. A refused connection
    never started; one that is reset or closed without a response is lost."""
    lost = 0
    for turn in range(times):
        with Service(program, folder / f"drain{turn}.db") as service:

            async def load(process):
                found, enough = [], asyncio.Event()

                async def client(number):
                    n = 0
                    while not enough.is_set():
                        began = time.monotonic()
                        try:
                            reader, writer = await asyncio.open_connection(*service.address)
                        except OSError:
                            return
                        n += 1
                        got = b""
                        try:
                            writer.write(f"GET {heavy(number * 10_000 + n)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
                            got = await asyncio.wait_for(reader.read(-1), 15)
                        except OSError:
                            pass
                        writer.close()
                        found.append((got.startswith(b"HTTP/1.1 200") or got.startswith(b"HTTP/1.1 503"), time.monotonic() - began))

                clients = [asyncio.ensure_future(client(number)) for number in range(50)]
                await asyncio.sleep(1)
                process.send_signal(signal.SIGTERM)
                await asyncio.wait(clients, timeout=15)
                enough.set()
                await asyncio.gather(*clients)
                return found

            began = time.monotonic()
            found = asyncio.run(load(service.process))
            code = service.stop()
            took = time.monotonic() - began - 1
            missed = sum(not whole for whole, _ in found)
            lost += missed
            check(code == 0, f"the server exits with {code} after SIGTERM")
            check(took < 10, f"the server takes {took:.1f} s to stop")
            print(f"load: stopped under load: {len(found)} responses, {missed} lost, exit 0 after {took:.1f} s")
    check(lost == 0, f"{lost} requests in flight were lost")


def check_health(service):
    check(service.process.poll() is None, "the server has exited")
    check("tightrope_panics_total 0" in service.get("/metrics").body.decode(), "a panic was caught")
    check(service.stop() == 0, "the server does not stop cleanly")
    check(not service.troubles(), f"the log has {len(service.troubles())} errors: {service.troubles()[:2]}")


def main(program, form, only):
    full = form == "full"
    groups = {
        "twice": lambda folder: twice(program, folder, 8 if full else 3),
        "light": lambda folder: light(program, folder, 8 if full else 3),
        "left_behind": lambda folder: left_behind(program, folder, 3 if full else 1),
        "asked_twice": lambda folder: asked_twice(program, folder, 100 if full else 20),
        "drained": lambda folder: drained(program, folder, 5 if full else 1),
    }
    failed = 0
    for name, group in groups.items():
        if only and name not in only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                group(Path(folder))
            except (Failed, OSError, subprocess.CalledProcessError) as failure:
                failed += 1
                print(f"load: {name}: {failure!r}", file=sys.stderr)
    sys.exit(f"load: {failed} groups failed" if failed else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:])
