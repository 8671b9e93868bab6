"""The records of our database in a hand-written schema: a table of events with their lists as JSON, one table for the
actors, a full-text index, and the indexes that a careful author creates."""

import sqlite3
import sys
import time
from pathlib import Path
from urllib.parse import quote

SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, title TEXT NOT NULL, summary TEXT, modality TEXT, category TEXT NOT NULL,
    earliest TEXT, latest TEXT, note TEXT, date TEXT NOT NULL, actors TEXT NOT NULL, dyads TEXT NOT NULL, citations TEXT NOT NULL,
    caveats TEXT NOT NULL, related TEXT NOT NULL, annotations TEXT NOT NULL);
CREATE TABLE event_actor (event TEXT NOT NULL REFERENCES event (id), actor TEXT NOT NULL, PRIMARY KEY (actor, event)) WITHOUT ROWID;
CREATE VIRTUAL TABLE event_words USING fts5 (title, summary, note, content = 'event', tokenize = 'unicode61');
"""
# `line` is an event as our lists show it, `body` the whole record. Each kind has its own range of `ord`; sorting by kind would sort a gigabyte.
FILL = """
INSERT INTO event
SELECT id, line ->> '$.document', title, line ->> '$.summary', line ->> '$.modality', line ->> '$.category', earliest, latest, line ->> '$.note',
    line -> '$.date', line -> '$.actors', line -> '$.dyads', line -> '$.citations', line -> '$.caveats',
    body -> '$.related', body -> '$.annotations'
FROM ours.entry
WHERE ord BETWEEN (SELECT min(ord) FROM ours.entry WHERE kind = 'event') AND (SELECT max(ord) FROM ours.entry WHERE kind = 'event')
ORDER BY ord;
INSERT OR IGNORE INTO event_actor SELECT event.id, one.value ->> '$.id' FROM event, json_each(event.actors) AS one;
CREATE INDEX event_by_date ON event (earliest, id);
CREATE INDEX event_by_end ON event (latest);
CREATE INDEX event_actor_by_event ON event_actor (event, actor);
INSERT INTO event_words (rowid, title, summary, note) SELECT rowid, title, summary, note FROM event;
INSERT INTO event_words (event_words) VALUES ('optimize');
ANALYZE main;
PRAGMA main.wal_checkpoint(TRUNCATE);
"""


def make(database, path):
    """Creates the file from our database, unless it exists."""
    path = Path(path)
    if path.exists():
        return path
    building = path.with_suffix(".building")
    building.unlink(missing_ok=True)
    data = sqlite3.connect(f"file:{quote(str(building.resolve()))}", uri=True, isolation_level=None)
    data.executescript(SCHEMA)
    # Read-only, even if a server has it open.
    data.execute("ATTACH ? AS ours", (f"file:{quote(str(Path(database).resolve()))}?mode=ro&immutable=1",))
    began = time.monotonic()
    data.executescript(FILL)
    count = data.execute("SELECT count(*) FROM event").fetchone()[0]
    print(f"hand-written schema: {count} events in {time.monotonic() - began:.0f} s", file=sys.stderr)
    data.execute("DETACH ours")
    data.close()
    for ending in ("-wal", "-shm"):
        Path(f"{building}{ending}").unlink(missing_ok=True)
    building.rename(path)
    return path
