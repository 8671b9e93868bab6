"""The file changes under a running server: it keeps serving the file it opened, or answers 503 and `/readyz` reports
the trouble. It never serves a wrong row and never fails in another way."""

import json
import os
import shutil
import threading
import time
from pathlib import Path

from service import Failed, Service, check

# Seconds until the server notices a replaced file, and until it reports trouble.
SEEN_S, REPORTED_S = 1.0, 2.0


class Client(threading.Thread):
    """Sends uncached requests continuously and checks every response."""

    QUESTIONS = ("/v1/events?limit={}", "/v1/claims?limit={}&sort=-title", "/v1/search?q=china&limit={}")

    def __init__(self, service, rights):
        super().__init__(daemon=True)
        self.service, self.rights, self.enough = service, rights, threading.Event()
        self.statuses, self.wrong = {}, []

    def run(self):
        number = 0
        while not self.enough.is_set():
            number += 1
            question = self.QUESTIONS[number % 3].format(1 + number % 300)
            try:
                answer = self.service.get(question)
            except (Failed, OSError) as failure:
                self.wrong.append(f"{question}: {failure}")
                continue
            self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
            if answer.status == 200:
                try:
                    body = answer.json()
                    revision, records = body["meta"]["revision"], [record["id"] for record in body["data"]]
                except (Failed, KeyError, TypeError):
                    self.wrong.append(f"{question}: 200 with an invalid body: {answer.body[:300]!r}")
                    continue
                if revision not in self.rights or any(record not in self.rights[revision] for record in records):
                    self.wrong.append(f"{question}: records that are not in revision {revision}")
            elif answer.status != 503 or "retry-after" not in answer.headers:
                self.wrong.append(f"{question}: {answer.status} {answer.body[:300]!r}")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.enough.set()
        self.join(30)


def revision(service):
    return service.get("/readyz").json()["revision"]


def ids(service):
    """Every id in this revision."""
    return {json.loads(line)["id"] for line in service.get("/v1/export/tightrope.ndjson").body.splitlines()}


def until(what, seconds, holds):
    began = time.monotonic()
    while not holds():
        check(time.monotonic() - began < seconds, f"{what} within {seconds} s")
        time.sleep(0.02)
    return time.monotonic() - began


def has_trouble(service):
    """Does `/readyz` report trouble?"""
    answer = service.get("/readyz")
    return answer.status == 503 or bool(answer.json().get("trouble"))


def overwrite(path, data):
    """Overwrites the file in place, which our own tools never do."""
    with open(path, "r+b") as file:
        file.write(data)
        file.truncate()


def scene(program, folder, name, old, rights, change, recover=None):
    """Changes the old file under a server that receives requests. `change` returns the seconds until it is noticed."""
    folder = folder / name.replace(" ", "-")
    folder.mkdir(parents=True)
    path = folder / "t.db"
    shutil.copy(old, path)
    with Service(program, path, log_path=f"{folder}.log") as service:
        with Client(service, rights) as client:
            time.sleep(0.3)
            took = change(service, path)
            time.sleep(1.0)
            for target in ("/livez", "/metrics", "/docs"):
                check(service.get(target).status == 200, f"{name}: {target} is not answered")
            if recover:
                # A valid file in its place recovers from every fault.
                aside = folder / "aside.db"
                shutil.copy(recover, aside)
                os.replace(aside, path)
                until(f"{name}: an intact file is not served", 7, lambda: service.get("/readyz").status == 200 and not has_trouble(service))
                until(f"{name}: it does not recover", 2, lambda: service.get("/v1/events?limit=3").status == 200)
        troubles = [line for line in service.log().splitlines() if "panicked" in line]
        check(not troubles, f"{name}: {troubles[:2]}")
        check(not client.wrong, f"{name}: {len(client.wrong)} wrong responses: {client.wrong[:3]}")
        check(service.process.poll() is None and service.stop() == 0, f"{name}: it does not exit cleanly")
    statuses = ", ".join(f"{count} x {status}" for status, count in sorted(client.statuses.items()))
    print(f"faults: {name} while serving: noticed after {took:.2f} s, {statuses}, no wrong row")


def serving(program, folder, old, new):
    folder.mkdir()
    rights = {}
    for name, file in (("old", old), ("new", new)):
        shutil.copy(file, folder / f"{name}.db")
        with Service(program, folder / f"{name}.db") as service:
            rights[revision(service)] = ids(service)
            other = revision(service)
            service.stop()
    check(len(rights) == 2, "old and new have the same revision")

    def replaced(service, path):
        shutil.copy(new, f"{path}.new")
        os.replace(f"{path}.new", path)
        return until("a replaced file is not noticed", SEEN_S, lambda: revision(service) == other)

    def copied_over(service, path):
        overwrite(path, new.read_bytes())
        return until("a file that was copied over is not noticed", REPORTED_S, lambda: revision(service) == other or has_trouble(service))

    def spoil(make):
        def change(service, path):
            make(path)
            return until("/readyz reports no trouble", REPORTED_S, lambda: has_trouble(service))
        return change

    size = old.stat().st_size
    changes = [
        ("replaced by a new file", replaced), ("copied over with a new file", copied_over),
        ("deleted", spoil(os.unlink)), ("renamed away", spoil(lambda path: os.rename(path, f"{path}.away"))),
        ("cut in half", spoil(lambda path: os.truncate(path, size // 2))), ("emptied", spoil(lambda path: os.truncate(path, 0))),
        ("cut to a page", spoil(lambda path: os.truncate(path, 4096))), ("overwritten with zeros", spoil(lambda path: overwrite(path, bytes(size)))),
        ("overwritten with noise", spoil(lambda path: overwrite(path, os.urandom(size)))), ("overwritten with words", spoil(lambda path: overwrite(path, b"This is a letter. " * 1000))),
        ("replaced by words", spoil(lambda path: (Path(f"{path}.new").write_text("words"), os.replace(f"{path}.new", path)))),
        ("replaced by a folder", spoil(lambda path: (os.unlink(path), os.mkdir(path)))),
        ("replaced by a pipe", spoil(lambda path: (os.unlink(path), os.mkfifo(path)))),
        ("replaced by a dangling link", spoil(lambda path: (os.unlink(path), os.symlink("nowhere", path)))),
        ("its folder deleted", spoil(lambda path: shutil.rmtree(path.parent))),
    ]
    failures = []
    for name, change in changes:
        try:
            # A file can neither replace a folder nor go into a deleted one.
            scene(program, folder, name, old, rights, change, None if "folder" in name else old)
        except Failed as failure:
            failures.append(str(failure))
    check(not failures, "; ".join(failures))
