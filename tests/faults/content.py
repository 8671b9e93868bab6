"""What a database file holds, read by other people's SQLite: is it whole, and is it the same?"""

import hashlib
import sqlite3

# When a document was imported is not content: the table that says so, and the fact that the newest of them is.
LEFT_OUT = {"edition"}
LEFT_OUT_FACT = ("publication", "changed")


def digest(path):
    """Of the file's bytes; None where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def content(path):
    """A digest of every row of every table. Raises sqlite3.Error where the file is not sound."""
    link = sqlite3.connect(f"file:{path}?immutable=1&mode=ro", uri=True)
    try:
        verdict = link.execute("PRAGMA integrity_check").fetchall()
        if verdict != [("ok",)]:
            raise sqlite3.DatabaseError(str(verdict)[:300])
        tables = sorted(name for (name,) in link.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"))
        found = hashlib.sha256()
        for table in tables:
            if table in LEFT_OUT:
                continue
            found.update(table.encode())
            rows = (row for row in link.execute(f'SELECT * FROM "{table}"') if (table, row[0]) != LEFT_OUT_FACT)
            for row in sorted(map(repr, rows)):
                found.update(row.encode())
        return found.hexdigest()
    finally:
        link.close()
