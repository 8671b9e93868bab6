#!/usr/bin/env python3
"""Writes synthetic bundles of any size, with a realistic structure; the same arguments give the same bytes.

    python3 bench/generate.py OUTDIR --records 1000000 --documents 1 --seed 7

writes OUTDIR/synthetic-1.json, synthetic-2.json, …: `--records` counts the records of all kinds in all documents
together, including documents, actors and dyads but not passages. Every record is written as soon as it is
generated. The contents mean nothing. /v1/schema/bundle describes the format.
"""

import argparse
import hashlib
import json
import math
import random
import sys
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

# The vocabularies, as /v1/vocabularies lists them; numbers are the weights with which terms are drawn.
MODALITY = {"asserted": 45, "reported": 12, "evaluated": 11, "predicted": 7, "possible": 11, "prescribed": 5,
            "intended": 5, "negated": 4}
CITATION_ROLE = {"states": 70, "supports": 17, "restates": 8, "context": 5}
EVENT_CATEGORY = {"state-change": 6, "recognition": 6, "treaty": 13, "armed-conflict": 12, "military-support": 10,
                  "economic-support": 10, "rift": 9, "talks": 14, "declaration": 9, "restriction": 6, "domestic-change": 5}
ACTOR_TYPE = {"state": 40, "former-state": 6, "international-organisation": 9, "bloc": 4, "collective": 6, "person": 18,
              "armed-force": 5, "forum": 4, "programme": 3, "treaty": 2, "region": 3}
ACTOR_ROLE = {"party": 45, "agent": 22, "recipient": 12, "target": 12, "force": 4, "setting": 5}
RELATION = {"alliance": 16, "alignment": 20, "patronage": 12, "rivalry": 16, "armed-conflict": 7, "hedging": 10, "dependence": 9,
            "competition": 10}
RISK_DOMAIN = {"military": 35, "political": 30, "economic": 20, "societal": 10, "environmental": 5}
INSTRUMENT = {"diplomatic": 40, "informational": 12, "military": 18, "economic": 22, "composite": 8}
STRATEGY_STATUS = {"practised": 40, "attempted": 12, "expected": 12, "available": 13, "advised": 10, "considered": 13}
INTEREST = {"stability": 25, "denuclearisation": 6, "reputation": 13, "growth": 16, "influence": 15, "border-security": 9,
            "sanctions-safety": 6, "non-interference": 5, "ties-with-both": 5}
CAVEAT_TYPE = {"tension": 30, "garbled": 10, "reference": 20, "external": 18, "hedge": 12, "repetition": 10}
BASIS = {"stated": 50, "collective": 12, "inferred": 38}
ANNOTATION_STATUS = {"verified": 60, "single-source": 22, "conflicting": 8, "unverified": 10}
CANNOT_ACT = {"forum", "programme", "treaty", "region"}

# Words of the text that show a modality, and our words that keep it in a title.
HEDGES = {
    "asserted": ([], ""),
    "reported": (["is alleged to be", "purported", "according to officials", "is said to have", "reportedly"], "It is said that"),
    "evaluated": (["most notably", "a hard-won success", "can be called", "unusually close", "paradoxically"], "The author judges that"),
    "predicted": (["will", "is going to", "inevitably", "is bound to", "before long"], "It is expected that"),
    "possible": (["may", "might well", "could", "it is possible that", "in a position to"], "It is possible that"),
    "prescribed": (["should", "must", "ought to", "it is necessary to", "has to"], "The author says there should be"),
    "intended": (["aims to", "in order to", "seeks", "with the wish to", "hopes to"], "The aim is that"),
    "negated": (["not", "never", "no longer", "neither of the two", "by no means"], "It is not so that"),
}
RELATIVE = [("before", "shortly before the war"), ("after", "soon after"), ("after", "in the aftermath"), ("since", "ever since"),
            ("during", "in the course of the talks"), ("until-writing", "over the last two years")]

# Real words, the more frequent first, scattered among the invented ones, so that searches match some often, some rarely.
POLITICAL = """the of and to in war state power treaty government policy security trade military alliance party
president minister border agreement economic nuclear sanctions peace foreign national region army talks diplomatic crisis
conflict territory relations interest support regime republic union threat force strategy influence leader parliament
election reform revolution summit declaration neutrality sovereignty independence occupation invasion ceasefire armistice
embargo tariff export import currency debt loan aid investment industry energy pipeline oil gas grain famine refugee
migration minority ethnic religion ideology communist socialist liberal democracy dictatorship monarchy empire colony
protectorate mandate federation confederation province capital embassy ambassador consul envoy negotiation mediation
arbitration protocol convention charter resolution veto council assembly committee commission secretariat delegation
observer inspector verification disarmament deterrence missile warhead submarine fleet base garrison battalion division
general marshal admiral officer soldier veteran casualty prisoner hostage amnesty exile asylum dissident opposition
coalition cabinet coup junta purge trial tribunal verdict constitution decree amendment referendum census budget tax
subsidy inflation recession growth poverty welfare education health censorship propaganda press radio intelligence espionage
sabotage terrorism insurgency guerrilla partisan uprising rebellion strike boycott blockade siege airlift offensive retreat
surrender annexation partition reunification détente containment rapprochement normalisation recognition reparations
restitution reconciliation hegemony multilateral unilateral bilateral corridor strait canal harbour railway dam border-guard
demarcation enclave buffer satellite vassal suzerainty""".split()

WORDS = 20_000
# At a million records; the number scales with the square root of the records.
ACTORS_AT_A_MILLION = 5_000
DYADS_PER_ACTOR = 0.6
# How often the most frequent actor is drawn; a record draws about two.
TOP_ACTOR_SHARE = 0.092
MENTIONS_MAX = 100
PER_TARGET_MAX = 200
RECORDS_PER_SENTENCE = 4
# One sentence in this many is excused: no record cites it.
UNCITED_EVERY = 37
SHARES = {"event": 35, "phase": 8, "risk": 8, "strategy": 6, "claim": 35, "annotation": 3, "caveat": 2}
PLURALS = {"event": "events", "phase": "phases", "risk": "risks", "strategy": "strategies", "claim": "claims",
           "annotation": "annotations", "caveat": "caveats"}

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def drawing(rng, weights):
    """A function that draws from weighted terms, or uniformly from a list."""
    def forever():
        terms = list(weights)
        cumulated = list(accumulate(weights.values())) if isinstance(weights, dict) else None
        while True:
            yield from rng.choices(terms, cum_weights=cumulated, k=4096)
    return forever().__next__


def zipf(count, first):
    """Weights 1 / (rank + q) that sum to one, with q such that the first has the given share."""
    low, high = -0.9, 1e6
    for _ in range(60):
        q = (low + high) / 2
        share = (1 / (1 + q)) / sum(1 / (rank + q) for rank in range(1, count + 1))
        low, high = (q, high) if share > first else (low, q)
    total = sum(1 / (rank + q) for rank in range(1, count + 1))
    return [1 / (rank + q) / total for rank in range(1, count + 1)]


class World:
    """What all synthetic documents share, whatever the seed: the words, and the actors, most frequent first."""

    def __init__(self, actors):
        rng = random.Random("tightrope-synthetic-world")
        syllable = lambda: rng.choice("bdfghjklmnprstvwz") + rng.choice("aeiou") + rng.choice(["", "", "", "n", "r", "l", "s", "k"])
        real = {round(2.9 * n ** 1.65): word for n, word in enumerate(POLITICAL, 1)}
        known = set(POLITICAL)
        self.words = []
        for rank in range(1, WORDS + 1):
            word = real.get(rank)
            while word is None or (rank not in real and word in known):
                word = "".join(syllable() for _ in range(1 if rank < 100 else rng.choice((2, 2, 3) if rank < 4000 else (3, 3, 4))))
            known.add(word)
            self.words.append(word)
        self.cumulated = list(accumulate(1 / (rank + 2.7) for rank in range(1, WORDS + 1)))
        prose = Prose(rng, self)
        kinds = drawing(rng, ACTOR_TYPE)
        self.actors, self.names = [], []
        for rank in range(actors):
            stem = "a" if rank else "kalo"
            while stem in known or len(stem) < 4:
                stem = "".join(rng.choice("bdfgklmnprstv") + rng.choice("aeiou") for _ in range(rng.choice((2, 3, 3))))
            known.add(stem)
            kind = kinds() if rank >= 8 else "state"
            name = stem.capitalize()
            actor = {"id": f"syn-{stem}", "title": name, "summary": prose.text(60, 180), "type": kind, "agent": kind not in CANNOT_ACT,
                     "names": [name, f"{name}an"] if rng.random() < 0.6 else [name]}
            if rng.random() < 0.3:
                actor["identifiers"] = [{"scheme": "plover", "value": f"SYN{rank:05}", "source": "synthetic"}]
            self.actors.append(actor)
            self.names.append(name)


class Prose:
    """Lines of Zipf-distributed words, of the given length."""

    def __init__(self, rng, world):
        self.rng, self.world, self.at, self.words = rng, world, 0, []

    def line(self, least, most):
        if self.at + 400 > len(self.words):
            self.words = self.rng.choices(self.world.words, cum_weights=self.world.cumulated, k=1 << 17)
            self.ends = list(accumulate((len(word) + 1 for word in self.words), initial=0))
            self.at = 0
        begin = self.at
        want = self.ends[begin] + least + 8 + int(self.rng.random() * (most - least - 8)) + 1
        self.at = max(bisect_right(self.ends, want, begin, begin + 399) - 1, begin + 1)
        line = " ".join(self.words[begin:self.at])
        return line[0].upper() + line[1:]

    def text(self, least, most):
        return self.line(least, most - 1) + "."

    def opening(self):
        return " ".join(self.line(50, 60).split(" ")[:3])


class Document:
    """One bundle."""

    def __init__(self, world, number, seed, records, actors, shares):
        self.id = f"synthetic-{number}"
        self.seed = f"{seed}/{self.id}"
        self.rng = rng = random.Random(self.seed)
        self.world = world
        # Half of the actors are the most frequent ones, in every document; the others differ.
        famous = actors // 2
        chosen = list(range(famous)) + sorted(rng.sample(range(famous, len(world.actors)), actors - famous))
        self.actors = [world.actors[rank] for rank in chosen]
        self.fame = zipf(actors, TOP_ACTOR_SHARE)
        self.actor = drawing(rng, dict(enumerate(self.fame)))
        self.prose = Prose(rng, world)
        self.dyads = self.pairs(round(actors * DYADS_PER_ACTOR))
        self.phase_counts, self.phases_of, self.about_of = {}, {}, {}
        left = records - 1 - actors - len(self.dyads)
        bounds = [round(left * share / sum(shares.values())) for share in accumulate(shares.values(), initial=0)]
        self.counts = {kind: bounds[n + 1] - bounds[n] for n, kind in enumerate(shares)}
        self.width = max(6, len(str(records)))
        self.sentences = max(5, records // RECORDS_PER_SENTENCE)
        self.sought, self.paragraphs, self.length = [], [], 0
        for kind, locator, _, end, uncited in self.plan():
            self.length = max(self.length, end)
            if kind == "sentence" and not uncited:
                self.sought.append(locator)
            elif kind == "paragraph":
                self.paragraphs.append(locator)
        for name, weights in [("modality", MODALITY), ("role", CITATION_ROLE), ("basis", BASIS), ("interest", INTEREST),
                              ("actor_role", ACTOR_ROLE), ("instrument", INSTRUMENT), ("caveat_type", CAVEAT_TYPE),
                              ("category", EVENT_CATEGORY), ("relation", RELATION), ("domain", RISK_DOMAIN),
                              ("status", STRATEGY_STATUS), ("annotation_status", ANNOTATION_STATUS)]:
            setattr(self, name, drawing(rng, weights))
        self.cues = {modality: drawing(rng, cues) for modality, (cues, _) in HEDGES.items() if cues}
        self.addressed = [0] * self.counts["risk"]
        self.with_top_actor = 0

    def pairs(self, wanted):
        """Pairs of actors, frequent ones more often; each pair once, in alphabetical order."""
        pairs = {}
        while len(pairs) < wanted:
            one, other = self.actor(), self.actor()
            if one != other:
                pairs[tuple(sorted((one, other), key=lambda n: self.actors[n]["id"]))] = None
        return list(pairs)

    def plan(self):
        """The sentence map without its words: type, locator, start, end, uncited; enclosing passages first."""
        rng = random.Random(self.seed + "/plan")
        yield "title", "title", 0, 60, False
        yield "byline", "byline", 62, 80, False
        at, made, section = 82, 0, 0
        while made < self.sentences:
            name, begin, inside = f"s{section}", at, []
            if section:
                inside.append(("heading", f"{name}.h", at, at + rng.randint(20, 60), False))
                at = inside[-1][3] + 2
            wanted = min(rng.randint(3, 8) if section == 0 else rng.randint(30, 90), max(1, self.sentences // 20))
            for paragraph in range(1, wanted + 1):
                lines = []
                for sentence in range(1, min(rng.choice((1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 9)), self.sentences - made) + 1):
                    end = at + rng.randint(50, 230)
                    lines.append(("sentence", f"{name}.p{paragraph}.{sentence}", at, end, made % UNCITED_EVERY == 5))
                    at, made = end + 1, made + 1
                inside.append(("paragraph", f"{name}.p{paragraph}", lines[0][2], lines[-1][3], False))
                inside.extend(lines)
                at = lines[-1][3] + 2
                if made >= self.sentences:
                    break
            yield "section", name, begin, at - 2, False
            yield from inside
            section += 1

    def sha256(self, what):
        return hashlib.sha256(f"{self.id} {what}".encode()).hexdigest()

    def write(self, out):
        document = {"id": self.id, "title": f"Synthetic document: {self.id}", "summary": self.prose.text(120, 260),
                    "author": "Nobody", "language": "en", "published": "2026", "length": self.length,
                    "sha256": self.sha256("text"), "citations": [{"locator": "title", "role": "states"}]}
        out.write(f'{{"bundle":1,\n"document":{encode(document)},\n')
        self.section(out, "passages", self.passages())
        self.section(out, "actors", map(self.as_actor, range(len(self.actors))))
        self.section(out, "dyads", map(self.as_dyad, range(len(self.dyads))))
        for kind, plural in PLURALS.items():
            self.section(out, plural, map(getattr(self, f"as_{kind}"), range(self.counts[kind])))
        out.write("}\n")

    @staticmethod
    def section(out, plural, records):
        out.write(f'"{plural}":[')
        for n, record in enumerate(records):
            out.write((",\n" if n else "\n") + encode(record))
        out.write("\n]" + ("\n" if plural == "caveats" else ",\n"))

    # Ids and references

    def name(self, kind, index):
        return f"{self.id}-{kind}-{index + 1:0{self.width}}"

    def some(self, kind):
        return f"{kind}:{self.name(kind, int(self.rng.random() * self.counts[kind]))}"

    def earlier(self, kind, index, within=10 ** 9):
        return f"{kind}:{self.name(kind, self.rng.randrange(max(0, index - within), index))}" if index else None

    def later(self, kind, index):
        last = self.counts[kind]
        return f"{kind}:{self.name(kind, self.rng.randrange(index + 1, last))}" if index + 1 < last else None

    def dyad_name(self, index):
        one, other = self.dyads[index]
        return f"{self.id}-{self.actors[one]['id']}-{self.actors[other]['id']}"

    def skewed_dyad(self, counts):
        """Prefers the first dyads, up to a limit for each."""
        index = int(len(self.dyads) * self.rng.random() ** 2)
        while counts.get(index, 0) >= PER_TARGET_MAX:
            index = int(len(self.dyads) * self.rng.random())
        counts[index] = counts.get(index, 0) + 1
        return index

    def skewed_risk(self):
        count = len(self.addressed)
        index = int(count * self.rng.random() ** 3)
        while self.addressed[index] >= PER_TARGET_MAX:
            index = int(count * self.rng.random())
        self.addressed[index] += 1
        return f"risk:{self.name('risk', index)}"

    def few(self, draw, least, most):
        return list(dict.fromkeys(draw() for _ in range(self.rng.randint(least, most))))

    def ids(self, ranks):
        return [self.actors[rank]["id"] for rank in ranks]

    # What all kinds have

    def places(self, index, count):
        """One to three passages near each other; later records cite later passages."""
        rng, last = self.rng, len(self.sought) - 1
        near = int((index + rng.random()) / count * last)
        found = {}
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
            dice = rng.random()
            if dice < 0.03:
                found[rng.choice(self.paragraphs)] = None
            elif dice < 0.15:
                found[self.sought[int(rng.random() * last)]] = None
            else:
                found[self.sought[min(last, max(0, near + rng.randint(-4, 4)))]] = None
        return list(found)

    def mentions(self, places):
        return [{"locator": place, "role": self.role() if n else "states"} for n, place in enumerate(places)]

    def citations(self, places):
        rng, citations = self.rng, []
        for n, place in enumerate(places):
            modality = self.modality()
            citation = {"locator": place, "role": self.role() if n else "states", "modality": modality}
            if modality != "asserted":
                citation["cue"] = self.cues[modality]()
                if rng.random() < (0.7 if modality == "reported" else 0.05):
                    actor = self.actors[self.actor()]
                    named = rng.random() < 0.5
                    citation["attributed_to"] = {"actor": actor["id"], "label": actor["title"]} if named else {"label": "unnamed"}
            if n and rng.random() < 0.05:
                citation["part_only"] = True
            citations.append(citation)
        return citations

    def links(self, pairs, places):
        links = []
        for predicate, to in dict.fromkeys(pair for pair in pairs if pair and pair[1]):
            basis = self.basis() if places else "inferred"
            link = {"predicate": predicate, "to": to, "basis": basis}
            if basis == "inferred":
                link["note"] = self.prose.text(40, 160)
            else:
                link["citations"] = places[:1] if self.rng.random() < 0.8 else places
            links.append(link)
        return links

    def record(self, kind, index, own, pairs=(), actors=(), stating=True, cited=True):
        """A record: its own fields, and those that every kind has."""
        places = self.places(index, self.counts[kind]) if cited else []
        record = {"id": self.name(kind, index)}
        citations = (self.citations if stating else self.mentions)(places)
        hedge = HEDGES[citations[0]["modality"]][1] if stating else ""
        subject = self.actors[actors[0]]["title"] if actors and self.rng.random() < 0.6 else ""
        head = " ".join(part for part in (hedge, subject) if part)
        if head:
            line = self.prose.line(max(12, 40 - len(head)), 108 - len(head))
            record["title"] = f"{head} {line[0].lower()}{line[1:]}"
        else:
            record["title"] = self.prose.line(40, 110)
        record["summary"] = self.prose.text(120, 260)
        if self.rng.random() < 0.08:
            record["note"] = self.prose.text(60, 240)
        record.update(own(places) if callable(own) else own)
        if citations:
            record["citations"] = citations
        links = self.links(pairs, places)
        if links:
            record["links"] = links
        self.with_top_actor += 0 in actors
        return record

    def date(self, index=None):
        """A date, a relative date, or none."""
        rng = self.rng
        dice = rng.random()
        if dice < 0.08:
            return {}
        if dice < 0.15:
            relation, cue = rng.choice(RELATIVE)
            relative = {"cue": cue, "relation": relation}
            if relation != "until-writing":
                relative["anchor"] = self.later("event", index) if index is not None else self.some("event")
                if relative["anchor"] is None:
                    return {}
                if relation in ("before", "after") and rng.random() < 0.2:
                    relative["duration"] = rng.choice(("P2Y", "P6M", "P10D", "P1Y6M"))
            return {"date": {"relative": relative}}
        year = 2030 - int(180.999 * rng.random() ** 1.4)
        dice, precision = rng.random(), "year"
        if dice < 0.13:
            end = min(2030, year + int(rng.expovariate(1 / 6)))
            edtf = f"{year}/{end}"
            if rng.random() < 0.2:
                edtf, precision = f"{year}-{rng.randint(1, 6):02}/{end}-{rng.randint(7, 12):02}", "month"
        elif dice < 0.18:
            edtf = f"{year}/.."
        elif dice < 0.20:
            edtf = f"../{year}" if dice < 0.19 else f"/{year}"
        elif dice < 0.26:
            edtf, precision = f"{year // 10}X", "decade"
        elif dice < 0.34:
            edtf = f"{year}{rng.choice('?~')}"
        elif dice < 0.45:
            edtf, precision = f"{year}-{rng.randint(1, 12):02}", "month"
        elif dice < 0.60:
            edtf, precision = f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", "day"
        else:
            edtf = f"{year}"
        return {"date": {"edtf": edtf, "precision": precision}}

    def linked(self, choices):
        """None to three links, drawn by weight."""
        count = self.rng.choice((0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3))
        if not count:
            return []
        makers = self.rng.choices([make for _, make in choices], [weight for weight, _ in choices], k=count)
        return [make() for make in makers]

    # The kinds

    def passages(self):
        rng = random.Random(self.seed + "/passages")
        prose = Prose(rng, self.world)
        for kind, locator, start, end, uncited in self.plan():
            # The same slice has the same digest, whatever its locator.
            digest = self.sha256(f"{start}-{end}")
            passage = {"locator": locator, "type": kind, "start": start, "end": end, "sha256": digest,
                       "folded_sha256": self.sha256(f"folded {start}-{end}"), "opening": prose.opening()}
            if kind == "section" and locator != "s0":
                passage["heading"] = prose.line(20, 60)
            if uncited:
                passage["uncited"] = "It leads over to the next sentence and states nothing."
            yield passage

    def as_actor(self, index):
        wanted = int(self.fame[index] * len(self.sought))
        places = sorted(self.rng.sample(range(len(self.sought)), min(MENTIONS_MAX, len(self.sought), max(1, wanted))))
        locators = [self.sought[place] for place in places]
        return self.actors[index] | {"mentions": locators, "citations": self.mentions(locators[:2])}

    def as_dyad(self, index):
        sides = [self.actors[side] for side in self.dyads[index]]
        places = self.places(index, len(self.dyads))
        pair = ("succeeds", f"dyad:{self.dyad_name(self.rng.randrange(index))}") if index and self.rng.random() < 0.05 else None
        self.with_top_actor += 0 in self.dyads[index]
        dyad = {"id": self.dyad_name(index), "title": f"{sides[0]['title']} and {sides[1]['title']}",
                "summary": self.prose.text(60, 180), "actors": [side["id"] for side in sides], "citations": self.mentions(places)}
        return dyad | ({"links": self.links([pair], places)} if pair else {})

    def as_event(self, index):
        actors, own = self.few(self.actor, 1, 3), {}
        if self.rng.random() < 0.25:
            dyad = int(len(self.dyads) * self.rng.random() ** 2)
            actors = list(dict.fromkeys([*self.dyads[dyad], *actors[1:]]))
            own["dyads"] = [self.dyad_name(dyad)]
        own = {"category": self.category(), **self.date(index),
               "actors": [{"id": actor, "role": self.actor_role()} for actor in self.ids(actors)], **own}
        pairs = self.linked([
            (35, lambda: ("leads-to", self.earlier("event", index))), (25, lambda: ("part-of", self.earlier("event", index, 500))),
            (15, lambda: ("succeeds", self.earlier("event", index, 500))), (15, lambda: ("supports", self.some("claim"))),
            (10, lambda: ("counterpart", self.later("event", index)))])
        return self.record("event", index, own, pairs, actors)

    def as_phase(self, index):
        dyad = self.skewed_dyad(self.phase_counts)
        sides = self.ids(self.dyads[dyad])
        own = {"dyad": self.dyad_name(dyad), "relation": self.relation(), **self.date()}
        if self.rng.random() < 0.4:
            self.rng.shuffle(sides)
            own |= {"by": sides[0], "toward": sides[1:]}
        events = self.few(lambda: self.name("event", int(self.rng.random() * self.counts["event"])), 0, 3)
        if events:
            own["events"] = events
        former = self.phases_of.get(dyad)
        self.phases_of[dyad] = index
        pairs = self.linked([
            (40, lambda: ("succeeds", former is not None and f"phase:{self.name('phase', former)}")),
            (20, lambda: ("part-of", self.earlier("phase", index))), (20, lambda: ("counterpart", self.later("phase", index))),
            (20, lambda: ("about", self.some("event")))])
        return self.record("phase", index, own, pairs, self.dyads[dyad])

    def as_risk(self, index):
        rng, actors = self.rng, self.few(self.actor, 1, 3)
        sources = []
        if rng.random() < 0.4:
            sources.append(f"dyad:{self.dyad_name(int(len(self.dyads) * rng.random() ** 2))}")
        if rng.random() < 0.3:
            sources.append(f"actor:{self.actors[self.actor()]['id']}")

        def own(places):
            steps = [{"step": self.prose.line(30, 110), "citations": [rng.choice(places)]} for _ in range(rng.choice((0, 0, 1, 2, 3, 4)))]
            return {"domain": self.domain(), "bearers": self.ids(actors), "arises_from": sources,
                    "threatens": self.few(self.interest, 1, 3), "mechanism": steps}

        pairs = self.linked([
            (50, lambda: ("leads-to", self.earlier("risk", index))), (20, lambda: ("part-of", self.earlier("risk", index))),
            (15, lambda: ("counterpart", self.later("risk", index))), (15, lambda: ("about", self.some("event")))])
        return self.record("risk", index, own, pairs, actors)

    def as_strategy(self, index):
        actors = self.few(self.actor, 1, 3)
        own = {"instruments": self.few(self.instrument, 1, 2), "status": self.status(), "actor": self.actors[actors[0]]["id"],
               "toward": self.ids(actors[1:]), "pursues": self.few(self.interest, 1, 2)}
        if self.rng.random() < 0.7:
            own["objective"] = self.prose.line(30, 110)
        pairs = self.linked([
            (55, lambda: ("addresses", self.skewed_risk())), (20, lambda: ("aggravates", self.skewed_risk())),
            (10, lambda: ("part-of", self.earlier("strategy", index))), (5, lambda: ("succeeds", self.earlier("strategy", index))),
            (5, lambda: ("counterpart", self.later("strategy", index))), (5, lambda: ("about", self.some("phase")))])
        return self.record("strategy", index, own, pairs, actors)

    def as_claim(self, index):
        rng, actors = self.rng, self.few(self.actor, 1, 3)
        own = {"actors": [{"id": actor, "subject": True} if n == 0 else {"id": actor} for n, actor in enumerate(self.ids(actors))]}
        if rng.random() < 0.1:
            own["quantity"] = {"value": rng.choice((rng.randint(1, 5000), round(rng.random() * 100, 1))),
                               "unit": rng.choice(("per cent", "million", "tonnes", "years", "troops")),
                               "comparator": rng.choice(("just-under", "about", "exactly")), "measure": self.prose.line(10, 40)}
            if rng.random() < 0.5:
                own["quantity"]["year"] = str(rng.randint(1850, 2030))
        pairs = self.linked([
            (20, lambda: ("about", self.some("event"))), (10, lambda: ("about", self.some("phase"))),
            (15, lambda: ("about", f"dyad:{self.dyad_name(self.skewed_dyad(self.about_of))}")),
            (10, lambda: ("about", self.some("strategy"))), (10, lambda: ("about", self.some("risk"))),
            (12, lambda: ("supports", self.earlier("claim", index))), (5, lambda: ("supports", self.some("risk"))),
            (5, lambda: ("leads-to", self.earlier("claim", index))), (6, lambda: ("contradicts", self.later("claim", index))),
            (2, lambda: ("contradicts", self.some("event"))), (5, lambda: ("counterpart", self.later("claim", index)))])
        return self.record("claim", index, own, pairs, actors)

    def as_annotation(self, index):
        rng = self.rng
        on = self.some(rng.choice(("event", "event", "event", "claim", "phase", "risk")))
        if rng.random() < 0.15:
            on = f"actor:{rng.choice(self.actors)['id']}"
        own = {"on": on, "property": rng.choice(("date", "place", "official-name", "casualties", "signatories", "text")),
               "value": self.prose.line(20, 80), "status": self.annotation_status(),
               "source": {"name": self.prose.line(20, 70), "url": f"https://example.org/synthetic/{index}"}}
        if rng.random() < 0.3:
            own |= self.date()
        return self.record("annotation", index, own, stating=False, cited=rng.random() < 0.3)

    def as_caveat(self, index):
        rng = self.rng

        def own(places):
            sides = [{"says": self.prose.line(30, 110), "citations": [place]} for place in places]
            if rng.random() < 0.15:
                sides.append({"annotation": self.name("annotation", int(rng.random() * self.counts["annotation"]))})
            return {"types": self.few(self.caveat_type, 1, 2), "sides": sides}

        pairs = [("about", self.some(rng.choice(("event", "claim"))))] if rng.random() < 0.4 else []
        return self.record("caveat", index, own, pairs, stating=False)


def main():
    parser = argparse.ArgumentParser(description="Write synthetic bundles.")
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--records", type=int, default=10_000, help="of all kinds, in all documents together")
    parser.add_argument("--documents", type=int, default=1)
    parser.add_argument("--events", type=int, choices=range(1, 100), metavar="PERCENT",
                        help="of the records that are neither actors nor dyads; the other kinds share the rest")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    shares = SHARES
    if given.events:
        others = sum(share for kind, share in SHARES.items() if kind != "event")
        left = (100 - given.events) / others
        shares = {kind: given.events if kind == "event" else share * left for kind, share in SHARES.items()}
    if given.documents < 1 or given.records < 200 * given.documents:
        parser.error("a document has at least 200 records")
    scaled = lambda records: min(round(ACTORS_AT_A_MILLION * math.sqrt(records / 1e6)), records // 12)
    each = [given.records // given.documents + (n < given.records % given.documents) for n in range(given.documents)]
    world = World(max(scaled(given.records), scaled(each[0])))
    given.outdir.mkdir(parents=True, exist_ok=True)
    for number, records in enumerate(each, 1):
        document = Document(world, number, given.seed, records, scaled(records), shares)
        path = given.outdir / f"{document.id}.json"
        with path.open("w", encoding="utf-8", newline="\n", buffering=1 << 20) as out:
            document.write(out)
        share = 100 * document.with_top_actor / records
        print(f"{path}: {records} records, {document.sentences} sentences, {len(document.actors)} actors, "
              f"{len(document.dyads)} dyads; the most frequent actor is in {share:.1f} %", file=sys.stderr)


if __name__ == "__main__":
    main()
