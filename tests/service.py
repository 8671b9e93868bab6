"""Starts a local server and sends requests to it, for the hostile, load and fault scripts. Uses only the standard
library; all traffic stays on 127.0.0.1."""

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
    """A check failed."""


def check(condition, what):
    if not condition:
        raise Failed(what)


def environment(**more):
    """Our environment without TIGHTROPE_ settings."""
    clean = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return {**clean, **more}


class Service:
    """`tightrope serve` on a free port. Its log goes to a file, which is read at the end."""

    def __init__(self, program, database, *flags, log="info", before=None, log_path=None):
        self.log_path = Path(log_path or f"{database}.log")
        command = [str(program), "serve", "--database", str(database), "--listen", "127.0.0.1:0", *flags]
        with open(self.log_path, "wb") as log_file:
            self.process = subprocess.Popen(command, stderr=log_file, stdout=subprocess.DEVNULL,
                                            env=environment(TIGHTROPE_LOG=log), preexec_fn=before)
        self.pid = self.process.pid
        self.address = None

    def wait(self, seconds=30):
        """Waits until it listens or exits. True if it listens."""
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
        raise Failed(f"the server neither listens nor exits after {seconds} s: {self.log()[-2000:]}")

    def log(self):
        return self.log_path.read_text(errors="replace")

    def troubles(self):
        """Errors and panics in the log."""
        return [line for line in self.log().splitlines() if " ERROR " in line or "panicked" in line]

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def anonymous_mib(self):
        """Anonymous memory, without the file cache."""
        return int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{self.pid}/status").read_text())[1]) / 1024

    def get(self, target, patience=20):
        return get(self.address, target, patience)

    def stop(self, seconds=15):
        """Stops it with SIGTERM and returns the exit code."""
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
    """Sends raw bytes, closes the sending side, and returns everything that the server sends. A reset ends the
    response; a connection still open after `patience` seconds is a failure."""
    got = bytearray()
    with connect(address, patience) as link:
        try:
            link.sendall(request)
            link.shutdown(socket.SHUT_WR)
        except OSError as error:
            check(not isinstance(error, TimeoutError), f"the server reads nothing for {patience} s")
        try:
            while len(got) < most and (piece := link.recv(262_144)):
                got += piece
        except ConnectionError:
            pass
        except TimeoutError:
            raise Failed(f"the connection is still open after {patience} s") from None
    return bytes(got)


class Answer:
    """One response: status, headers (lower case; repeated ones joined by a comma), body."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        try:
            return json.loads(self.body)
        except ValueError as error:
            raise Failed(f"{self.status} with a body that is not JSON ({error})") from None


def answers(got, heads=()):
    """Parses consecutive responses. `heads` lists those, counted from 0, that answer a HEAD request."""
    found = []
    while got:
        head, end, rest = got.partition(b"\r\n\r\n")
        check(end, f"a response header without an end: {got[:200]!r}")
        first, *lines = head.decode("latin-1").split("\r\n")
        match = re.fullmatch(r"HTTP/1\.[01] (\d{3})( .*)?", first)
        check(match, f"not a status line: {first[:200]!r}")
        status, headers = int(match[1]), {}
        for line in lines:
            name, colon, value = line.partition(":")
            check(colon and re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name), f"not a header line: {line[:200]!r}")
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
            check(len(rest) >= length, f"a truncated body: {len(rest)} of {length} bytes")
            body, got = rest[:length], rest[length:]
        else:
            body, got = rest, b""
        found.append(Answer(status, headers, body))
    return found


def chunks(rest):
    body = bytearray()
    while True:
        size, end, rest = rest.partition(b"\r\n")
        check(end and re.fullmatch(rb"[0-9A-Fa-f]+", size), f"not a chunk size: {size[:50]!r}")
        size = int(size, 16)
        check(len(rest) >= size + 2, "a truncated chunk")
        body += rest[:size]
        rest = rest[size + 2:]
        if size == 0:
            return bytes(body), rest


def get(address, target, patience=20, method="GET", headers=""):
    """One plain request on its own connection."""
    request = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
    found = answers(exchange(address, request.encode("latin-1"), patience), heads=(0,) if method == "HEAD" else ())
    check(len(found) == 1, f"{len(found)} responses to {method} {target}")
    return found[0]
