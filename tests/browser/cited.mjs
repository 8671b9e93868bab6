// The references that a record's page offers, as a reference manager's parser reads them: what the page links to as
// BibTeX, RIS and CSL-JSON, and what its head says.
import assert from "node:assert/strict";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { base } from "./browser.mjs";

const FORMATS = ["application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json"];
const plain = (text) =>
  text.replace(/&#39;|&amp;|&quot;|&lt;|&gt;/g, (c) => ({ "&#39;": "'", "&amp;": "&", "&quot;": '"', "&lt;": "<", "&gt;": ">" })[c]);
// Quotation marks and dashes are written in ASCII by some syntaxes.
const letters = (text) => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const named = (person) => person.literal ?? [person.given, person.family].filter(Boolean).join(" ");

let read = 0;
// Actors belong to no one text, and what others have established rests on none.
for (const [path, rests] of [
  ["/v1/risks/refugee-flow", true],
  ["/v1/events/korean-war", true],
  ["/v1/actors/china", false],
  ["/v1/annotations/korean-war-dates", false],
]) {
  const page = await (await fetch(base + path, { headers: { accept: "text/html" } })).text();
  const links = [...page.matchAll(/<link rel="alternate" type="([^";]+)[^"]*" href="([^"]+)"/g)];
  const title = plain(page.match(/<h1>(.*?)<\/h1>/)[1]);
  const meta = (name) => [...page.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, "g"))].map((m) => plain(m[1]));
  assert.deepEqual(meta("citation_title"), [title]);
  assert.deepEqual(meta("citation_author"), ["Tightrope contributors,"]);
  for (const format of FORMATS) {
    const link = links.find(([, type]) => type === format);
    assert(link, `${path} has no link to ${format}`);
    const text = await (await fetch(new URL(plain(link[2]), base + path))).text();
    const [record, source] = new Cite(text).data;
    const where = `${path} as ${format}`;
    assert.equal(letters(record.title), letters(title), where);
    assert.deepEqual(record.author.map(named), ["Tightrope contributors"], where);
    assert.equal(record.author[0].given, undefined, `${where}: an institution was split`);
    assert.equal(record.issued["date-parts"][0][0], Number(meta("citation_publication_date")[0].slice(0, 4)), where);
    if (format !== "application/x-bibtex") assert.equal(record.type, "dataset", where);
    const authors = source?.author.map((person) => [person.given, person.family]);
    assert.deepEqual(authors, rests ? [["Mehmet Enes", "Beşer"]] : undefined, where);
    read++;
  }
}
console.log(`  ${read} references read by citation-js`);
