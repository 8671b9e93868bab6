"""Markdown, parsed as CommonMark, so that escaped markup counts as plain text."""

import json
import re
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from common import KINDS, STATEMENTS, ask, check, five, locators, name, same, text


def sections(source):
    """Heading level, heading and plain text below it, as a reader of Markdown sees them."""
    tokens = MarkdownIt("commonmark").parse(source)
    found = []
    for before, token in zip([None, *tokens], tokens):
        if token.type == "html_block" or any(child.type == "html_inline" for child in token.children or []):
            raise ValueError(f"HTML in Markdown: {token.content[:80]!r}")
        if token.type != "inline":
            continue
        plain = "".join(" " if child.type in ("softbreak", "hardbreak") else child.content for child in token.children)
        if before.type == "heading_open":
            found.append((before.tag, plain, []))
        elif found:
            found[-1][2].append(plain)
    return [(tag, heading, "\n".join(below)) for tag, heading, below in found]


def one(record, heading, below, kind, where):
    flat = re.sub(r"\s+", " ", below)
    same(heading, record["title"], f"{where} heading of {record['id']}")
    for field in ("summary", "note"):
        check((record.get(field) or "") in flat, f"{where} {record['id']} lacks its {field}")
    for locator in locators(record):
        check(locator in flat, f"{where} {record['id']} lacks {locator}")
    if kind in STATEMENTS:
        check(f"the author's word: {record['modality']}" in flat, f"{where} {record['id']} lacks its modality")
        for citation in record["citations"]:
            for part in (citation["cue"], citation["modality"], (citation["attributed_to"] or {}).get("label")):
                check((part or "") in flat, f"{where} {record['id']} lacks {part!r}")
    for caveat in record.get("caveats") or []:
        check(caveat["title"] in flat, f"{where} {record['id']} lacks a caveat")
    if kind == "annotations":
        check("not the author's word" in flat and record["source"]["name"] in flat, f"{where} {record['id']}: not attributed to its source")
    for annotation in record.get("annotations") or []:
        check("not the author's word" in flat and annotation["source"]["name"] in flat and annotation["value"] in flat,
             f"{where} {record['id']}: an annotation lacks its value or its source")
    display = (record.get("date") or {}).get("display")
    check(not display or display in flat, f"{where} {record['id']} lacks its date {display!r}")
    check(name(record["href"]) in flat, f"{where} {record['id']} lacks its URL")


def markdown(data):
    for kind, path in KINDS.items():
        found = sections(text(data.base, f"{path}.md"))
        records = list(data.records[kind].values())
        same([heading for tag, heading, _ in found if tag == "h2"], [record["title"] for record in records], f"{path}.md headings")
        for record, (_, heading, below) in zip(records, found[1:]):
            one(record, heading, below, kind, f"{path}.md")
        for record in five(data, kind):
            alone = sections(text(data.base, f"{record['href']}.md"))
            same(len(alone), 1, f"{record['href']}.md headings")
            one(record, alone[0][1], alone[0][2], kind, f"{record['href']}.md")
    return [f"md, {len(KINDS)} kinds, {data.total} records"]


class Page(HTMLParser):
    """The text of a page and its links; every element must be closed in its order."""

    VOID = {"meta", "link", "img", "input", "br"}

    def __init__(self, source, where):
        super().__init__()
        self.open, self.text, self.links, self.data, self.where = [], [], [], [], where
        self.feed(source)
        self.close()
        same(self.open, [], f"{where}: elements that stay open")

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append(tag)
        self.links += [value for name, value in attributes if tag == "a" and name == "href"]

    def handle_endtag(self, tag):
        same(self.open.pop() if self.open else None, tag, f"{self.where}: the element that ends")

    def handle_data(self, data):
        (self.data if self.open[-1:] == ["script"] else self.text).append(data)


def pages(data):
    """Every record's page and the pages of every list, as a browser asks for them."""
    for kind, path in KINDS.items():
        records, following, listed = list(data.records[kind].values()), f"{path}?limit=100", []
        while following:
            page = Page(ask(data.base, following, Accept="text/html").body.decode(), following)
            listed += [link for link in page.links if link.startswith(f"{path}/")]
            following = next((link for link in page.links if "cursor=" in link), None)
        check({record["href"] for record in records} <= set(listed), f"{path}.html lacks records")
        for record in five(data, kind):
            page = Page(text(data.base, f"{record['href']}.html"), record["href"])
            flat = re.sub(r"\s+", " ", " ".join(page.text))
            for part in [record["title"], record.get("summary"), record.get("note"), *locators(record)]:
                check((part or "") in flat, f"{record['href']}.html lacks {part!r}")
            check(all(caveat["href"] in page.links for caveat in record.get("caveats") or []), f"{record['href']}.html lacks a caveat")
            check(json.loads("".join(page.data))["@graph"], f"{record['href']}.html has no linked data")
    return [f"html, {len(KINDS)} kinds, {data.total} records listed, five of each as pages"]
