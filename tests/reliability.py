#!/usr/bin/env python3
"""Recomputes every figure of reliability in docs/RELIABILITY.md from docs/reliability.csv.

Without arguments it prints the tables; with `--check` it fails if the page has others. Agreement is
that of two independent codings before adjudication. Units are paired by `pair` within a sentence.
Kappa is Cohen's; AC1 is Gwet's. The interval of kappa is a bootstrap over sentences, not over units,
because units of one sentence depend on each other.
"""

import csv
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/RELIABILITY.md"
BEGIN, END = "<!-- figures: tests/reliability.py -->", "<!-- /figures -->"
KINDS = ["event", "phase", "risk", "strategy", "claim", "absent"]
MODALITIES = [
    "asserted", "reported", "evaluated", "predicted", "possible", "prescribed", "intended",
    "negated", "absent",
]  # fmt: skip
DRAWS, SEED = 2000, 20261127


def groups(rows):
    """Per sentence, the units that state one proposition: a dictionary by coder."""
    found = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        group = found[row["locator"]][row["pair"]]
        assert row["coder"] not in group, f"{row['locator']} {row['pair']} has {row['coder']} twice"
        group[row["coder"]] = row
    return {place: list(some.values()) for place, some in found.items()}


def pairs(some, first, second, field, absent):
    """What both coders gave; with `absent`, also units that only one of them has."""
    for group in some:
        one, other = group.get(first), group.get(second)
        if one and other or absent and (one or other):
            yield tuple(unit[field] if unit else "absent" for unit in (one, other))


def agreement(found):
    """Units, raw agreement, kappa, AC1."""
    size = len(found)
    same = sum(one == other for one, other in found) / size
    first, second = Counter(one for one, _ in found), Counter(other for _, other in found)
    terms = sorted(set(first) | set(second))
    chance = sum(first[term] * second[term] for term in terms) / size**2
    share = [(first[term] + second[term]) / (2 * size) for term in terms]
    gwet = sum(part * (1 - part) for part in share) / (len(terms) - 1)
    return size, same, (same - chance) / (1 - chance), (same - gwet) / (1 - gwet)


def interval(places, *how):
    """Kappa in 95 % of bootstrap draws of sentences."""
    draw, found = random.Random(SEED), []
    by_place = [list(pairs(some, *how)) for _, some in sorted(places.items())]
    for _ in range(DRAWS):
        sample = [pair for _ in by_place for pair in draw.choice(by_place)]
        found.append(agreement(sample)[2])
    found.sort()
    return found[int(DRAWS * 0.025)], found[int(DRAWS * 0.975) - 1]


def line(name, places, *how):
    size, same, kappa, ac1 = agreement([p for some in places.values() for p in pairs(some, *how)])
    low, high = interval(places, *how)
    return f"| {name} | {size} | {same:.3f} | {kappa:.3f} ({low:.2f}–{high:.2f}) | {ac1:.3f} |"


def matrix(title, terms, places, field):
    counts = Counter(p for some in places.values() for p in pairs(some, "a", "b", field, True))
    yield f"| {title}: a in rows, b in columns | {' | '.join(terms)} |"
    yield "|---|" + "---|" * len(terms)
    for one in terms:
        cells = (str(counts[one, other] or "") for other in terms)
        yield f"| `{one}` | {' | '.join(cells)} |"


def tables():
    with (ROOT / "docs/reliability.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    places = groups(rows)
    fresh = {place: some for place, some in places.items() if not any(
        unit["in_codebook"] for group in some for unit in group.values())}  # fmt: skip
    every = [group for some in places.values() for group in some]
    both = sum("a" in group and "b" in group for group in every)
    alone = [sum(one in group and other not in group for group in every) for one, other in ("ab", "ba")]
    units = Counter(row["coder"] for row in rows)
    yield (
        f"{len(places)} sentences. Coder a has {units['a']} units, coder b {units['b']}; {both} are in both, "
        f"{alone[0]} in a only, {alone[1]} in b only."
    )
    yield ""
    yield "| figure | units | agreement | kappa (95 %) | AC1 |"
    yield "|---|---|---|---|---|"
    for field in ("kind", "modality"):
        yield line(f"{field}, of units in both", places, "a", "b", field, False)
        yield line(f"{field}, with “absent” as a term", places, "a", "b", field, True)
        name = f"{field}, with “absent”, {len(fresh)} sentences that the codebook does not use"
        yield line(name, fresh, "a", "b", field, True)
    for coder in "ab":
        for field in ("kind", "modality"):
            name = f"{field}, coder {coder} and the published records"
            yield line(name, places, coder, "published", field, False)
            yield line(f"{name}, with “absent”", places, coder, "published", field, True)
    yield ""
    yield from matrix("kind", KINDS, places, "kind")
    yield ""
    yield from matrix("modality", MODALITIES, places, "modality")


def main():
    text = "\n".join(tables())
    if sys.argv[1:] != ["--check"]:
        print(text)
        return
    page = PAGE.read_text(encoding="utf-8")
    shown = page.partition(BEGIN)[2].partition(END)[0].strip()
    if shown != text:
        sys.exit(f"docs/RELIABILITY.md has other figures of reliability; those of the file are:\n{text}")


if __name__ == "__main__":
    main()
