"""Opens every format of the whole data with a third-party reader and compares it with the API's own JSON: counts, and
the content of each record. Reads all formats before it fails.

    read.py http://localhost:8080"""

import logging
import sys

import asked
import cited
import dated
import exports
import graphs
import linked
import prose
import tables
from common import findings, group, whole

READERS = (
    tables.csv, tables.joins, tables.parts, tables.xlsx, tables.csv_metadata, tables.years, tables.questions, prose.markdown, prose.pages,
    linked.jsonld_and_turtle, linked.dataset,
    dated.ics, dated.atom, dated.timeline, graphs.graphml, graphs.cyjs, graphs.dot, cited.bib, cited.ris, cited.csl, exports.listing,
    exports.package, exports.sqlite, exports.everything, asked.refusals, asked.chosen, asked.headers,
)


def main(base, only):
    # rdflib logs bad literals and continues; `ill_typed` shows them instead.
    logging.getLogger("rdflib").setLevel(logging.ERROR)
    data = whole(base)
    for reader in READERS:
        if not only or reader.__name__ in only:
            group(reader, data)
    if findings:
        sys.exit(f"formats: {len(findings)} findings")


main(sys.argv[1].rstrip("/"), sys.argv[2:])
