"""Kills, failing disks, damaged files, and files that change under a running server.

    python3 tests/faults/faults.py PROGRAM full|short [GROUP…]

What is there after a fault is the old file, byte for byte, or the new one, whole; a failure is told in words and by an
exit code; nothing panics; no wrong row is ever served. Needs strace."""

import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import damage
import serving
from content import content, digest
from service import Failed, environment, hold
from traced import counted, injected, run

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = ROOT / "examples/tumen-note.json"
DOCUMENT = "comrades-to-strategists"
SEED = 20261125
# Killing is bound by waiting for processes, not by CPU.
AT_ONCE = 2


class Scene:
    """A file before the change, what it holds afterwards, and the command in between."""

    def __init__(self, program, place, old):
        self.program, self.place, self.old = program, place, old
        self.before = digest(old) if old else None
        path = self.fresh("after")
        done = run(self.command(path))
        hold(done.code == 0, f"it does not even go well: {done.out}")
        self.after = content(path)

    def fresh(self, name):
        """A folder with nothing in it but the old file."""
        folder = self.place / str(name)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if self.old:
            shutil.copy(self.old, folder / "t.db")
        return folder / "t.db"

    def command(self, path):
        """The import, or the first start: `export` makes the file as `serve` would, and ends."""
        return [self.program, "import", BUNDLE, "--database", path] if self.old else [self.program, "export", DOCUMENT, "--database", path]

    def look(self, path, what):
        """Old or new, or it fails."""
        if digest(path) == self.before:
            return "old"
        try:
            held = content(path)
        except sqlite3.Error as error:
            raise Failed(f"{what}: the file is torn: {error}") from None
        hold(held == self.after, f"{what}: the file holds neither the old data nor the new")
        return "new"

    def again(self, path, what):
        """The next try is not hindered by what the last one left, and gives what was wanted."""
        done = run(self.command(path))
        hold(done.code == 0, f"{what}: the next try fails: {done.out}")
        hold(content(path) == self.after, f"{what}: the next try gives other data")
        hold(not list(path.parent.glob("*.building")), f"{what}: the next try leaves a half-made file")


def told(results):
    return ", ".join(f"{results.count(one)} {one}" for one in sorted(set(results)))


def at_every_write(scene, name, most):
    """Killed at a call, for every call there is or for `most` of them, rare calls first."""
    _, calls = counted(scene.place, scene.command(scene.fresh("count")))
    places = [(call, number) for call, count in sorted(calls.items(), key=lambda item: item[1]) for number in range(1, count + 1)]
    if len(places) > most:
        rare = [place for place in places if calls[place[0]] < 10]
        many = [place for place in places if calls[place[0]] >= 10]
        places = rare + random.Random(SEED).sample(many, max(0, most - len(rare)))

    def one(place):
        call, number = place
        what, path = f"{name} killed at {call} {number}", scene.fresh(f"{call}-{number}")
        done = injected(scene.command(path), call, f"signal=KILL:when={number}")
        hold(done.killed or done.code == 0, f"{what}: ends with {done.code}: {done.out}")
        found = scene.look(path, what)
        scene.again(path, what)
        shutil.rmtree(path.parent)
        return found if done.killed else f"{found} (not reached)"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(one, places))
    reached = sum("not reached" not in result for result in results)
    hold(reached >= len(places) * 0.9, f"{name}: only {reached} of {len(places)} kills were reached")
    print(f"faults: {name} killed at {len(places)} of {sum(calls.values())} calls: {told(results)}; none torn, every next try held")


def at_random(scene, name, times):
    """Killed at random moments."""
    dice, results = random.Random(SEED), []
    path = scene.fresh("time")
    began = time.monotonic()
    run(scene.command(path))
    usual = time.monotonic() - began
    for turn in range(times):
        path = scene.fresh("random")
        process = subprocess.Popen([str(part) for part in scene.command(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
        time.sleep(dice.random() * usual * 1.2)
        process.kill()
        process.wait()
        results.append(scene.look(path, f"{name} killed at a random moment ({turn})"))
        if turn % 10 == 0:
            scene.again(path, f"{name} killed at a random moment ({turn})")
    print(f"faults: {name} killed at {times} random moments: {told(results)}; none torn")


def failing(scene, name, times):
    """A call that fails once, and a disk that is full from then on."""
    dice = random.Random(SEED)
    _, calls = counted(scene.place, scene.command(scene.fresh("count")))
    # Files are not written by it: it writes to the terminal and wakes threads, which no disk can hinder.
    calls.pop("write", None)
    tries = []
    for number in range(times):
        call = dice.choice(sorted(calls))
        tries.append((call, dice.randint(1, calls[call]), ("EIO", "ENOSPC", "EDQUOT", "EROFS")[number % 4], "+" if number % 3 == 0 else ""))

    def one(place):
        call, number, error, on = place
        what, path = f"{name} with {error} at {call} {number}{on}", scene.fresh(f"{call}-{number}-{error}{on}-{dice.random()}")
        done = injected(scene.command(path), call, f"error={error}:when={number}{on}")
        hold(done.code >= 0 and not done.panicked, f"{what}: {done.code} {done.out}")
        found = scene.look(path, what)
        if done.code:
            # A dynamic loader that fails prints its own message.
            hold(done.last.startswith("tightrope: ") or done.code == 127 or call == "openat", f"{what}: does not say what is wrong: {done.out}")
            # The last step is to sync the folder; by then the new file is in place.
            hold(found == "old" or call in ("fsync", "openat"), f"{what}: fails, and leaves {found}")
        else:
            hold(found == "new" or not scene.old, f"{what}: goes well, and leaves {found}")
        scene.again(path, what)
        shutil.rmtree(path.parent)
        return f"refused, {found}" if done.code else "passed over"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(one, tries))
    print(f"faults: {name} with {times} failing calls: {told(results)}; no panic, every next try held")


def too_small(scene, name, times):
    """A limit on the size of files, which is how a quota looks."""
    dice, results = random.Random(SEED), []
    size = scene.fresh("size")
    run(scene.command(size))
    for _ in range(times):
        most = dice.randrange(1, size.stat().st_size)
        path, what = scene.fresh("small"), f"{name} with files of {most} bytes at most"
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        done = run(scene.command(path), before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)), keep_signals=True)
        hold(1 <= done.code <= 125 and not done.panicked, f"{what}: {done.code} {done.out}")
        hold(done.last.startswith("tightrope: "), f"{what}: does not say what is wrong: {done.out}")
        results.append(scene.look(path, what))
    hold(set(results) == {"old"}, f"{name}: a file too large leaves {told(results)}")
    print(f"faults: {name} with {times} limits on the size of files: all refused, the old file as it was")


def main(program, form, only):
    full = form == "full"
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        first = Scene(program, place / "first", None)
        shutil.copy(place / "first/after/t.db", place / "old.db")
        importing = Scene(program, place / "import", place / "old.db")
        groups = {
            "writes": lambda: (at_every_write(importing, "an import", sys.maxsize if full else 30), at_every_write(first, "a first start", sys.maxsize if full else 30)),
            "random": lambda: (at_random(importing, "an import", 1000 if full else 40), at_random(first, "a first start", 200 if full else 10)),
            "failing": lambda: (failing(importing, "an import", 200 if full else 20), failing(first, "a first start", 50 if full else 8)),
            "small": lambda: too_small(importing, "an import", 100 if full else 10),
            "damaged": lambda: damage.damaged(program, place / "damaged", place / "old.db", 200 if full else 20),
            "serving": lambda: serving.all_of_it(program, place / "serving", place / "old.db", place / "import/after/t.db"),
        }
        for name, group in groups.items():
            if only and name not in only:
                continue
            try:
                group()
            except (Failed, OSError, subprocess.SubprocessError) as failure:
                failed += 1
                print(f"faults: {name}: {failure}", file=sys.stderr)
    sys.exit(f"faults: {failed} groups failed" if failed else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:])
