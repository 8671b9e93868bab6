"""A client that means no good: many hostile cases for every endpoint of openapi.json, over raw sockets.

Holds that every answer is below 500 (503 only with Retry-After), that refusals are problem documents (RFC 9457)
with the status they carry, that nothing of the inside shows, that HEAD tells what GET would, and that the service
is alive at the end. Only ever asks the address that it is given, which is on this machine."""

import json
import random
import socket
import sys
from urllib.parse import quote, urlsplit

INSIDE = ("select ", "sqlx", "sqlite_", "panicked", "backtrace", "/src/", ".rs:", "evil.example")
VALUES = [
    "", " ", "%", "%2", "%zz", "%00", "%ff%fe", "%c0%af", "%ed%a0%80", "a%0d%0aSet-Cookie:x", "'", "\"", "';DROP TABLE entry;--",
    "1 OR 1=1", "*", "-", "(", "\\", ",", ",,,", "a" * 200, "a" * 201, "a" * 7000, "%F0%9F%98%80" * 50, "-1", "0", "1e309",
    "9" * 40, "0x10", "NaN", "null", "true", "[]", "{}", "../../etc/passwd", "..%2f..%2f", "<script>alert(1)</script>",
    "${jndi:ldap://x}", "{{7*7}}", "%25%25", "NEAR(a b)", "a* OR b*", "\"open", "1950/1940", "../..", "9999-99-99", "????",
    "s99.p99.99", "china,", "china\\,russia", "kind:", ":", "risk:", "AAAA", "____", "x" * 512, "x" * 513,
]
NAMES = ["q", "limit", "cursor", "sort", "fields", "include", "facets", "shape", "date", "match", "actor", "id", "passage", "by",
         "around", "depth", "project", "kind", "format", "accessed", "modality", "nothing", "__proto__", "a[b]", "q__not", "%61ctor"]
HEADERS = [
    b"Accept: " + b"text/csv;q=0.1," * 400, b"Accept: ;;;,,,/,*", b"Accept: \xff\xfe", b"Accept-Encoding: " + b"br;q=9," * 400,
    b"Accept-Encoding: \x01", b"If-None-Match: " + b"\"x\"," * 900, b"If-None-Match: W/", b"If-Modified-Since: never", b"Range: bytes=0-0,5-1,-",
    b"X-HTTP-Method-Override: DELETE", b"X-Forwarded-Host: evil.example", b"Forwarded: host=evil.example", b"X-Request-Id: " + b"a" * 5000,
    b"X-Request-Id: evil example", b"Content-Length: 5", b"Content-Length: -1", b"Content-Length: 99999999999999999999", b"Transfer-Encoding: chunked",
    b"Transfer-Encoding: gzip, chunked", b"Expect: 100-continue", b"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings", b"Cookie: " + b"a=b; " * 800,
    b"\r\n".join(b"X-%d: y" % n for n in range(150)), b"X-Long: " + b"z" * 60000, b" folded: yes", b"Bad Header: x", b"No-Colon", b"Origin: null",
]
METHODS = [b"POST", b"PUT", b"DELETE", b"PATCH", b"TRACE", b"CONNECT", b"PROPFIND", b"get", b"G\x00T", b"OPTIONS", b"HEAD", b"A" * 5000]


def ask(address, request):
    """The answer to these bytes, whole or as far as it comes."""
    with socket.create_connection(address, timeout=20) as link:
        try:
            link.sendall(request)
            link.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        got = b""
        try:
            while piece := link.recv(65536):
                got += piece
                if len(got) > 30_000_000:
                    break
        except ConnectionResetError:
            pass
        return got


def wrong(got, method):
    """What is wrong with an answer; nothing where nothing is."""
    if not got:
        return None  # cut off before it could be explained
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1])
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if status >= 500 and (status != 503 or "retry-after" not in headers):
        return f"status {status}"
    shown = (head + (body[:3000] if status >= 400 else b"")).decode("latin-1").lower()
    for word in INSIDE:
        if word in shown:
            return f"shows {word!r}"
    if status >= 400 and body and method != b"HEAD":
        if headers.get("content-type") != "application/problem+json":
            return f"{status} as {headers.get('content-type')}"
        if "chunked" in headers.get("transfer-encoding", ""):
            return f"{status} in chunks"
        told = json.loads(body)
        if told["status"] != status or not all(told.get(name) for name in ("type", "title", "detail", "code", "request_id")):
            return f"a problem document that is none: {body[:200]!r}"
    if status == 405 and "allow" not in headers:
        return "405 without Allow"
    return None


def cases(path, count, dice):
    """Requests for one endpoint, each with its method."""
    host = b"Host: localhost\r\nConnection: close\r\n"
    line = lambda method, target: (method, method + b" " + target + b" HTTP/1.1\r\n" + host + b"\r\n")
    target = path.encode()
    fixed = [line(method, target) for method in METHODS]
    fixed += [(b"GET", b"GET " + target + b" HTTP/1.1\r\n" + host + header + b"\r\n\r\n") for header in HEADERS]
    fixed += [(b"GET", request) for request in (
        b"GET " + target + b" HTTP/1.1\r\n\r\n", b"GET " + target + b" HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET " + target + b" HTTP/1.1\r\nHost: a b\r\n\r\n",
        b"GET " + target + b" HTTP/1.0\r\n\r\n", b"GET " + target + b" HTTP/9.9\r\nHost: a\r\n\r\n", b"GET  " + target + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET http://evil.example" + target + b" HTTP/1.1\r\n" + host + b"\r\n", b"GET //other.example" + target + b" HTTP/1.1\r\n" + host + b"\r\n",
        b"GET " + target + b"\rX HTTP/1.1\r\n" + host + b"\r\n", b"GET " + target + b" HTTP/1.1\nHost: a\n\n", b"\x16\x03\x01\x02\x00", b"\x00" * 64,
        b"POST " + target + b" HTTP/1.1\r\n" + host + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x",
        b"GET " + target + b" HTTP/1.1\r\n" + host + b"Content-Length: 6\r\n\r\nhello!",
    )]
    for tail in ("/", "//", "/..", "/%2e%2e", "/.", ".csv", ".CSV", ".csv.csv", "%00", "%ff", ";x=y", "?", "??", "#x", "?&&&", "?=", "?a", "/" + "a/" * 500):
        fixed.append(line(b"GET", target + tail.encode()))
    fixed.append(line(b"GET", target + b"?" + b"&".join(b"p%d=1" % n for n in range(1000))))
    fixed.append(line(b"GET", target + b"?q=" + b"a" * 65000))
    dice.shuffle(fixed)
    yield from fixed[: count // 3]
    for _ in range(count - min(len(fixed), count // 3)):
        pairs = [f"{dice.choice(NAMES)}={value(dice)}" for _ in range(dice.choice((1, 1, 2, 3, 9)))]
        yield line(b"GET", target + b"?" + "&".join(pairs).encode())


def value(dice):
    one = dice.choice(VALUES)
    if dice.random() < 0.3:
        one = quote("".join(chr(dice.randrange(1, 0x2FFF)) for _ in range(dice.randrange(1, 30))))
    # What could not stand in a request line at all is another case, above.
    return one.replace(" ", "+").replace("\r", "%0d").replace("\n", "%0a")


def main(base, count):
    parts = urlsplit(base)
    address = (parts.hostname, parts.port)
    assert parts.hostname in ("127.0.0.1", "localhost", "::1"), "only this machine is ever asked"
    body = ask(address, b"GET /openapi.json HTTP/1.0\r\n\r\n").partition(b"\r\n\r\n")[2]
    paths = list(json.loads(body)["paths"]) + ["/", "/about", "/explorer/app.js", "/docs/assets/docs.css"]
    dice = random.Random(20261125)
    failures, asked = 0, 0
    for path in paths:
        path = path.replace("{document}", "comrades-to-strategists").replace("{code}", "bad-query").replace("{file}", "tightrope.zip")
        path = path.replace("passages/{id}", "passages/s1.p2.3").replace("{id}", "china")
        for method, request in cases(path, count, dice):
            asked += 1
            what = wrong(ask(address, request), method)
            if what:
                failures += 1
                print(f"hostile: {path}: {what}\n    {request[:300]!r}", file=sys.stderr)
    alive = ask(address, b"GET /livez HTTP/1.0\r\n\r\n")
    metrics = ask(address, b"GET /metrics HTTP/1.0\r\n\r\n").decode()
    if b"alive" not in alive or "tightrope_panics_total 0" not in metrics:
        failures += 1
        print("hostile: the service is not well afterwards", file=sys.stderr)
    print(f"hostile: {len(paths)} endpoints, {asked} cases, {failures} failures")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
