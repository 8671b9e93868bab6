"""Damaged files: refused at start with a message and an exit code, or served correctly."""

import json
import random
import time

from service import Failed, Service, check

SEED = 20261125
PAGE = 4096
KINDS = ("documents", "actors", "events", "dyads", "phases", "risks", "strategies", "claims", "caveats", "annotations", "vocabularies")
# Records, counts, searches, links and words: together they read every table.
QUESTIONS = [f"/v1/{kind}?limit=500" for kind in KINDS] + ["/v1/export/tightrope.ndjson"] + [
    "/v1/claims?facets=actor,modality,section&limit=5", "/v1/stats?by=actor", "/v1/stats?by=decade,kind", "/v1/search?q=china&limit=500", "/v1/search?q=bord*&limit=500",
    "/v1/graph?around=actor:china&depth=1", "/v1/events?date=1949/1953", "/v1/claims?sort=-title&limit=500", "/v1/events?actor=russia&date=195X",
    "/v1/documents/comrades-to-strategists/coverage", "/v1/documents/comrades-to-strategists/passages?limit=500"]


def harm(whole, dice):
    """Damages a copy of the file in one of several ways."""
    out = bytearray(whole)
    what = dice.choice(("a bit", "ten bytes", "a thousand bytes", "cut", "cut at a page", "a page of zeros", "a page of noise", "two pages swapped", "another header", "letters"))
    if what in ("a bit", "ten bytes", "a thousand bytes"):
        for _ in range({"a bit": 1, "ten bytes": 10, "a thousand bytes": 1000}[what]):
            out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
    elif what == "cut":
        del out[dice.randrange(len(out)):]
    elif what == "cut at a page":
        del out[dice.randrange(len(out) // PAGE) * PAGE:]
    elif what in ("a page of zeros", "a page of noise"):
        start = dice.randrange(len(out) // PAGE) * PAGE
        out[start:start + PAGE] = bytes(PAGE) if "zeros" in what else dice.randbytes(PAGE)
    elif what == "two pages swapped":
        one, other = (dice.randrange(len(out) // PAGE) * PAGE for _ in range(2))
        out[one:one + PAGE], out[other:other + PAGE] = out[other:other + PAGE], out[one:one + PAGE]
    elif what == "another header":
        out[:100] = dice.randbytes(100)
    else:
        # One letter replaced in some text: only a digest can detect it.
        while True:
            at = dice.randrange(len(out))
            if chr(out[at]).islower() and out[at] < 128 and all(32 <= byte < 127 for byte in out[max(0, at - 20):at + 20]):
                out[at] = ord("q") if out[at] != ord("q") else ord("j")
                break
    return what, bytes(out)


def ask(service):
    """The data of every response; None where the service answers 503."""
    found = {}
    for question in QUESTIONS:
        answer = service.get(question)
        check(answer.status in (200, 503), f"{question} is answered with {answer.status}")
        if answer.status == 503:
            found[question] = None
        elif question.endswith("ndjson"):
            found[question] = answer.body
        else:
            body = answer.json()
            found[question] = json.dumps([body.get("data"), body.get("facets"), (body.get("page") or {}).get("total")])
    return found


def damaged(program, folder, old, times):
    folder.mkdir()
    dice, whole, results, wrong = random.Random(SEED), old.read_bytes(), [], []
    path = folder / "t.db"
    path.write_bytes(whole)
    with Service(program, path) as service:
        right = ask(service)
        service.stop()
    for turn in range(times):
        what, spoiled = harm(whole, dice)
        path.write_bytes(spoiled)
        service = Service(program, path, log="info")
        began = time.monotonic()
        try:
            if service.wait():
                answers = ask(service)
                differ = [question for question, answer in answers.items() if answer is not None and answer != right[question]]
                if differ:
                    wrong.append(f"{what} ({turn}): wrong data at {differ[:3]}")
                results.append("served with 503 for some" if None in answers.values() else "served correctly" if not differ else "served WRONG")
                code = service.stop()
                check(code == 0, f"{what} ({turn}): exits with {code}")
            else:
                code = service.process.wait()
                check(1 <= code <= 125, f"{what} ({turn}): exits with {code}: {service.log()}")
                check("tightrope: " in service.log().splitlines()[-1], f"{what} ({turn}): names no cause: {service.log()}")
                results.append("refused")
        except Failed as failure:
            wrong.append(f"{what} ({turn}): {failure}")
            results.append("served WRONG")
        finally:
            service.kill()
        check("panicked" not in service.log(), f"{what} ({turn}): {service.log()[-1000:]}")
        check(time.monotonic() - began < 60, f"{what} ({turn}): takes too long")
    summary = ", ".join(f"{results.count(one)} {one}" for one in sorted(set(results)))
    print(f"faults: {times} damaged files: {summary}; no signal, no panic")
    check(not wrong, f"{len(wrong)} of {times} damaged files are served wrong: " + "; ".join(wrong[:8]))
