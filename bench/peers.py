"""Starts each server: ours, nginx on the same bytes, the hand-written one, datasette."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from serving import Server, fail

ROOT = Path(__file__).resolve().parent.parent
# Our headers that matter to clients. nginx sets ETag and Last-Modified itself, and needs its own to answer 304.
SAME_HEADERS = ("cache-control", "vary", "access-control-allow-origin", "access-control-expose-headers",
                "cross-origin-resource-policy", "x-content-type-options")


class Programs:
    """Where all programs are. A missing one ends the run unless --without excludes it."""

    def __init__(self, without, wanted):
        self.without = set(without)
        self.ours = Path(os.environ.get("TIGHTROPE", ROOT / "target/dist/tightrope")).resolve()
        if not self.ours.is_file():
            fail(f"{self.ours} is missing: cargo build --profile dist, or name another in TIGHTROPE")
        for tool in ("wrk", "taskset", "strip"):
            if not shutil.which(tool):
                fail(f"{tool} is missing: apt-get install wrk util-linux binutils")
        if len(os.sched_getaffinity(0)) < 2:
            fail("the server and wrk each need a core of their own")
        # Check everything now, not after minutes of measuring.
        for name, find in (("nginx", self.nginx), ("by-hand", self.by_hand), ("datasette", self.datasette)):
            if name in wanted and self.has(name):
                find()

    def has(self, name):
        return name not in self.without

    def nginx(self):
        if not shutil.which("nginx"):
            fail("nginx is missing: apt-get install nginx-light libnginx-mod-http-brotli-static, or --without nginx")
        built = subprocess.run(["nginx", "-V"], capture_output=True, text=True).stderr
        modules = re.search(r"--modules-path=(\S+)", built)
        module = Path(modules[1] if modules else "/usr/lib/nginx/modules") / "ngx_http_brotli_static_module.so"
        if "http_gzip_static_module" not in built or not module.is_file():
            fail("nginx lacks its static gzip or brotli module: apt-get install libnginx-mod-http-brotli-static")
        return module

    def by_hand(self):
        program = Path(os.environ.get("BY_HAND", ROOT / "target/by-hand/release/by-hand")).resolve()
        if not program.is_file():
            fail(f"{program} is missing: cargo build --release --manifest-path bench/by-hand/Cargo.toml "
                 "--target-dir target/by-hand, or name another in BY_HAND, or --without by-hand")
        return program

    def datasette(self):
        program = os.environ.get("DATASETTE") or shutil.which("datasette")
        if not program or not Path(program).is_file():
            fail("datasette is missing: pip install datasette==0.65.5 into a venv and name its program in DATASETTE, "
                 "or --without datasette")
        return Path(program).absolute()


def ours(programs, database, folder, name="ours"):
    """With its defaults: the default log level, to a file."""
    return Server(name, [programs.ours, "serve", "--database", database, "--listen", "127.0.0.1:{port}"], "/readyz", folder)


def nginx(programs, root, headers, folder, sendfile):
    """The fastest nginx configuration we know: one process, no log, open files cached, everything compressed beforehand.
    Without sendfile and tcp_nopush it is faster at small bodies."""
    module, switch = programs.nginx(), "on" if sendfile else "off"
    place = Path(folder) / f"nginx-{switch}"
    place.mkdir()
    added = "".join(f'add_header {name} "{headers[name]}";\n' for name in SAME_HEADERS if name in headers)
    temporary = "".join(f"{kind}_temp_path {place}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    text = f"""load_module {module};
daemon off; master_process off; worker_processes 1; pid {place}/pid; error_log {place}/error.log crit;
events {{ worker_connections 4096; }}
http {{
types {{ application/json json; }} default_type application/json;
access_log off; sendfile {switch}; tcp_nopush {switch}; tcp_nodelay on; etag on;
keepalive_requests 100000000; keepalive_timeout 75s;
open_file_cache max=4000 inactive=60s; open_file_cache_valid 60s;
gzip_static on; brotli_static on;
{added}{temporary}server {{ listen 127.0.0.1:{{port}} backlog=4096; root {root}; }}
}}
"""
    return Server("nginx" if sendfile else "nginx without sendfile", ["nginx", "-p", place, "-c", place / "conf", "-e", place / "error.log"],
                  "/0.json", folder, {place / "conf": text})


def by_hand(programs, database, folder):
    return Server("by hand", [programs.by_hand(), "{port}", database], "/events?limit=1", folder)


# The same requests for datasette, as its users would write them; the same columns as in our lists.
COLUMNS = ", ".join(f"event.{name}" for name in ("id", "document", "title", "summary", "modality", "category", "earliest", "latest", "note",
                                                 "date", "actors", "dyads", "citations", "caveats"))
CANNED = {
    "filter": f"select {COLUMNS} from event where id in (select event from event_actor where actor = :actor) "
              "and latest >= :from and earliest <= :to order by earliest, id limit 50",
    "search": f"select {COLUMNS} from event_words join event on event.rowid = event_words.rowid "
              "where event_words match :q order by earliest, id limit 50",
    "deep": f"select {COLUMNS} from event order by earliest, id limit 50 offset :offset",
    "keyset": f"select {COLUMNS} from event where (earliest, id) > (:earliest, :id) order by earliest, id limit 50",
}


def datasette(programs, database, folder):
    """With an immutable file, and a time limit of 20 seconds for queries that take the hand-written server seconds."""
    metadata = Path(folder) / "datasette.json"
    data = Path(folder) / "bench.db"
    data.unlink(missing_ok=True)
    data.symlink_to(Path(database).resolve())
    queries = {name: {"sql": sql} for name, sql in CANNED.items()}
    return Server("datasette", [programs.datasette(), "serve", "-i", data, "-m", metadata, "-h", "127.0.0.1", "-p", "{port}",
                                "--setting", "sql_time_limit_ms", "20000"], "/-/versions.json", folder,
                  {metadata: json.dumps({"databases": {"bench": {"queries": queries}}})})
