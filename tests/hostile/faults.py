"""Faults: an import and a first start that are killed at every write, disks that fail or are full, damaged files.
Needs strace. What is there afterwards is the old file to the byte, or the new one, whole.

    python3 tests/hostile/faults.py PROGRAM KILLS ERRORS DAMAGED     (0 kills: at every write)"""

import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

BUNDLE = "examples/tumen-note.json"
WRITES = "write,pwrite64,writev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink"
QUIET = {**os.environ, "TIGHTROPE_LOG": "error"}


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def run(command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, env=QUIET, timeout=120, **more)


def whole(program, path):
    """Every record of a file, which has to be sound."""
    done = run([program, "export", "--data", path.parent / "out", "--database", path])
    assert done.returncode == 0, done.stderr
    return digest(path.parent / "out" / "tightrope.ndjson")


def traced(folder, command, inject=None):
    """Runs under strace; gives the outcome and the highest count of writes of any one thread."""
    log = folder / "trace"
    flags = ["-e", f"inject={WRITES}:{inject}"] if inject else []
    done = run(["strace", "-ff", "-o", log, "-e", f"trace={WRITES}", *flags, *command])
    counts = [sum(1 for _ in open(part, errors="replace")) for part in folder.glob("trace.*")]
    for part in folder.glob("trace.*"):
        part.unlink()
    return done, max(counts, default=0)


def fresh(folder, old):
    for one in folder.iterdir():
        shutil.rmtree(one) if one.is_dir() else one.unlink()
    path = folder / "t.db"
    if old:
        shutil.copy(old, path)
    return path


def kills(program, folder, old, wanted, command, after, what):
    """`after` are the digests of all records that may be there; none of a file that may be missing."""
    _, writes = traced(folder, command(fresh(folder, old)))
    places = range(1, writes + 1) if not wanted else sorted(random.Random(1).sample(range(1, writes + 1), min(wanted, writes)))
    before, found = digest(old) if old else None, {"old": 0, "new": 0}
    for place in places:
        path = fresh(folder, old)
        done, _ = traced(folder, command(path), f"signal=KILL:when={place}")
        assert "panicked" not in done.stderr, done.stderr
        if digest(path) == before:
            found["old"] += 1
        else:
            assert whole(program, path) in after, f"{what}: torn by a kill at write {place}"
            found["new"] += 1
        # What is left lying does not hinder the next.
        if place % 10 == 0:
            assert run(command(path)).returncode == 0, f"{what}: no second try after a kill at write {place}"
    print(f"faults: {what} killed at {len(places)} of {writes} writes: {found['old']} left the old file, {found['new']} the new one, none torn")


def errors(program, folder, old, wanted, command):
    _, writes = traced(folder, command(fresh(folder, old)))
    before, refused, dice = digest(old), 0, random.Random(2)
    for n in range(wanted):
        path = fresh(folder, old)
        done, _ = traced(folder, command(path), f"error={('ENOSPC', 'EIO')[n % 2]}:when={dice.randint(1, writes)}")
        assert done.returncode >= 0 and "panicked" not in done.stderr, done.stderr
        if done.returncode:
            refused += 1
            assert digest(path) == before and done.stderr.strip(), f"a failed import left another file: {done.stderr}"
        else:
            whole(program, path)
    print(f"faults: {wanted} failing writes: {refused} refused with the old file as it was, {wanted - refused} passed over, no panic")


def damage(bytes_, dice):
    out = bytearray(bytes_)
    match dice.randrange(4):
        case 0:
            for _ in range(dice.choice((1, 10, 1000))):
                out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
        case 1:
            del out[dice.randrange(1, len(out)):]
        case 2:
            page = dice.randrange(len(out) // 4096) * 4096
            out[page:page + 4096] = bytes(4096)
        case 3:
            out[:dice.choice((16, 100, 4096))] = os.urandom(16)
    return bytes(out)


def damaged(program, folder, old, wanted):
    """Start refuses, or serves what is right."""
    right = None
    told, dice = {"refused": 0, "served": 0}, random.Random(3)
    for n in range(wanted + 1):
        path = fresh(folder, None)
        path.write_bytes(damage(old.read_bytes(), dice) if n else old.read_bytes())
        log = open(folder / "log", "w+")
        server = subprocess.Popen([program, "--database", path, "--listen", "127.0.0.1:0"], stderr=log, env={**os.environ, "TIGHTROPE_LOG": "info"})
        base = None
        while server.poll() is None and not base:
            base = re.search(r"listening on (http:\S+)", open(folder / "log").read())
            time.sleep(0.02)
        if base:
            answers = [ask(base[1] + path) for path in ("/v1/events?limit=500", "/v1/claims?q=trade", "/v1/risks/refugee-flow")]
            right = right or answers
            # A file that was made anew, or whose harm is where nothing looks, answers as before or says that it cannot.
            assert all(got in (wanted_, None) for got, wanted_ in zip(answers, right)), f"a damaged file gives other records ({n})"
            server.terminate()
            told["served"] += 1
        else:
            told["refused"] += 1
        code = server.wait(20)
        said = open(folder / "log").read()
        assert 0 <= code <= 125 and "panicked" not in said, (n, code, said)
        assert code or base, said
    print(f"faults: {wanted} damaged files: {told['refused']} refused at start, {told['served'] - 1} served right or 503, no signal, no panic")


def ask(url):
    try:
        body = json.load(urlopen(url, timeout=20))
        return json.dumps(body["data"])
    except OSError as error:
        assert getattr(error, "code", 503) == 503, (url, error)
        return None


def main(program, kills_wanted, errors_wanted, damaged_wanted):
    program = Path(program).resolve()
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        old, new = place / "old.db", place / "new.db"
        first = [program, "export", "comrades-to-strategists", "--database", old]
        assert run(first).returncode == 0
        shutil.copy(old, new)
        assert run([program, "import", BUNDLE, "--database", new]).returncode == 0
        folder = place / "work"
        folder.mkdir()
        after = {whole(program, new)}
        importing = lambda path: [program, "import", BUNDLE, "--database", path]
        starting = lambda path: [program, "export", "comrades-to-strategists", "--database", path]
        kills(program, folder, old, kills_wanted, importing, after, "an import")
        kills(program, folder, None, kills_wanted, starting, {whole(program, old)}, "a first start")
        errors(program, folder, old, errors_wanted, importing)
        damaged(program, folder, old, damaged_wanted)


if __name__ == "__main__":
    main(sys.argv[1], *(int(n) for n in sys.argv[2:5]))
