"""Many deliberately slow clients at once, beside a polite one that they must not delay.

    python3 tests/hostile/slow.py PROGRAM full|short

Short (CI): 200 idle and 30 slow connections. Full: 2,000 and 150, then 40 of each kind alone, idle keep-alive
connections, clients that never read, one connection too many, and a server that runs out of descriptors."""

import resource
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from service import Failed, Service, answers, check, connect, exchange

# Seconds: the service's timeouts, and what a busy machine may add.
HEADER_S, IDLE_S, READER_S, SLACK_S = 15, 30, 30, 8
POLITE_S = 2
WHOLE = b"/v1/export/tightrope.ndjson"
HEAD = b"GET /v1 HTTP/1.1\r\nHost: localhost\r\n"
# Bytes sent at once, and bytes sent one a second.
KINDS = {
    "silent": (b"", b""),
    "half a request line": (b"GET /v1", b""),
    "half a header": (HEAD + b"X-Slow: ", b""),
    "a request line dripping in": (b"G", b"ET /v1/events?limit=1" + b"0" * 400),
    "a header dripping in": (HEAD + b"X-Slow: ", b"y" * 400),
    "headers dripping in": (HEAD, b"A:b\r\n" * 100),
    "content dripping in": (b"POST /v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 400\r\n\r\n", b"z" * 400),
    "content of a GET dripping in": (HEAD + b"Content-Length: 400\r\n\r\n", b"z" * 400),
    "chunks dripping in": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n190\r\n", b"z" * 400),
}


class Slow:
    """One connection, until the server closes it."""

    def __init__(self, address, kind):
        begun, self.rest = KINDS[kind]
        self.kind, self.ended, self.link = kind, None, connect(address)
        self.began = time.monotonic()
        self.link.sendall(begun)
        self.link.setblocking(False)

    def look(self, drip):
        """Sends the next byte if `drip`, and records whether the server has closed the connection."""
        if self.ended is not None:
            return
        try:
            if drip and self.rest:
                self.link.send(self.rest[:1])
                self.rest = self.rest[1:]
            while self.link.recv(65_536):
                pass
        except BlockingIOError:
            return
        except ConnectionError:
            pass
        self.ended = time.monotonic() - self.began
        self.link.close()


def hold_on(slow, seconds):
    """Sends a byte a second until the server has closed all, or until the time is up."""
    until, next_drip = time.monotonic() + seconds, time.monotonic() + 1
    while time.monotonic() < until and any(one.ended is None for one in slow):
        drip = time.monotonic() >= next_drip
        next_drip += 1 if drip else 0
        for one in slow:
            one.look(drip)
        time.sleep(0.1)


class Polite(threading.Thread):
    """Requests a list repeatedly, each time on a new connection, and records the longest wait."""

    def __init__(self, service):
        super().__init__(daemon=True)
        self.service, self.enough, self.worst, self.asked, self.failure = service, threading.Event(), 0.0, 0, None

    def run(self):
        while not self.enough.is_set():
            began = time.monotonic()
            try:
                status = self.service.get(f"/v1/events?actor=china&limit={1 + self.asked % 400}").status
                check(status == 200, f"a polite client gets {status}")
            except (Failed, OSError) as failure:
                self.failure = failure
                return
            self.worst, self.asked = max(self.worst, time.monotonic() - began), self.asked + 1
            time.sleep(0.02)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.enough.set()
        self.join(30)

    def summary(self):
        check(self.failure is None, f"a polite client is not served: {self.failure}")
        check(self.worst < POLITE_S, f"a polite client waits {self.worst:.1f} s")
        return f"a polite client asked {self.asked} times and waited {self.worst:.2f} s at most"


def crowd(service, idle, slow):
    """Many idle connections, and many slow ones."""
    kinds = list(KINDS)
    many = [Slow(service.address, "silent") for _ in range(idle)]
    many += [Slow(service.address, kinds[n % len(kinds)]) for n in range(slow)]
    with Polite(service) as polite:
        hold_on(many, HEADER_S)
    left = [one.kind for one in many if one.ended is None]
    check(not left, f"{len(left)} of {len(many)} are still open after {HEADER_S} s: {sorted(set(left))}")
    last = max(one.ended for one in many)
    print(f"slow: {idle} idle and {slow} slow connections: all closed after {last:.1f} s; {polite.summary()}")


def each_kind(service, times):
    many = [Slow(service.address, kind) for kind in KINDS for _ in range(times)]
    hold_on(many, HEADER_S)
    for kind in KINDS:
        ends = [one.ended for one in many if one.kind == kind]
        check(None not in ends, f"{kind}: {ends.count(None)} of {times} are still open after {HEADER_S} s")
    print(f"slow: {times} connections of each of {len(KINDS)} kinds: all closed after {max(one.ended for one in many):.1f} s")


def idle_keep_alive(service, times):
    """Idle keep-alive connections after a response."""
    links = [connect(service.address) for _ in range(times)]
    for link in links:
        link.sendall(HEAD + b"\r\n")
        check(link.recv(65_536).startswith(b"HTTP/1.1 200"), "no response on a keep-alive connection")
    began, open_links = time.monotonic(), list(links)
    while open_links and time.monotonic() - began < IDLE_S + SLACK_S:
        open_links = [link for link in open_links if not ended(link)]
        time.sleep(0.1)
    check(not open_links, f"{len(open_links)} of {times} idle connections are still open after {IDLE_S + SLACK_S} s")
    print(f"slow: {times} idle keep-alive connections: all closed after {time.monotonic() - began:.1f} s")


def ended(link):
    link.setblocking(False)
    try:
        while link.recv(262_144):
            pass
    except BlockingIOError:
        return False
    except ConnectionError:
        pass
    return True


def never_read(service, times):
    """Clients that request the whole export many times and read nothing. They still have buffered bytes, so only the
    server's descriptors show that it has closed the connections."""
    before = service.descriptors()
    links = [connect(service.address, receive=4_096) for _ in range(times)]
    for link in links:
        link.sendall((b"GET " + WHOLE + b" HTTP/1.1\r\nHost: localhost\r\n\r\n") * 30)
    began, grown, memory = time.monotonic(), 0.0, service.anonymous_mib()
    while service.descriptors() < before + times:
        check(time.monotonic() - began < POLITE_S, "connections are not accepted")
        time.sleep(0.05)
    with Polite(service) as polite:
        while service.descriptors() > before + 2 and time.monotonic() - began < READER_S + SLACK_S:
            grown = max(grown, service.anonymous_mib() - memory)
            time.sleep(0.2)
    took, left = time.monotonic() - began, service.descriptors() - before
    check(left <= 2, f"{left} of {times} clients that never read are still connected after {took:.0f} s")
    check(grown < 64, f"clients that never read cost {grown:.0f} MiB")
    for link in links:
        link.close()
    print(f"slow: {times} clients that never read: all disconnected after {took:.1f} s, {grown:.1f} MiB; {polite.summary()}")


def too_many(program, folder, most):
    """Connections over the limit are closed at once, and there is room again afterwards."""
    with Service(program, folder / "many.db", "--connections-max", str(most)) as service:
        held = [connect(service.address) for _ in range(most)]
        time.sleep(0.5)
        refused = sum(exchange(service.address, HEAD + b"\r\n", patience=2) == b"" for _ in range(20))
        check(refused == 20, f"{20 - refused} of 20 connections over the limit are answered")
        for link in held:
            link.close()
        await_room(service)
        check(service.stop() == 0 and not service.troubles(), f"the server logged errors: {service.troubles()[:3]}")
    print(f"slow: {most} connections and 20 more: those 20 closed at once, room again afterwards")


def out_of_descriptors(program, folder, most):
    """Fewer descriptors than connections: the server waits, survives, and serves again."""
    few = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with Service(program, folder / "few.db", before=few) as service:
        held = []
        for _ in range(most + 50):
            link = socket.socket()
            link.setblocking(False)
            link.connect_ex(service.address)
            held.append(link)
        time.sleep(2)
        check(service.process.poll() is None, "the server exits when descriptors run out")
        for link in held:
            link.close()
        await_room(service)
        panics = [line for line in service.troubles() if "panicked" in line]
        check(service.stop() == 0 and not panics, f"the server panicked: {panics[:3]}")
    print(f"slow: {most} descriptors and {most + 50} connections: it survives and serves again")


def await_room(service):
    until = time.monotonic() + 10
    while time.monotonic() < until:
        got = exchange(service.address, HEAD + b"Connection: close\r\n\r\n")
        if got and answers(got)[0].status == 200:
            return
        time.sleep(0.1)
    raise Failed("the server does not accept connections again")


def main(program, form):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        with Service(program, folder / "t.db") as service:
            crowd(service, *((2000, 150) if form == "full" else (200, 30)))
            if form == "full":
                each_kind(service, 40)
                idle_keep_alive(service, 40)
                never_read(service, 40)
            check(service.stop() == 0 and not service.troubles(), f"the server logged errors: {service.troubles()[:3]}")
        too_many(program, folder, 20)
        out_of_descriptors(program, folder, 200)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]).resolve(), sys.argv[2])
    except Failed as failed:
        sys.exit(f"slow: {failed}")
