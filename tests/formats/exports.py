"""The export files: the data package read by frictionless, the database by sqlite3, and the NDJSON."""

import csv
import io
import json
import shutil
import sqlite3
import tempfile
import zipfile
from pathlib import Path

import frictionless

from common import KINDS, PARTS, check, edtf, get, lines, locators, same

FILES = ("tightrope.zip", "tightrope.sqlite", "tightrope.ndjson")


def listing(data):
    listed = json.loads(get(data.base, "/v1/export"))["data"]
    same([file["name"] for file in listed["files"]], list(FILES), "/v1/export files")
    for file in FILES:
        body = get(data.base, f"/v1/export/{file}")
        check(body and body == get(data.base, f"/v1/export/{file}"), f"/v1/export/{file}: two responses differ")
    return [f"export listing, {len(FILES)} files, each twice the same bytes"]


def rows_of(archive, table):
    return list(csv.DictReader(io.TextIOWrapper(archive.open(f"{table}.csv"), "utf-8", newline="")))


def package(data):
    body = get(data.base, "/v1/export/tightrope.zip")
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(io.BytesIO(body)) as archive:
        check(archive.testzip() is None, "tightrope.zip is damaged")
        archive.extractall(folder)
        report = frictionless.validate(str(Path(folder, "datapackage.json")))
        check(report.valid, f"tightrope.zip: {report.flatten(['name', 'rowNumber', 'fieldName', 'note'])[:5] or report.errors}")
        zipped = Path(folder, "tightrope.zip")
        zipped.write_bytes(body)
        check(frictionless.validate(str(zipped)).valid, "tightrope.zip is not valid while zipped")
        broken_key(folder)
        tables = {name.removesuffix(".csv"): rows_of(archive, name.removesuffix(".csv")) for name in archive.namelist() if name.endswith(".csv")}
        described = json.loads(archive.read("datapackage.json"))
    same(sorted(table["name"] for table in described["resources"]), sorted(tables), "tightrope.zip tables")
    same(described["version"], data.meta["revision"], "tightrope.zip version")
    keyed = {table["name"] for table in described["resources"] if table["schema"].get("foreignKeys")}
    check({"citations", "edges", "identifiers", "passages"} <= keyed, f"tightrope.zip: foreign keys only in {sorted(keyed)}")
    for kind in KINDS:
        compare_table(data, kind, tables[kind])
    compare_shared(data, tables)
    for table in PARTS:
        served = rows_served(data, table)
        same(tables[table], served, f"tightrope.zip {table}.csv, as it is served")
    return [f"tightrope.zip, {len(tables)} tables, {sum(map(len, tables.values()))} rows with their keys"]


def rows_served(data, table):
    return list(csv.DictReader(io.StringIO(get(data.base, f"/v1/{table}.csv").decode("utf-8"), newline="")))


def compare_table(data, kind, rows):
    """Compares a table of the package with the records."""
    records = data.records[kind]
    same(sorted(row["id"] for row in rows), sorted(records), f"tightrope.zip {kind}.csv ids")
    for row in rows:
        record = records[row["id"]]
        where = f"tightrope.zip {kind}.csv {row['id']}"
        same(row["title"], record["title"], f"{where} title")
        if record.get("modality"):
            same(row["modality"], record["modality"], f"{where} modality")
        if "date" in record:
            same(row["date_edtf"], edtf(record) or "", f"{where} EDTF")
        if "locators" in row:
            same(row["locators"], "|".join(locators(record)), f"{where} locators")
    if kind != "passages":
        served = csv.DictReader(io.StringIO(get(data.base, f"{KINDS[kind]}.csv").decode("utf-8"), newline=""))
        for row, listed in zip(rows, served, strict=True):
            # The package has the details too, which a list leaves out.
            same({column: row.get(column) for column in listed}, listed, f"tightrope.zip {kind}.csv {row['id']}, as it is served")


def compare_shared(data, tables):
    """Compares the tables that span all kinds with the records."""
    every = [record for kind in data.records.values() for record in kind.values()]
    expected = {(record["kind"], record["id"], citation["locator"], citation["role"], citation["modality"] or "", citation["cue"] or "")
            for record in every for citation in record.get("citations") or []}
    found = {(row["record_kind"], row["record"], row["locator"], row["role"], row["modality"], row["cue"])
            for row in tables["citations"] if row["part_only"] == "false"}
    check(expected == found, f"tightrope.zip citations.csv: {sorted(expected - found)[:2]} are missing, {sorted(found - expected)[:2]} are new")
    same(2 * len(tables["edges"]), sum(record.get("related_total") or 0 for record in every), "tightrope.zip edges.csv, seen from both ends")
    codes = {(actor["id"], code["scheme"], code["value"]) for actor in data.records["actors"].values() for code in actor["identifiers"]}
    same({(row["actor"], row["scheme"], row["value"]) for row in tables["identifiers"]}, codes, "tightrope.zip identifiers.csv")
    terms = {(scheme["id"], term["id"]) for scheme in data.records["vocabularies"].values() for term in scheme["terms"]}
    same({(row["scheme"], row["id"]) for row in tables["terms"]}, terms, "tightrope.zip terms.csv")
    kinds = {(record["kind"], record["id"]) for record in every if record["kind"] not in ("passage", "vocabulary")}
    same({(row["kind"], row["id"]) for row in tables["records"]}, kinds, "tightrope.zip records.csv")


def broken_key(folder):
    """Makes sure that frictionless checks keys: it must find a broken one."""
    copy = Path(folder, "broken")
    copy.mkdir()
    for file in Path(folder).glob("*.*"):
        if file.suffix in (".csv", ".json"):
            shutil.copy(file, copy)
    edges = Path(copy, "edges.csv")
    head, first, rest = edges.read_text("utf-8").split("\n", 2)
    edges.write_text("\n".join([head, first.replace(first.split(",")[0], "nobody", 1), rest]), "utf-8")
    check(not frictionless.validate(str(Path(copy, "datapackage.json"))).valid, "frictionless does not see a broken foreign key")


def sqlite(data):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "t.db")
        file.write_bytes(get(data.base, "/v1/export/tightrope.sqlite"))
        database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        rows = lambda sql, *values: database.execute(sql, values).fetchall()
        same(rows("PRAGMA integrity_check"), [("ok",)], "tightrope.sqlite integrity")
        same(rows("PRAGMA foreign_key_check"), [], "tightrope.sqlite foreign keys")
        same(rows("PRAGMA freelist_count"), [(0,)], "tightrope.sqlite: free pages")
        names = {name for name, in rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        check(not names & {"_sqlx_migrations", "publication"}, f"tightrope.sqlite holds the service's own tables: {sorted(names & {'_sqlx_migrations', 'publication'})}")
        for kind, records in data.records.items():
            kind = next(iter(records.values()))["kind"]
            bodies = dict(rows("SELECT id, body FROM entry WHERE kind = ?", kind))
            same(sorted(bodies), sorted(records), f"tightrope.sqlite entry {kind}")
            for key in bodies.keys() & records.keys():
                check(json.loads(bodies[key]) == records[key], f"tightrope.sqlite {kind} {key}: its body differs from the API's")
            if kind not in ("passage", "vocabulary"):
                titles = dict(rows("SELECT id, title FROM record WHERE kind = ?", kind))
                same(titles, {key: record["title"] for key, record in records.items()}, f"tightrope.sqlite record {kind}")
        dates = {(kind, key): when for kind, key, when in rows("SELECT kind, record, edtf FROM dating WHERE edtf IS NOT NULL")}
        every = [record for kind in data.records.values() for record in kind.values()]
        same(dates, {(record["kind"], record["id"]): edtf(record) for record in every if edtf(record)}, "tightrope.sqlite dating")
        for record in data.records["events"].values():
            said = rows("SELECT locator, modality FROM citation WHERE kind = 'event' AND record = ? AND NOT part_only ORDER BY rank", record["id"])
            same(said, [(citation["locator"], citation["modality"]) for citation in record["citations"]], f"tightrope.sqlite citations of {record['id']}")
        found = {row for row in rows("SELECT kind, id FROM search JOIN entry ON entry.ord = search.rowid WHERE search MATCH 'refugees'")}
        wanted = json.loads(get(data.base, "/v1/search?q=refugees&limit=500"))
        same(found, {(line["kind"], line["id"]) for line in wanted["data"]}, "tightrope.sqlite words")
        database.close()
    return [f"tightrope.sqlite, {len(names)} tables, {data.total} records"]


def everything(data):
    exported = lines(data.base, "/v1/export/tightrope.ndjson")
    kinds = json.loads(get(data.base, "/v1"))["data"]["kinds"]
    counts = {kind["kind"]: kind["count"] for kind in kinds}
    same(len(exported), sum(counts.values()), "tightrope.ndjson lines")
    same(data.total, sum(counts.values()), "records of all lists")
    for records in data.records.values():
        kind = next(iter(records.values()))["kind"]
        mine = {record["id"]: record for record in exported if record["kind"] == kind}
        same(sorted(mine), sorted(records), f"tightrope.ndjson {kind}")
        for key in mine.keys() & records.keys():
            check(mine[key] == records[key], f"tightrope.ndjson {kind} {key} differs from the record")
    return [f"ndjson, {len(counts)} kinds, {len(exported)} records"]
