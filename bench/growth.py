#!/usr/bin/env python3
"""What one document more costs corpora of several sizes: import, replacement, removal.

    python3 bench/growth.py PROGRAM FOLDER [--documents 9,99,999] [--rounds 5]

Makes bundles of 400 records (`generate.py`) and a file of each corpus in FOLDER, if they are not there: a file of 999
documents has 6 GB and takes ten minutes. Prints medians in milliseconds. `change` is the work that an import does in a
copy of the file; copying it and sealing it by one reading stand beside, from the program's log; `wall` is all of it, from
the start of the process to its end."""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

RECORDS = 400
CHANGED = re.compile(r"database changed .*?\bms=(\d+) copy_ms=(\d+) seal_ms=(\d+)")


def run(program, database, *arguments):
    began = time.monotonic()
    done = subprocess.run([program, *arguments, "--database", database], capture_output=True, text=True)
    wall = (time.monotonic() - began) * 1000
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}: {done.stdout[-500:]}{done.stderr[-500:]}")
    found = CHANGED.search(done.stderr)
    if not found:
        sys.exit(f"{arguments[0]} did not change the file: {done.stderr[-500:]}")
    whole, copy, seal = map(int, found.groups())
    return whole - copy - seal, copy, seal, wall


def corpus(program, folder, documents):
    """The file of a corpus, one document more, and another version of that."""
    bundles = folder / f"bundles-{documents}"
    more, again = (bundles / name for name in ("more.json", "again.json"))
    if not more.exists():
        generate = Path(__file__).with_name("generate.py")
        sizes = ["--records", (documents + 1) * RECORDS, "--documents", documents + 1, "--seed", 7]
        subprocess.run([sys.executable, generate, bundles, *map(str, sizes)], check=True, stdout=subprocess.DEVNULL)
        (bundles / f"synthetic-{documents + 1}.json").rename(more)
        changed = json.loads(more.read_text())
        for record in changed["events"] + changed["claims"]:
            record["summary"] = "Another summary of the same."
        again.write_text(json.dumps(changed))
    database = folder / f"corpus-{documents}.db"
    if not database.exists():
        given = sorted(bundles.glob("synthetic-*.json"))
        command = [program, "import", *given, "--create", "--database", database]
        subprocess.run(command, check=True, capture_output=True)
    return database, more, again


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", default="9,99,999")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    program = given.program.resolve()
    print("| documents | MB | step | change | copy | seal | wall |\n|--:|--:|---|--:|--:|--:|--:|")
    for documents in map(int, given.documents.split(",")):
        database, more, again = corpus(program, given.folder, documents)
        steps = {"import": ["import", more], "replace": ["import", again], "remove": ["remove", f"synthetic-{documents + 1}"]}
        times = {step: [] for step in steps}
        copy = given.folder / "growing.db"
        for _ in range(given.rounds):
            shutil.copy(database, copy)
            for step, arguments in steps.items():
                times[step].append(run(program, copy, *map(str, arguments)))
        size = database.stat().st_size / 1e6
        for step, rounds in times.items():
            medians = [f"{statistics.median(one):.0f}" for one in zip(*rounds)]
            print(f"| {documents} | {size:.0f} | {step} | {' | '.join(medians)} |", flush=True)
        copy.unlink()


if __name__ == "__main__":
    main()
