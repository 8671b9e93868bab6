"""A server of one's own on this machine, and plain ways to ask it: for the hostile, load and fault scripts.
Only the standard library. Everything stays on 127.0.0.1."""

import json
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

SETTINGS = [name for name in os.environ if name.startswith("TIGHTROPE_")]


class Failed(Exception):
    """What should hold does not."""


def hold(condition, what):
    if not condition:
        raise Failed(what)


def environment(**more):
    """Ours, without settings that somebody left in theirs."""
    clean = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return {**clean, **more}


class Service:
    """`tightrope serve` on a free port. Its log goes to a file, so that it can be read at the end."""

    def __init__(self, program, database, *flags, log="info", before=None, log_path=None):
        self.log_path = Path(log_path or f"{database}.log")
        command = [str(program), "serve", "--database", str(database), "--listen", "127.0.0.1:0", *flags]
        with open(self.log_path, "wb") as log_file:
            self.process = subprocess.Popen(command, stderr=log_file, stdout=subprocess.DEVNULL,
                                            env=environment(TIGHTROPE_LOG=log), preexec_fn=before)
        self.pid = self.process.pid
        self.address = None

    def wait(self, seconds=30):
        """Until it listens or ends. True if it listens."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", self.log())
            if found:
                self.address = ("127.0.0.1", int(found[1]))
                return True
            if self.process.poll() is not None:
                return False
            time.sleep(0.02)
        self.kill()
        raise Failed(f"the server neither listens nor ends after {seconds} s: {self.log()[-2000:]}")

    def log(self):
        return self.log_path.read_text(errors="replace")

    def troubles(self):
        """Lines of the log that should not be there."""
        return [line for line in self.log().splitlines() if " ERROR " in line or "panicked" in line]

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def anonymous_mib(self):
        """Memory of its own: what the file cache holds is not counted."""
        return int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{self.pid}/status").read_text())[1]) / 1024

    def get(self, target, patience=20):
        return get(self.address, target, patience)

    def stop(self, seconds=15):
        """Asks it to stop; gives the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failed(f"the server does not stop within {seconds} s") from None

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        if not self.wait():
            raise Failed(f"the server did not start: {self.log()[-2000:]}")
        return self

    def __exit__(self, *_):
        self.kill()


def connect(address, patience=20, receive=None):
    link = socket.socket()
    if receive:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
    link.settimeout(patience)
    link.connect(address)
    return link


def exchange(address, request, patience=20, most=30_000_000):
    """Sends bytes as they are, says that this is all, and gives what comes back until the end. A connection that is
    reset has said all it will; one that is still open after `patience` is a failure."""
    got = bytearray()
    with connect(address, patience) as link:
        try:
            link.sendall(request)
            link.shutdown(socket.SHUT_WR)
        except OSError as error:
            hold(not isinstance(error, TimeoutError), f"the server reads nothing for {patience} s")
        try:
            while len(got) < most and (piece := link.recv(262_144)):
                got += piece
        except ConnectionError:
            pass
        except TimeoutError:
            raise Failed(f"no end after {patience} s") from None
    return bytes(got)


class Answer:
    """One answer: status, headers (lower case; doubled ones joined by a comma), content."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        try:
            return json.loads(self.body)
        except ValueError as error:
            raise Failed(f"{self.status} with content that is not JSON ({error})") from None


def answers(got, heads=()):
    """The answers in these bytes, one after the other. `heads` tells which of them, counted from 0, answer HEAD."""
    found = []
    while got:
        head, end, rest = got.partition(b"\r\n\r\n")
        hold(end, f"an answer without an end of its header: {got[:200]!r}")
        first, *lines = head.decode("latin-1").split("\r\n")
        match = re.fullmatch(r"HTTP/1\.[01] (\d{3})( .*)?", first)
        hold(match, f"no status line: {first[:200]!r}")
        status, headers = int(match[1]), {}
        for line in lines:
            name, colon, value = line.partition(":")
            hold(colon and re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name), f"no header line: {line[:200]!r}")
            name = name.lower()
            headers[name] = f"{headers[name]},{value.strip()}" if name in headers else value.strip()
        if status < 200:
            got = rest
            continue
        if len(found) in heads or status in (204, 304):
            body, got = b"", rest
        elif "chunked" in headers.get("transfer-encoding", ""):
            body, got = chunks(rest)
        elif "content-length" in headers:
            length = int(headers["content-length"])
            hold(len(rest) >= length, f"content is cut: {len(rest)} of {length} bytes")
            body, got = rest[:length], rest[length:]
        else:
            body, got = rest, b""
        found.append(Answer(status, headers, body))
    return found


def chunks(rest):
    body = bytearray()
    while True:
        size, end, rest = rest.partition(b"\r\n")
        hold(end and re.fullmatch(rb"[0-9A-Fa-f]+", size), f"no chunk: {size[:50]!r}")
        size = int(size, 16)
        hold(len(rest) >= size + 2, "a chunk is cut")
        body += rest[:size]
        rest = rest[size + 2:]
        if size == 0:
            return bytes(body), rest


def get(address, target, patience=20, method="GET", headers=""):
    """One plain question on a connection of its own."""
    request = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
    found = answers(exchange(address, request.encode("latin-1"), patience), heads=(0,) if method == "HEAD" else ())
    hold(len(found) == 1, f"{len(found)} answers to {method} {target}")
    return found[0]
