"""Runs the Python, R and JavaScript programs of README.md and docs/GUIDE.md against a server and compares their output
with what the pages show. Each program is followed by a `text` block with its output."""

import re
import subprocess
import sys

RUN = {"python": [sys.executable, "-"], "r": ["Rscript", "--vanilla", "-"], "js": ["node", "--input-type=module", "-"]}


def page(base: str, path: str) -> bool:
    text = open(path, encoding="utf-8").read()
    blocks = re.findall(r"```(python|r|js)\n(.*?)```\n\n```text\n(.*?)```", text, re.S)
    shown = re.findall(r"```(python|r|js)\n", text)
    if not blocks or len(blocks) != len(shown):
        print(f"formats: {path} has {len(shown)} programs and {len(blocks)} outputs", file=sys.stderr)
        return False
    failed = 0
    for language, program, wanted in blocks:
        program = program.replace("http://localhost:8080", base)
        done = subprocess.run(RUN[language], input=program, text=True, capture_output=True, timeout=60)
        if done.returncode or done.stdout.rstrip() != wanted.rstrip():
            print(f"formats: {path}: {language} prints\n{done.stdout}{done.stderr}instead of\n{wanted}", file=sys.stderr)
            failed += 1
    print(f"formats: {path}, {len(blocks) - failed} of {len(blocks)} programs print what it shows")
    return failed == 0


def main(base: str, *paths: str) -> int:
    # Runs every page before it fails, so that one run shows every failure.
    return 0 if all([page(base, path) for path in paths]) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
