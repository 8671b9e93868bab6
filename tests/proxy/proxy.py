"""The service under a prefix, behind nginx: proxy.py PROGRAM. Every link must lead to an answer under the public URL."""

import csv
import html.parser
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

LISTS = ["events", "actors", "claims", "risks", "strategies", "passages", "annotations"]
PAGES = ["", "about", "docs", "docs/api", "docs/codebook", "docs/problems/not-found", "v1", "v1/events", "v1/risks?q=trade",
         "v1/events/korean-war", "v1/actors/china", "v1/vocabularies/modality", "v1/documents/comrades-to-strategists/passages/s2.p8.1",
         "v1/nothing", "v1/events?actro=china"]
SITE = """
daemon off; error_log {folder}/error.log; pid {folder}/pid; worker_processes 1;
events {{}}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{tls} ssl; server_name example.org;
    ssl_certificate {folder}/cert.pem; ssl_certificate_key {folder}/key.pem;
    location /tightrope/ {{
      proxy_pass http://127.0.0.1:{service}/;
      proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }}
  }}
  server {{
    listen 127.0.0.1:{plain};
    location /tightrope {{ proxy_pass http://127.0.0.1:{other}; proxy_set_header Host $host; }}
  }}
}}
"""


def fail(what):
    sys.exit(f"proxy: {what}")


def check(good, what):
    good or fail(what)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    fail(f"nothing listens on port {port}")


class Answer:
    def __init__(self, url, status, headers, body):
        self.url, self.status, self.headers, self.body = url, status, headers, body

    def json(self):
        return json.loads(self.body)

    def links(self, relation):
        listed = re.findall(r"<([^>]*)>; rel=\"([^\"]*)\"", self.headers.get("link", ""))
        return [address for address, name in listed if name == relation]


class Client:
    """Asks by curl, which maps the public name to nginx; every address must be under the public URL."""

    def __init__(self, public, folder, resolve):
        self.public, self.known, self.asked = public, {}, 0
        self.curl = ["curl", "-sS", "-i", "--max-time", "30", *resolve]

    def get(self, url, accept="*/*"):
        check(url.startswith(self.public + "/"), f"{url!r} is not under {self.public}")
        url = url.split("#")[0]
        if (url, accept) not in self.known:
            self.asked += 1
            raw = subprocess.run([*self.curl, "-H", f"Accept: {accept}", url], capture_output=True, check=False)
            check(raw.returncode == 0, f"{url}: {raw.stderr.decode()}")
            head, _, body = raw.stdout.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines if ": " in line)}
            self.known[url, accept] = Answer(url, int(first.split()[1]), headers, body)
        return self.known[url, accept]

    def follow(self, url, where, accept="*/*"):
        """The answer at the end of redirects; each is under the public URL, too."""
        answer = self.get(url, accept)
        for _ in range(3):
            if answer.status not in (301, 303, 307, 308):
                break
            answer = self.get(answer.headers["location"], accept)
        check(answer.status == 200, f"{where}: {url} answers {answer.status}")
        return answer


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        self.links += [named[name] for name in ("href", "src", "action") if named.get(name)]
        if str(named.get("property") or named.get("name")) in ("og:url", "og:image", "citation_public_url"):
            self.links.append(named["content"])


def addresses(value, member=""):
    """Addresses of JSON: whatever is a whole URL of ours, and whatever looks like a path, which is a mistake."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from addresses(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from addresses(inner, member)
    elif isinstance(value, str) and member not in ("url", "instance"):
        if value.startswith("/") or value.startswith("https://example.org/") or value.startswith("http://127.0.0.1"):
            yield value


def walks(client):
    for name in LISTS:
        first = f"{client.public}/v1/{name}?limit=20"
        seen, url, pages = [], first, 0
        while url:
            answer = client.follow(url, name)
            body = answer.json()
            check(body["links"]["self"].startswith(client.public), f"{name}: {body['links']['self']}")
            check(answer.links("next") == ([body["links"]["next"]] if body["links"]["next"] else []), f"{name}: Link differs")
            seen += [record["href"] for record in body["data"]]
            url, pages = body["links"]["next"], pages + 1
        check(len(seen) == len(set(seen)) == body["page"]["total"], f"{name}: {len(seen)} of {body['page']['total']}")
        # The tables have the same addresses, and name themselves.
        alternates = client.get(first).links("alternate")
        tables = [address for address in alternates if ".csv?" in address]
        check(len(tables) == 1, f"{name}: {alternates}")
        answer = client.follow(tables[0].replace("limit=20", ""), name)
        rows = list(csv.DictReader(io.StringIO(answer.body.decode())))
        check([row["href"] for row in rows] == seen, f"{name}.csv has other addresses")
        check(client.follow(answer.headers["content-location"], name).body == answer.body, f"{name}.csv: Content-Location")
        lines = client.follow(f"{client.public}/v1/{name}.ndjson", name).body.decode().splitlines()
        check([json.loads(line)["href"] for line in lines] == seen, f"{name}.ndjson has other addresses")
        # Without the envelope, the links are in the header.
        url, count = f"{first}&shape=array", 0
        while url:
            answer = client.follow(url, name)
            count += len(answer.json())
            url = next(iter(answer.links("next")), None)
        check(count == len(seen), f"{name}: {count} by Link")
        print(f"  {name}: {len(seen)} records on {pages} pages")


def follows(client):
    """Every address of the index, of records and of problems."""
    for path, status in [("v1", 200), ("v1/events/korean-war", 200), ("v1/actors/china", 200), ("v1/export", 200), ("v1/releases", 200),
                         ("v1/nothing", 404), ("v1/events?actro=china", 400), ("v1/evnts", 404), (".well-known/api-catalog", 200)]:
        answer = client.get(f"{client.public}/{path}")
        check(answer.status == status, f"{path}: {answer.status}")
        found = sorted(set(addresses(answer.json())))
        check(found, f"{path} has no address")
        for url in found:
            if "{" not in url:
                client.follow(url, path)
        print(f"  {path}: {len(found)} addresses")
    for path in ["events", "v1/events/", "v1/dyads/russia-china", "V1/Events", "health"]:
        client.follow(f"{client.public}/{path}", "redirects")
    listed = re.findall(r"\]\(([^)]*)\)", client.follow(f"{client.public}/llms.txt", "llms.txt").body.decode())
    for url in listed:
        "{" in url or client.follow(url, "llms.txt")
    check(len(listed) > 15, "llms.txt has no links")
    feed = client.follow(f"{client.public}/v1/releases.atom", "feed").body.decode()
    for url in re.findall(r'href="([^"]*)"', feed):
        client.follow(html.unescape(url), "the feed")
    table = client.follow(f"{client.public}/v1/events.csv-metadata.json", "csvw")
    client.follow(urllib.parse.urljoin(table.url, table.json()["url"]), "csvw")
    linked = client.follow(f"{client.public}/v1/events/korean-war.jsonld", "linked data").json()
    client.follow(linked["@graph"][0]["@id"], "linked data")
    contract = client.follow(f"{client.public}/openapi.json", "openapi").json()
    check(contract["servers"][0]["url"] == client.public, f"servers: {contract['servers']}")


def pages(client):
    """Every link of pages, as a browser resolves it; and what scripts ask."""
    scripts = set()
    for path in PAGES:
        url = f"{client.public}/{path}"
        answer = client.get(url, "text/html")
        check(answer.headers["content-type"].startswith("text/html"), f"{path}: {answer.headers}")
        found = {urllib.parse.urljoin(url, link) for link in Links(answer.body.decode()).links if not link.startswith(("#", "mailto:", "data:"))}
        ours = {link for link in found if urllib.parse.urlsplit(link).netloc == urllib.parse.urlsplit(url).netloc}
        check(len(ours) > 3, f"{path}: {found}")
        for link in sorted(ours):
            client.get(link.split("#")[0]).status == 404 and link.endswith("security.txt") or client.follow(link, f"page {path!r}")
        scripts |= {link for link in ours if link.endswith(".js")}
        print(f"  /{path}: {len(ours)} links")
    while scripts:
        script = scripts.pop()
        text = client.follow(script, "scripts").body.decode()
        for name in re.findall(r'from "(\./[a-z]+\.js)"', text):
            other = urllib.parse.urljoin(script, name)
            (other, "*/*") in client.known or scripts.add(other)
        check(not re.search(r'fetch\([`"\']/', text) or "vendor" in script or "swagger" in script, f"{script} asks by a path from the root")


def in_a_browser(public, folder):
    """The explorer and the reference draw themselves from what their scripts ask."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    chromium or fail("chromium is missing; install it")
    for path, mark, least in [("", 'data-key="', 100), ("docs/api", 'class="opblock', 20)]:
        asked = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1200,12000", f"--user-data-dir={folder / 'browser'}", "--virtual-time-budget=15000"]
        page = subprocess.run([*asked, "--dump-dom", f"{public}/{path}"], capture_output=True, timeout=120, check=False).stdout.decode()
        check(page.count(mark) >= least, f"/{path} in a browser has {page.count(mark)} times {mark!r}")
        bare = [link for link in Links(page).links if link.startswith("/")]
        check(not bare, f"/{path} in a browser links to {bare[:5]}")
        print(f"  /{path}: {page.count(mark)} times {mark!r} in a browser")


def served(program, folder, port, public):
    settings = ["--database", folder / f"{port}.db", "--listen", f"127.0.0.1:{port}", "--public-url", public]
    env = {name: value for name, value in os.environ.items() if not name.startswith("TIGHTROPE_")}
    return subprocess.Popen([program, *settings], env=env, stderr=open(folder / f"{port}.log", "wb"))


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        ports = {port: free_port() for port in ("tls", "plain", "service", "other")}
        made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example.org", "-addext",
                "subjectAltName=DNS:example.org", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
        subprocess.run(made, check=True, capture_output=True)
        (folder / "nginx.conf").write_text(SITE.format(folder=folder, **ports))
        by_name = "https://example.org/tightrope"
        by_port = f"http://127.0.0.1:{ports['plain']}/tightrope"
        running = [served(program, folder, ports["service"], by_name), served(program, folder, ports["other"], by_port)]
        try:
            running.append(subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-p", folder, "-e", folder / "error.log"]))
            for port in ports.values():
                wait_for(port)
            resolve = ["--connect-to", f"example.org:443:127.0.0.1:{ports['tls']}", "--cacert", folder / "cert.pem"]
            for public, options in [(by_name, resolve), (by_port, [])]:
                print(f"proxy: {public}")
                client = Client(public, folder, options)
                walks(client)
                follows(client)
                pages(client)
                print(f"  {client.asked} addresses asked")
            in_a_browser(by_port, folder)
            home = Client(by_name, folder, resolve)
            bare = subprocess.run([*home.curl, by_name], capture_output=True, check=True).stdout.decode()
            check(re.search(r"(?i)^location: \S*/tightrope/\r$", bare, re.M), f"{by_name} without a slash: {bare[:300]}")
        finally:
            for one in running:
                one.terminate()
            for one in running:
                one.wait()
        for log in folder.glob("*.log"):
            text = log.read_text(errors="replace")
            check(" ERROR " not in text and "panicked" not in text, f"{log.name}: {text[-2000:]}")


main()
