"""Requests that are well-formed HTTP and ask for nonsense: paths and parameters."""

import base64
from urllib.parse import quote

from wire import END, Case

BROKEN = ["%", "%2", "%zz", "%0", "a%", "%%", "%u0041", "%00", "a%00b", "%ff", "%ff%fe", "%c0%af", "%c0%80", "%ed%a0%80", "%f5%80%80%80", "%f0%80%80%af", "%e2%82", "%80"]
ODD = ["", "+", "%20", "%09", "%0d%0aX-Evil:%20x", "%0aX-Evil:x", "%1b[31m", "'", "%22", "%27%27", "%27;drop+table+entry;--", "%27+union+all+values(1,2,3)--", "1+or+1=1", ")", "((((((((((",
       "*", "**", "a*", "chi*", "-", "--", "^a", "NEAR(a+b)", "NEAR(a,+b,+99999999)", "a+AND", "NOT", "OR+OR+OR", "%22open", "title:a", "{a+b}:c", "%22a%22*", ",", ",,,", "china,", ",china", "china,,russia",
       "china\\,russia", "kind:", ":", "::", "risk:", "risk:x:y", "__proto__", "constructor", "null", "undefined", "true", "NaN", "Infinity", "-0", "-1", "0", "1", "1.5", "1e309", "0x10", "1_000", "%2B5", "٣",
       "500", "501", "2147483648", "9223372036854775807", "9223372036854775808", "18446744073709551616", "9" * 40, "-" + "9" * 40, "[]", "{}", "{%22$gt%22:%22%22}", "..", "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%252e%252e",
       "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "%25n%25s%25n", "|id", "`id`", "$(id)", ";id", "%26%26id", "=cmd|'/C+calc'!A0", "1950/1940", "1950/", "/1950", "/", "../..", "..", "9999-99-99",
       "0000", "-0001", "99999", "Y-999999999999", "195X", "XXXX", "1XXX/X", "1950-02-30", "1950-W01", "1950?~%25", "1950/open", "[1950,1951]", "1950..1960", "2000-01-01T00:00:00Z/P99999999999Y",
       "s99.p99.99", "s2.p5.4.3.2", "s2", "s-1", "s2.p" + "9" * 30, "%F0%9F%98%80" * 20, "%E2%80%AE", "%EF%BB%BF", "e%CC%81" * 30, "%EF%BF%BF", "%F4%8F%BF%BF", "a" * 199, "a" * 200, "a" * 201,
       "a+" * 90, "a," * 60, "a" * 512, "a" * 513, "a" * 3000, "%61" * 1000, "id,id,id,id", "-relevance", "--title", "title,-title", "date,order,title", "everything", "*,*", "a.b.c.d.e", "date.edft", "citations.x"]
NAMES = ["q", "limit", "cursor", "sort", "fields", "include", "facets", "shape", "date", "match", "actor", "id", "id__not", "passage", "section", "document", "basis", "by", "around", "depth", "project", "kind", "format",
         "accessed", "modality", "modality__not", "modality__exists", "q__not", "limit__not", "nothing", "__proto__", "a[b]", "a[]", "%61ctor", "ACTOR", "actor ", "", "offset", "page", "callback", "_method", "%00", "a%20b", "q%zz"]
TAILS = ["/", "//", "/.", "/..", "/%2e%2e", "/%2e%2e/%2e%2e/etc/passwd", ".", "..", ".csv", ".CSV", ".csv.csv", ".json.csv", ".exe", ".%63sv", "%00", "%00.csv", "%ff", "%zz", ";x=y", ";jsessionid=1", "?", "??", "?&&&&", "?=",
         "?=a", "?a", "?a&a&a", "?%3d", "#x", "?#", "/" + "a/" * 400, "/" + "a" * 4000, "%2f", "%5c", "\\", "/a\\b", "|", "^", "\"", "<>", "{}", "`", "/%F0%9F%98%80", "/\xc3\xa9", "\xff", "+", "%20", "/~", "/.git/config", "/.env", ";", ",", "!"]


PAGES = ("/", "/embed/timeline")


def line(method, target):
    return method + b" " + target.encode("latin-1") + b" HTTP/1.1\r\n" + END + b"\r\n"


def get(name, target, **more):
    return Case(name, line(b"GET", target), **more)


def encoded(value):
    """Percent-encodes only what is not ASCII, as a request line requires; the rest stays hostile."""
    return "".join(letter if 32 < ord(letter) < 127 else quote(letter) for letter in value)


def fixed(path, names, cursor):
    """Cases for every endpoint."""
    first = names[0] if names else "q"
    # Pages for people keep their own state in the query.
    unread = (200,) if path in PAGES else (400, 404)
    for tail in TAILS:
        yield get(f"tail {tail[:20]!r}", path + tail, bare=True, may_be_cut=any(not 32 < ord(letter) < 127 for letter in tail))
    # A parameter that cannot be decoded is 400 everywhere, known or not.
    for value in BROKEN:
        yield get(f"value {value}", f"{path}?{first}={value}", only=unread, bare=True)
        yield get(f"name {value}", f"{path}?{value}=a", only=unread, bare=True)
    yield get("1,000 parameters", path + "?" + "&".join(f"p{n}=1" for n in range(1000)), only=(*unread, 414))
    yield get("1,000 times the same", path + "?" + "&".join(f"{first}=1" for _ in range(1000)), only=(*unread, 414))
    yield get("a name of 7 KB", f"{path}?{'n' * 7000}=1", only=unread)
    yield get("a value of 7 KB", f"{path}?{first}={'v' * 7000}", only=unread)
    yield get("just long enough", f"{path}?{first}={'v' * (8000 - len(path) - len(first) - 2)}", only=unread)
    yield get("one too long", f"{path}?{first}={'v' * (8001 - len(path) - len(first) - 2)}", only=(414,))
    yield get("8 KB", f"{path}?{first}={'v' * 8192}", only=(414,))
    yield get("60 KB", f"{path}?{first}={'v' * 60_000}", only=(414,))
    yield get("70 KB", f"{path}?{first}={'v' * 70_000}", only=(414, 431), bare=True)
    yield get("a path of 9 KB", path + "/" + "a" * 9000, only=(414,))
    yield get("doubled", f"{path}?limit=1&limit=2")
    yield get("doubled search", f"{path}?q=a&q=b&q=c")
    yield get("doubled format", f"{path}?format=csv&format=json")
    yield get("501 ids", f"{path}?id=" + ",".join(f"a{n}" for n in range(501)), only=unread)
    yield get("51 values", f"{path}?{first}=" + ",".join(f"a{n}" for n in range(51)))
    if cursor:
        for changed in (cursor[:-1], cursor + "A", cursor[::-1], cursor.swapcase(), cursor + "%00", cursor + "=", "=" * 8, cursor * 9):
            yield get("a changed cursor", f"{path}?cursor={changed}")
            yield get("a changed cursor, another order", f"{path}?sort=-title&cursor={changed}")


def random_cases(path, names, dice):
    """Endless random names and values."""
    while True:
        pairs = []
        for _ in range(dice.choice((1, 1, 1, 2, 3, 5, 12, 31))):
            name = dice.choice(names) if names and dice.random() < 0.7 else dice.choice(NAMES)
            pairs.append(f"{name}={value(dice)}")
        yield get("parameters", f"{path}?{encoded('&'.join(pairs))}", bare=True)


def value(dice):
    what = dice.random()
    if what < 0.7:
        return dice.choice(ODD)
    if what < 0.8:
        return base64.urlsafe_b64encode(dice.randbytes(dice.randrange(1, 120))).decode().rstrip("=")
    if what < 0.9:
        return quote("".join(chr(dice.choice((dice.randrange(1, 128), dice.randrange(128, 0xD800), dice.randrange(0x10000, 0x10FFFF)))) for _ in range(dice.randrange(1, 40))))
    return ",".join(dice.choice(ODD) for _ in range(dice.randrange(2, 12)))
