"""Defines a correct response to an invalid request."""

import json
import re

# Internals that must not leak: SQL, file names and library names. No request contains any of them.
INSIDE = re.compile(rb"sqlx|sqlite_|SELECT |no such (table|column)|syntax error|unterminated string|fts5|malformed MATCH|"
                    rb"panicked|backtrace|\.rs:\d|/(root|home|tmp|src)/|\.cargo")
# Refused by the HTTP library before our code runs: the connection closes without a response.
BARE = (400, 413, 414, 417, 431, 501, 505)
PROBLEM = ("type", "title", "detail", "code", "request_id", "instance")
JSON_MOST = 300_000


def wrong(case, found):
    """What is wrong with the responses to a case, or None."""
    if not found:
        return None if case.may_be_cut else "connection closed without a response"
    for answer in found:
        problem = wrong_answer(case, answer)
        if problem:
            return problem
    if len(found) > case.most:
        return f"{len(found)} responses, at most {case.most} expected"
    if case.only and found[0].status not in case.only:
        return f"{found[0].status} and not {' or '.join(str(status) for status in case.only)}"
    return None


def wrong_answer(case, answer):
    status, headers, body = answer.status, answer.headers, answer.body
    raw = "\n".join(f"{name}: {value}" for name, value in headers.items()).encode("latin-1") + b"\n" + body
    if status >= 500 and not (status in BARE and not body):
        if status != 503 or not re.fullmatch(r"\d+", headers.get("retry-after", "")):
            return f"status {status}"
    if b"evil.example" in raw or "x-evil" in headers or b"smuggled" in raw:
        return "echoes hostile input"
    if not re.match(r"/(?!/)", headers.get("location", "/")):
        return f"redirects to {headers['location']}"
    if status in (304, 204) and body:
        return f"a body with {status}"
    if status < 400:
        return None if status != 200 else wrong_content(headers, body)
    if INSIDE.search(raw):
        return f"leaks internals: {INSIDE.search(raw)[0]!r}"
    if not body and status in BARE and case.bare:
        return None if headers.get("connection") == "close" else f"a bare {status} that leaves the connection open"
    if case.head:
        return None
    return wrong_problem(status, headers, body)


def wrong_problem(status, headers, body):
    if headers.get("content-type") != "application/problem+json":
        return f"{status} as {headers.get('content-type')}, {body[:100]!r}"
    try:
        problem = json.loads(body)
    except ValueError:
        return f"{status} with a body that is not JSON: {body[:200]!r}"
    if problem.get("status") != status or not all(isinstance(problem.get(name), str) and problem[name] for name in PROBLEM):
        return f"an invalid problem document: {body[:300]!r}"
    if headers.get("cache-control") != "no-store":
        return f"{status} may be cached: cache-control {headers.get('cache-control')}"
    if headers.get("x-request-id") != problem["request_id"]:
        return "two different request ids"
    if headers.get("x-content-type-options") != "nosniff" or headers.get("access-control-allow-origin") != "*":
        return f"{status} without nosniff or CORS"
    if status == 405 and "allow" not in headers:
        return "405 without Allow"
    return None


def wrong_content(headers, body):
    kind = headers.get("content-type")
    if not kind:
        return "a body without a content type" if body else None
    if headers.get("x-content-type-options") != "nosniff":
        return "200 without nosniff"
    if kind.split(";")[0].endswith("json") and body and len(body) < JSON_MOST and "content-encoding" not in headers:
        try:
            json.loads(body)
        except ValueError as error:
            return f"{kind} that is not JSON: {error}"
    return None
