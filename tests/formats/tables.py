"""CSV read by pandas, its metadata by a CSVW reader, workbooks by openpyxl."""

import io
import json
import warnings

import csvw
import openpyxl
import pandas

from common import KINDS, PARTS, bounds, check, edtf, five, get, lines, locators, same, text

FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Column endings, and the schemes of the actors' identifiers that they hold.
CODES = {"iso3": "iso3166-1-alpha-3", "cow": "cow", "gw": "gw", "wikidata": "wikidata"}


def read_csv(body):
    return pandas.read_csv(io.BytesIO(body), dtype=str, keep_default_na=False, encoding="utf-8")


def is_number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False


def no_formula(rows, where):
    for row in rows:
        for column, cell in row.items():
            check(not cell.startswith(FORMULA) or is_number(cell), f"{where} {column}: a spreadsheet would run {cell[:40]!r}")


def guarded(cell):
    """Escapes a would-be formula with an apostrophe."""
    return f"'{cell}" if cell.startswith(FORMULA) and not is_number(cell) else cell


def joined(values):
    """Joins several values in a cell; if all are empty, the cell is empty."""
    values = ["" if value is None else str(value).replace("|", "¦") for value in values]
    return guarded("|".join(values)) if any(values) else ""


def code_of(actor, scheme):
    """An actor's code: the one still valid, else the last; several only where they differ."""
    codes = [code for code in actor["identifiers"] if code["scheme"] == scheme]
    current = [code for code in codes if code["valid_to"] is None] or codes
    return "|".join(dict.fromkeys(code["value"] for code in current))


def codes_of(data):
    """Codes by actor and scheme, from the actor records."""
    return {actor["id"]: {scheme: code_of(actor, scheme) for scheme in CODES.values()} for actor in data.records["actors"].values()}


def expected(record, columns, codes):
    """Expected cells, computed from the record alone. Unknown columns are skipped."""
    plain = {key: record.get(key) for key in ("id", "kind", "document", "title", "summary", "modality", "category", "note",
             "relation", "status", "href", "type", "property", "value", "locator", "sha256", "opening", "language")
             if not isinstance(record.get(key), (dict, list))}
    cells = {key: guarded("" if value is None else str(value)) for key, value in plain.items()}
    cells["modalities"] = joined(record.get("modalities") or [])
    if isinstance(record.get("citations"), list):
        said = record["citations"]
        cells["locators"] = joined(locators(record))
        cells["citation_roles"] = joined(citation["role"] for citation in said)
        cells["citation_modalities"] = joined(citation["modality"] for citation in said)
        cells["cues"] = joined(citation["cue"] for citation in said)
        cells["attributed_to"] = joined((citation["attributed_to"] or {}).get("label") for citation in said)
    if "date_edtf" in columns:
        date, (first, last) = record.get("date") or {}, bounds(record)
        cells |= {"date_edtf": edtf(record) or "", "date_display": date.get("display") or "",
                  "date_precision": date.get("precision") or "", "date_earliest": first or "", "date_latest": last or "",
                  "year_from": str(int(first[:4])) if first else "", "year_to": str(int(last[:4])) if last else "",
                  "sure_from": date.get("sure_from") or "", "sure_to": date.get("sure_to") or "",
                  "date_open_end": date.get("open_end") or "", "date_cue": (date.get("relative") or {}).get("cue") or ""}
    if isinstance(record.get("source"), dict):
        cells |= {f"source_{part}": guarded(record["source"][part] or "") for part in ("name", "url")}
        cells |= {"on": record["on"]["id"], "on_kind": record["on"]["kind"]}
    if isinstance(record.get("caveats"), list):
        cells["caveats"] = joined(caveat["id"] for caveat in record["caveats"])
        cells["caveats_title"] = joined(caveat["title"] for caveat in record["caveats"])
        cells["caveats_types"] = joined(dict.fromkeys(sort for caveat in record["caveats"] for sort in caveat["types"]))
    # Ids are bare; where kinds differ they stand beside them, and the basis of links too.
    basis = {(link["predicate"], link["id"]): link["basis"] for link in record.get("related") or []}
    for field, predicate in (("strategies", "addressed-by"), ("addresses", "addresses"), ("aggravates", "aggravates"),
                             ("responds_to", "responds-to"), ("warns", None), ("arises_from", None)):
        if isinstance(record.get(field), list):
            cells[field] = joined(one["id"] for one in record[field])
            cells[f"{field}_kind"] = joined(one["kind"] for one in record[field])
            if predicate:
                cells[f"{field}_basis"] = joined(basis.get((predicate, one["id"])) for one in record[field])
    for ending, scheme in CODES.items():
        if f"x_{ending}" in columns:
            cells[f"x_{ending}"] = code_of(record, scheme)
        for field in record:
            named = record[field] if isinstance(record[field], list) else [record[field]]
            if f"x_{field}_{ending}" in columns:
                actors = [actor["id"] for actor in named if actor]
                cells[field] = joined(actors)
                cells[f"x_{field}_{ending}"] = joined(codes[actor].get(scheme) for actor in actors)
    return {column: cell for column, cell in cells.items() if column in columns}


def aligned(row, columns, where):
    """Columns of the same list must have the same number of parts, or be empty."""
    families = [["locators", "citation_roles", "citation_modalities", "cues", "attributed_to"]]
    # What is a list in each item is one list in the table, of its own length.
    families += [[field, *(c for c in columns if c.startswith((f"{field}_", f"x_{field}_")) and c != "caveats_types")]
                 for field in columns if f"x_{field}_cow" in columns or f"{field}_title" in columns or f"{field}_basis" in columns]
    for family in families:
        parts = {column: row[column].count("|") for column in family if row.get(column)}
        check(len(set(parts.values())) <= 1, f"{where}: lists that do not align: {parts}")


def compare_rows(data, kind, rows, columns, where):
    """Compares every row with its record, and counts and order with the list."""
    same([row["id"] for row in rows], [line["id"] for line in data.lists[kind]], f"{where} ids")
    for must in ("id", "kind", "title", "href", *(["summary"] if kind != "passages" else [])):
        check(must in columns, f"{where} has no column {must}")
    codes = codes_of(data)
    for row in rows:
        record = data.records[kind].get(row["id"], {})
        for column, cell in expected(record, columns, codes).items():
            same(row[column], cell, f"{where} {row['id']} {column}")
        aligned(row, columns, f"{where} {row['id']}")


def joins(data):
    """Every strategy that a risk names is in the table of strategies, and its link has a basis."""
    risks, strategies = (read_csv(get(data.base, f"{KINDS[kind]}.csv")) for kind in ("risks", "strategies"))
    several = ["strategies", "strategies_basis"]
    answers = risks[risks.strategies != ""].assign(**{column: risks[column].str.split("|") for column in several}).explode(several)
    joined_rows = answers.merge(strategies, left_on="strategies", right_on="id", suffixes=("", "_strategy"))
    same(len(joined_rows), sum(len(risk["strategies"]) for risk in data.records["risks"].values()), "risks.csv joined with strategies.csv")
    check(set(answers.strategies_basis) <= {"stated", "collective", "inferred"}, f"risks.csv: bases {set(answers.strategies_basis)}")
    return [f"csv, {len(joined_rows)} rows of risks joined with strategies"]


def parts(data):
    """Tables of parts in every tabular format, each row with the record and the passage that it names."""
    read = {name: read_csv(get(data.base, f"/v1/{name}.csv")) for name in PARTS}
    for name, table in read.items():
        path = f"/v1/{name}"
        rows = table.to_dict("records")
        no_formula(rows, f"{path}.csv")
        many = [column for column in table.columns if column != "locators" and not column.startswith("x_")
                and table[column].str.contains("|", regex=False).any()]
        same(many, [], f"{path}.csv: columns with several values in a cell")
        same(len(lines(data.base, f"{path}.ndjson")), len(rows), f"{path}.ndjson rows")
        cells = list(openpyxl.load_workbook(io.BytesIO(get(data.base, f"{path}.xlsx")))["records"].iter_rows(values_only=True))
        same([list(map(shown, row)) for row in cells], [list(table.columns), *table.values.tolist()], f"{path}.xlsx")
        typed = described(f"{data.base}{path}.csv")
        check(typed.is_valid, f"{path}.csv does not match its metadata")
        same(len(list(typed.tables[0].iterdicts())), len(rows), f"{path}.csv read by its metadata: rows")
    records = {(record["kind"], record["id"]) for kind in data.records.values() for record in kind.values()}
    citations, edges, codes = (read[name] for name in PARTS)
    named = [citations[["record_kind", "record"]], edges[["from_kind", "from"]], edges[["to_kind", "to"]]]
    for pairs in named:
        check(set(map(tuple, pairs.values)) <= records, f"{list(pairs.columns)}: some name no record")
    places = read_csv(get(data.base, f"{KINDS['passages']}.csv"))
    same(len(citations.merge(places, on=["document", "locator"])), len(citations), "citations.csv joined with passages.csv")
    actors = read_csv(get(data.base, "/v1/actors.csv"))
    same(len(codes.merge(actors, left_on="actor", right_on="id")), len(codes), "identifiers.csv joined with actors.csv")
    check(set(edges.basis) == {"stated", "collective", "inferred"}, f"edges.csv: bases {set(edges.basis)}")
    return [f"tables of parts, {sum(map(len, read.values()))} rows in csv, ndjson, xlsx and by metadata"]


def csv(data):
    for kind, path in KINDS.items():
        table = read_csv(get(data.base, f"{path}.csv"))
        rows = table.to_dict("records")
        no_formula(rows, f"{path}.csv")
        compare_rows(data, kind, rows, list(table.columns), f"{path}.csv")
        for record in five(data, kind):
            alone = read_csv(get(data.base, f"{record['href']}.csv")).to_dict("records")
            same(len(alone), 1, f"{record['href']}.csv rows")
            for column, cell in expected(record, list(alone[0]), codes_of(data)).items():
                same(alone[0][column], cell, f"{record['href']}.csv {column}")
    return [f"csv, {len(KINDS)} kinds, {data.total} records"]


def xlsx(data):
    for kind, path in KINDS.items():
        body = get(data.base, f"{path}.xlsx")
        same(get(data.base, f"{path}.xlsx"), body, f"{path}.xlsx requested twice")
        book = openpyxl.load_workbook(io.BytesIO(body))
        cells = list(book["records"].iter_rows())
        columns = [cell.value for cell in cells[0]]
        check(not any(cell.data_type == "f" for row in cells for cell in row), f"{path}.xlsx holds a formula")
        same(columns, list(read_csv(get(data.base, f"{path}.csv")).columns), f"{path}.xlsx columns")
        rows = [{column: shown(cell.value) for column, cell in zip(columns, row)} for row in cells[1:]]
        compare_rows(data, kind, rows, columns, f"{path}.xlsx")
        about = {row[0]: row[1] for row in book["about"].iter_rows(values_only=True)}
        same(about.get("revision"), data.meta["revision"], f"{path}.xlsx revision")
        check(all(about.get(column) for column in columns), f"{path}.xlsx does not describe every column")
    return [f"xlsx, {len(KINDS)} kinds, {data.total} records"]


def shown(value):
    """A workbook's cell as CSV writes it."""
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def described(url):
    """The table with the metadata that the reader discovers from its URL, as CSV on the Web specifies."""
    with warnings.catch_warnings():
        # It warns about every link to anything but metadata.
        warnings.filterwarnings("ignore", message="Ignoring linked metadata")
        return csvw.CSVW(url)


def csv_metadata(data):
    for kind, path in KINDS.items():
        table = json.loads(get(data.base, f"{path}.csv-metadata.json"))
        columns = table["tableSchema"]["columns"]
        head = list(read_csv(get(data.base, f"{path}.csv")).columns)
        same([column["name"] for column in columns], head, f"{path}.csv-metadata.json columns")
        check(all(column.get("dc:description") for column in columns), f"{path}.csv-metadata.json has a column without a description")
        read = described(f"{data.base}{path}.csv")
        typed = list(read.tables[0].iterdicts())
        same(len(typed), len(data.lists[kind]), f"{path}.csv read by its metadata: rows")
        check(read.is_valid, f"{path}.csv does not match its metadata")
        check(len(read.tables[0].tableSchema.columns) == len(head), f"{path}.csv: its metadata is not found from the table")
        for row in typed:
            record = data.records[kind][row["id"]]
            same(row["title"], record["title"], f"{path}.csv read by its metadata, title of {record['id']}")
            if "locators" in row:
                same(row["locators"], locators(record), f"{path}.csv read by its metadata, locators of {record['id']}")
            if "year_from" in row:
                first = bounds(record)[0]
                same(row["year_from"], int(first[:4]) if first else None, f"{path}.csv read by its metadata, year_from of {record['id']}")
    question = "/v1/events.csv?actor=china"
    found = len(described(f"{data.base}{question}").tables[0].tableSchema.columns)
    check(found, f"{question}: its metadata is not found from the table; `Link: rel=describedby` would give its URL")
    return [f"csv-metadata.json, {len(KINDS)} kinds, {data.total} records"]


def years(data):
    """Dyad-years and the timeline: whole years, and the rows of the JSON."""
    path, asked = "/v1/dyad-years", "date=1945/2000"
    table = pandas.read_csv(io.BytesIO(get(data.base, f"{path}.csv?{asked}")))
    same(str(table["year"].dtype), "int64", f"{path}.csv year")
    rows = json.loads(get(data.base, f"{path}?{asked}"))["data"]
    same(list(table.columns), list(rows[0]), f"{path}.csv columns")
    same(list(zip(table["phase"], table["year"].tolist())), [(row["phase"], row["year"]) for row in rows], f"{path}.csv rows")
    same(lines(data.base, f"{path}.ndjson?{asked}"), rows, f"{path}.ndjson")
    typed = list(described(f"{data.base}{path}.csv?{asked}").tables[0].iterdicts())
    same([row["ext_rivalry"] for row in typed], [row["ext_rivalry"] for row in rows], f"{path}.csv read by its metadata")
    cells = list(openpyxl.load_workbook(io.BytesIO(get(data.base, f"{path}.xlsx?{asked}")))["records"].iter_rows(values_only=True))
    same([row[3] for row in cells[1:]], [row["year"] for row in rows], f"{path}.xlsx years")

    path = "/v1/timeline"
    found = json.loads(get(data.base, f"{path}?limit=500"))
    check(found["page"]["complete"] and found["data"], f"{path} has more than one page, or nothing")
    same(lines(data.base, f"{path}.ndjson"), found["data"], f"{path}.ndjson")
    table = read_csv(get(data.base, f"{path}.csv"))
    same(list(zip(table["kind"], table["id"])), [(row["kind"], row["id"]) for row in found["data"]], f"{path}.csv")
    return [f"dyad-years and timeline, {len(rows) + len(found['data'])} rows"]


def questions(data):
    """Filtered lists, statistics, and search across kinds."""
    path, asked = "/v1/events", "actor=china"
    ids = [line["id"] for line in lines(data.base, f"{path}.ndjson?{asked}")]
    china = [record["id"] for record in data.records["events"].values() if any(a["id"] == "china" for a in record["actors"])]
    same(ids, china, "/v1/events.ndjson?actor=china")
    same(list(read_csv(get(data.base, f"{path}.csv?{asked}"))["id"]), china, "/v1/events.csv?actor=china")
    narrow = read_csv(get(data.base, f"{path}.csv?fields=id,date.edtf,citations.locator"))
    same(list(narrow.columns), ["id", "date_edtf", "locators"], "/v1/events.csv with fields")

    asked = "by=decade,modality&kind=event"
    groups = json.loads(get(data.base, f"/v1/stats?{asked}"))["data"]
    same(lines(data.base, f"/v1/stats.ndjson?{asked}"), groups, "/v1/stats.ndjson")
    rows = read_csv(get(data.base, f"/v1/stats.csv?{asked}")).to_dict("records")
    same(rows, [{key: "" if value is None else str(value) for key, value in group.items()} for group in groups], "/v1/stats.csv")
    reported = sum(record["modality"] == "reported" for record in data.records["events"].values())
    check(sum(int(row["count"]) for row in rows if row["modality"] == "reported") >= reported > 0, "/v1/stats.csv lacks reported events")

    asked = "q=refugees"
    found = json.loads(get(data.base, f"/v1/search?{asked}"))
    ids = [(line["kind"], line["id"]) for line in found["data"]]
    check(found["page"]["complete"] and ids, "/v1/search?q=refugees finds nothing, or more than one page")
    same([(line["kind"], line["id"]) for line in lines(data.base, f"/v1/search.ndjson?{asked}")], ids, "/v1/search.ndjson")
    table = read_csv(get(data.base, f"/v1/search.csv?{asked}"))
    same(list(zip(table["kind"], table["id"])), ids, "/v1/search.csv")
    shown_in = text(data.base, f"/v1/search.md?{asked}")
    check(shown_in.count("\n## ") == len(ids), "/v1/search.md has a different number of records")
    return [f"csv, ndjson and md of queries, {len(china) + len(rows) + len(ids)} rows"]
