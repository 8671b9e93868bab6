"""Kills, failing disks, damaged files, and files that change under a running server.

    python3 tests/faults/faults.py PROGRAM full|short [GROUP…]

After a fault the file is either the old one, byte for byte, or the complete new one; a failure prints a message and
sets an exit code; nothing panics; no wrong row is ever served. Needs strace."""

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
from service import Failed, check, environment
from traced import counted, injected, run

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = ROOT / "examples/tumen-note.json"
DOCUMENT = "comrades-to-strategists"
SEED = 20261125
# Kills wait for processes and use little CPU.
AT_ONCE = 2


class Scene:
    """A file before the change, its content afterwards, and the command that changes it."""

    def __init__(self, program, place, old):
        self.program, self.place, self.old = program, place, old
        self.before = digest(old) if old else None
        path = self.fresh("after")
        done = run(self.command(path))
        check(done.code == 0, f"the command fails without a fault: {done.out}")
        self.after = content(path)

    def fresh(self, name):
        """A folder with only the old file in it."""
        folder = self.place / str(name)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if self.old:
            shutil.copy(self.old, folder / "t.db")
        return folder / "t.db"

    def command(self, path):
        """The import, or the first start: `export` creates the file as `serve` would, and exits."""
        return [self.program, "import", BUNDLE, "--database", path] if self.old else [self.program, "export", DOCUMENT, "--create", "--database", path]

    def look(self, path, what):
        """Returns `old` or `new`, or raises."""
        if digest(path) == self.before:
            return "old"
        try:
            found = content(path)
        except sqlite3.Error as error:
            raise Failed(f"{what}: the file is corrupt: {error}") from None
        check(found == self.after, f"{what}: the file has neither the old data nor the new")
        return "new"

    def again(self, path, what):
        """A retry succeeds despite leftovers of the failed run, and leaves none."""
        done = run(self.command(path))
        check(done.code == 0, f"{what}: the retry fails: {done.out}")
        check(content(path) == self.after, f"{what}: the retry gives different data")
        check(not list(path.parent.glob("*.building")), f"{what}: the retry leaves an unfinished file")


def tally(results):
    return ", ".join(f"{results.count(one)} {one}" for one in sorted(set(results)))


def at_every_write(scene, name, most):
    """Kills the command at each of its calls, or at `most` of them, rare calls first."""
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
        check(done.killed or done.code == 0, f"{what}: exits with {done.code}: {done.out}")
        found = scene.look(path, what)
        scene.again(path, what)
        shutil.rmtree(path.parent)
        return found if done.killed else f"{found} (not reached)"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(one, places))
    reached = sum("not reached" not in result for result in results)
    check(reached >= len(places) * 0.9, f"{name}: only {reached} of {len(places)} kills were reached")
    print(f"faults: {name} killed at {len(places)} of {sum(calls.values())} calls: {tally(results)}; no corrupt file, every retry succeeded")


def at_random(scene, name, times):
    """Kills the command at random moments."""
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
    print(f"faults: {name} killed at {times} random moments: {tally(results)}; no corrupt file")


def failing(scene, name, times):
    """Lets one call fail, or every call from then on."""
    dice = random.Random(SEED)
    _, calls = counted(scene.place, scene.command(scene.fresh("count")))
    # `write` only prints and wakes threads; it never touches a file.
    calls.pop("write", None)
    tries = []
    for number in range(times):
        call = dice.choice(sorted(calls))
        tries.append((call, dice.randint(1, calls[call]), ("EIO", "ENOSPC", "EDQUOT", "EROFS")[number % 4], "+" if number % 3 == 0 else ""))

    def one(place):
        call, number, error, on = place
        what, path = f"{name} with {error} at {call} {number}{on}", scene.fresh(f"{call}-{number}-{error}{on}-{dice.random()}")
        done = injected(scene.command(path), call, f"error={error}:when={number}{on}")
        check(done.code >= 0 and not done.panicked, f"{what}: {done.code} {done.out}")
        found = scene.look(path, what)
        if done.code:
            # A dynamic loader that fails prints its own message.
            check(done.last.startswith("tightrope: ") or done.code == 127 or call == "openat", f"{what}: names no cause: {done.out}")
            # The last step is to sync the folder; by then the new file is in place.
            check(found == "old" or call in ("fsync", "openat"), f"{what}: fails, and leaves the {found} file")
        else:
            check(found == "new" or not scene.old, f"{what}: succeeds, and leaves the {found} file")
        scene.again(path, what)
        shutil.rmtree(path.parent)
        return f"refused, {found}" if done.code else "ignored"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(one, tries))
    print(f"faults: {name} with {times} failing calls: {tally(results)}; no panic, every retry succeeded")


def too_small(scene, name, times):
    """Limits the size of files, as a quota would."""
    dice, results = random.Random(SEED), []
    size = scene.fresh("size")
    run(scene.command(size))
    for _ in range(times):
        most = dice.randrange(1, size.stat().st_size)
        path, what = scene.fresh("small"), f"{name} with files of {most} bytes at most"
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        done = run(scene.command(path), before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)), keep_signals=True)
        check(1 <= done.code <= 125 and not done.panicked, f"{what}: {done.code} {done.out}")
        check(done.last.startswith("tightrope: "), f"{what}: names no cause: {done.out}")
        results.append(scene.look(path, what))
    check(set(results) == {"old"}, f"{name}: a file over the limit leaves {tally(results)}")
    print(f"faults: {name} with {times} limits on the size of files: all refused, the old file unchanged")


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
            "serving": lambda: serving.serving(program, place / "serving", place / "old.db", place / "import/after/t.db"),
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
