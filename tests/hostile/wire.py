"""Requests that are invalid HTTP: request line, headers, body, framing. Each is sent exactly as written here."""

from dataclasses import dataclass


@dataclass
class Case:
    name: str
    request: bytes
    # Allowed statuses; empty: any below 500.
    only: tuple = ()
    # Most responses: a second one would answer a smuggled request.
    most: int = 1
    head: bool = False
    # May the HTTP library refuse it without a response body?
    bare: bool = False
    # May the connection close without a response?
    may_be_cut: bool = False


END = b"Host: localhost\r\nConnection: close\r\n"
REFUSED = (400, 404, 405, 413, 414, 417, 431, 501, 505)
METHODS = [b"POST", b"PUT", b"DELETE", b"PATCH", b"TRACE", b"PROPFIND", b"MKCOL", b"LOCK", b"SEARCH", b"QUERY", b"PURGE", b"DEBUG", b"TRACK", b"X-ANY"]
ODD_METHODS = [b"get", b"GET\x00", b"G T", b"", b"GET\t", b"\xff\xfe", b"A" * 5000, b"GET,POST", b"G(T"]
BAD_HOSTS = [b"a b", b"a/b", b"a@b", b"user:pass@a", b"a?b", b"a#b", b"a\\b", b"<script>", b"a\"b", b"", b"[::1", b"\xff", b"a:b", b"::1", b"a%zz"]
GARBAGE = {
    b"Accept": [b"text/csv;q=0.1," * 400, b";;;,,,/,*", b"\xff\xfe", b"*", b"text/", b"/json", b"*/json", b"application/json;q=9", b"application/json;q=-1",
                b"application/json;q=NaN", b"a/b;" * 900, b"text/html;q=" + b"0" * 900, b"application/json;charset=utf-16", b",", b" ", b"image/*;q=1, */*;q=0"],
    b"Accept-Encoding": [b"br;q=9," * 400, b"\x01", b"identity;q=0", b"*;q=0", b"gzip;q=0, *;q=0", b"gzip;q=1.0000000", b"x" * 6000, b";;;", b"gzip, gzip, gzip",
                         b"zstd;q=nan", b"br;level=11;q=1", b"\xc3\xa9"],
    b"If-None-Match": [b"\"x\"," * 900, b"W/", b"\"", b"*,*", b"W/W/\"a\"", b"\"a\"b\"", b"\xff", b"'a'", b"\"" + b"a" * 6000 + b"\"", b"W/\"*\""],
    b"If-Modified-Since": [b"never", b"Thu, 01 Jan 1970 00:00:00 GMT", b"Mon, 99 Foo 99999 99:99:99 GMT", b"-1", b"0", b"9" * 4000, b"Thu, 01 Jan 2970 00:00:00 GMT"],
    b"If-Match": [b"*", b"\"x\"", b"W/"],
    b"If-Range": [b"\"x\"", b"never"],
    b"Range": [b"bytes=0-0,5-1,-", b"bytes=" + b"0-1," * 900, b"bytes=99999999999999999999-", b"lines=1-2", b"bytes", b"bytes=-0", b"bytes=--1", b"bytes=0-"],
    b"X-HTTP-Method-Override": [b"DELETE", b"TRACE"], b"X-HTTP-Method": [b"PUT"], b"X-Method-Override": [b"POST"],
    b"X-Forwarded-Host": [b"evil.example"], b"X-Forwarded-Proto": [b"evil.example"], b"X-Host": [b"evil.example"], b"X-Original-URL": [b"/evil.example"],
    b"X-Rewrite-URL": [b"/evil.example"], b"X-Forwarded-Prefix": [b"/evil.example"], b"X-Forwarded-For": [b"evil.example" + b",1.1.1.1" * 500], b"X-Real-IP": [b"evil.example"],
    b"Forwarded": [b"host=evil.example;proto=javascript"], b"Origin": [b"http://evil.example", b"null"], b"Referer": [b"http://evil.example/" + b"a" * 5000],
    b"X-Request-Id": [b"evil.example", b"a" * 5000, b"\xff\xfe", b"a b", b"<script>", b""], b"Cookie": [b"a=b; " * 800], b"Authorization": [b"Basic " + b"A" * 4000, b"Bearer \xff"],
    b"Upgrade": [b"h2c", b"websocket"], b"HTTP2-Settings": [b"AAMAAABkAAQAAP__"], b"Expect": [b"100-continue", b"200-ok"], b"Content-Type": [b"\xff", b"text/" + b"x" * 5000],
    b"Connection": [b"keep-alive, evil", b"x" * 4000], b"Max-Forwards": [b"0"], b"Traceparent": [b"00-" + b"z" * 200], b"Accept-Language": [b"x" * 5000], b"Te": [b"trailers, deflate;q=0.5"],
    b"Access-Control-Request-Method": [b"DELETE"], b"Via": [b"evil.example" + b"," * 300], b"Early-Data": [b"1"], b"Proxy": [b"http://evil.example"], b"Depth": [b"infinity"],
}


def framing(path):
    """Message lengths that are duplicate, wrong or missing (RFC 9112, 6)."""
    second = b"GET /smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    start = b"POST " + path + b" HTTP/1.1\r\n" + END
    shut = dict(only=REFUSED, bare=True)
    yield Case("content length and chunks", start + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second, **shut)
    yield Case("two lengths", start + b"Content-Length: 0\r\nContent-Length: 5\r\n\r\nhello" + second, **shut)
    yield Case("a list of lengths", start + b"Content-Length: 0, 5\r\n\r\nhello" + second, **shut)
    for length in (b"-1", b"+5", b"0x5", b"5 5", b"", b"five", b"9" * 20, b"9" * 400, b"1e3", b"5.0"):
        yield Case(f"length {length[:20]!r}", start + b"Content-Length: " + length + b"\r\n\r\nhello" + second, **shut)
    for coding in (b"gzip", b"chunked, gzip", b"gzip, chunked", b"xchunked", b"chunked;x=y", b"identity", b"chunked, chunked", b"\x0bchunked", b"chunked\x00", b"cHuNkEd"):
        yield Case(f"transfer {coding!r}", start + b"Transfer-Encoding: " + coding + b"\r\n\r\n5\r\nhello\r\n0\r\n\r\n", **shut)
    yield Case("transfer twice", start + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + second, **shut)
    yield Case("transfer, space before the colon", start + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + second, **shut)
    yield Case("chunks in HTTP/1.0", b"POST " + path + b" HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second, **shut)
    for chunk in (b"zz\r\n", b"-1\r\n", b"5;" + b"x" * 20000 + b"\r\nhello\r\n0\r\n\r\n", b"fffffffffffffffff\r\n", b"5\nhello\n0\n\n", b"5\r\nhelloXX0\r\n\r\n",
                  b"0\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b" 5\r\nhello\r\n0\r\n\r\n"):
        yield Case(f"chunk {chunk[:10]!r}", start + b"Transfer-Encoding: chunked\r\n\r\n" + chunk, **shut)
    get = b"GET " + path + b" HTTP/1.1\r\n"
    yield Case("GET with content", get + END + b"Content-Length: %d\r\n\r\n" % len(second) + second)
    yield Case("GET with content in chunks", get + END + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(second) + second + b"\r\n0\r\n\r\n")
    yield Case("GET with content, then another", get + b"Host: localhost\r\nContent-Length: %d\r\n\r\n" % len(second) + second
               + b"GET /livez HTTP/1.1\r\n" + END + b"\r\n", most=2)
    yield Case("GET with less content than announced", get + END + b"Content-Length: 6\r\n\r\nhello", may_be_cut=True, bare=True)
    yield Case("GET with a gigabyte announced", get + END + b"Content-Length: 1000000000\r\n\r\n", may_be_cut=True, bare=True)
    yield Case("two requests at once", (get + b"Host: localhost\r\n\r\n") + get + END + b"\r\n", most=2)


def lines(path):
    """The request line and the whole header."""
    loose = dict(bare=True, may_be_cut=True)
    refused = dict(only=REFUSED, bare=True)
    get = b"GET " + path + b" HTTP/1.1\r\n"
    for version in (b"HTTP/9.9", b"HTTP/0.9", b"HTTP/1.2", b"HTTP/2.0", b"HTTP/1", b"http/1.1", b"HTTP/1.1 x", b"HTTPS/1.1", b""):
        yield Case(f"version {version!r}", b"GET " + path + b" " + version + b"\r\n" + END + b"\r\n", **loose)
    yield Case("HTTP/1.0", b"GET " + path + b" HTTP/1.0\r\n\r\n")
    yield Case("HTTP/1.0 kept alive", b"GET " + path + b" HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    yield Case("two spaces", b"GET  " + path + b" HTTP/1.1\r\n" + END + b"\r\n", **loose)
    yield Case("a tab", b"GET\t" + path + b"\tHTTP/1.1\r\n" + END + b"\r\n", **refused)
    yield Case("bare line feeds", b"GET " + path + b" HTTP/1.1\nHost: a\nConnection: close\n\n", **loose)
    yield Case("a bare carriage return in the line", b"GET " + path + b"\rX HTTP/1.1\r\n" + END + b"\r\n", **refused)
    yield Case("a bare carriage return in a header", get + END + b"X: a\rb\r\n\r\n", **refused)
    yield Case("empty lines first", b"\r\n\r\n\r\n" + get + END + b"\r\n", **loose)
    yield Case("a folded header", get + END + b"X: a\r\n b\r\n\r\n", **refused)
    yield Case("a folded first header", get + b" X: a\r\n" + END + b"\r\n", **refused)
    for header in (b"Bad Header: x", b"No-Colon", b": empty", b"X\x00: y", b"X: \x00", b"X: \x01\x02", b"X : y", b"X\xff: y", b"(x): y", b"X: \x7f"):
        yield Case(f"header {header!r}", get + END + header + b"\r\n\r\n", **refused)
    yield Case("200 headers", get + END + b"".join(b"X-%d: y\r\n" % n for n in range(200)) + b"\r\n", only=(431,), bare=True)
    yield Case("90 headers", get + END + b"".join(b"X-%d: y\r\n" % n for n in range(90)) + b"\r\n")
    yield Case("one header of 60 KB", get + END + b"X: " + b"z" * 60_000 + b"\r\n\r\n", **loose)
    yield Case("one header of 600 KB", get + END + b"X: " + b"z" * 600_000 + b"\r\n\r\n", only=(431,), **loose)
    yield Case("a header name of 60 KB", get + END + b"X" * 60_000 + b": z\r\n\r\n", **loose)
    yield Case("a header that does not end", get + b"Host: localhost\r\nX: y", **loose)
    yield Case("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(200)), **loose)
    yield Case("zeros", b"\x00" * 400, **loose)
    yield Case("HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\x00" * 40, **loose)
    yield Case("noise", bytes((n * 7919) % 256 for n in range(3000)), **loose)
    yield Case("nothing", b"", may_be_cut=True)
    for method in METHODS:
        yield Case(f"method {method!r}", method + b" " + path + b" HTTP/1.1\r\n" + END + b"\r\n", only=(400, 404, 405, 501), bare=True)
    yield Case("TRACE with a secret", b"TRACE " + path + b" HTTP/1.1\r\n" + END + b"X: smuggled\r\n\r\n", only=(404, 405, 501))
    yield Case("POST with content", b"POST " + path + b" HTTP/1.1\r\n" + END + b"Content-Length: 5\r\n\r\nhello", only=(404, 405))
    yield Case("POST of 100 KB", b"POST " + path + b" HTTP/1.1\r\n" + END + b"Content-Length: 100000\r\n\r\n" + b"x" * 100_000, only=(404, 405, 413), may_be_cut=True)
    for method in ODD_METHODS:
        yield Case(f"method {method[:10]!r}", method + b" " + path + b" HTTP/1.1\r\n" + END + b"\r\n", only=REFUSED, bare=True, may_be_cut=True)
    for method in (b"OPTIONS " + path, b"OPTIONS *"):
        yield Case(f"{method!r}", method + b" HTTP/1.1\r\n" + END + b"\r\n")
    yield Case("HEAD", b"HEAD " + path + b" HTTP/1.1\r\n" + END + b"\r\n", head=True)
    yield Case("HEAD with content", b"HEAD " + path + b" HTTP/1.1\r\n" + END + b"Content-Length: 5\r\n\r\nhello", head=True)
    for target in (b"evil.example:443", b"*", b"http://", b"http:///v1", b"//other.example" + path, b"http://evil.example" + path, b"https://evil.example" + path,
                   b"javascript:alert(1)", b"file:///etc/passwd", b"http://a b/", b"http://[::1/", b"\\..\\", b"http://evil.example@localhost" + path):
        yield Case(f"target {target!r}", b"GET " + target + b" HTTP/1.1\r\n" + END + b"\r\n", **loose)
    yield Case("CONNECT", b"CONNECT evil.example:443 HTTP/1.1\r\n" + END + b"\r\n", only=REFUSED, bare=True)


def hosts(path):
    """RFC 9112, 3.2: exactly one well-formed Host."""
    get, close = b"GET " + path + b" HTTP/1.1\r\n", b"Connection: close\r\n\r\n"
    yield Case("no Host", get + close, only=(400,))
    yield Case("two Hosts", get + b"Host: a\r\nHost: b\r\n" + close, only=(400,))
    yield Case("two equal Hosts", get + b"Host: a\r\nHost: a\r\n" + close, only=(400,))
    yield Case("absolute form without Host", b"GET http://a" + path + b" HTTP/1.1\r\n" + close, only=(400,))
    for host in BAD_HOSTS:
        yield Case(f"Host {host!r}", get + b"Host: " + host + b"\r\n" + close, only=(400,), bare=True)
    yield Case("a long Host", get + b"Host: " + b"a" * 7000 + b"\r\n" + close)
    yield Case("a foreign Host", get + b"Host: evil.example\r\n" + close)
    yield Case("a foreign Host with port", get + b"Host: evil.example:80\r\nX-Forwarded-Host: evil.example\r\n" + close)


def garbage(path):
    """Known headers with nonsense values."""
    for name, values in GARBAGE.items():
        for value in values:
            yield Case(f"{name.decode()} {value[:20]!r}", b"GET " + path + b" HTTP/1.1\r\n" + END + name + b": " + value + b"\r\n\r\n", only=garbage_only(name, value), bare=True)


def garbage_only(name, value):
    return (400,) if value == b"\x01" else ()


def cases(path):
    path = path.encode()
    for part in (hosts, framing, lines, garbage):
        yield from part(path)
