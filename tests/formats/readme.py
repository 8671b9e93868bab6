"""Runs the Python, R and JavaScript of README.md against a server and compares what they print with what stands
beside them. A block is followed by a `text` block with its output."""

import re
import subprocess
import sys

RUN = {"python": [sys.executable, "-"], "r": ["Rscript", "--vanilla", "-"], "js": ["node", "--input-type=module", "-"]}


def main(base: str, path: str) -> int:
    text = open(path, encoding="utf-8").read()
    blocks = re.findall(r"```(python|r|js)\n(.*?)```\n\n```text\n(.*?)```", text, re.S)
    shown = re.findall(r"```(python|r|js)\n", text)
    if not blocks or len(blocks) != len(shown):
        print(f"formats: README.md has {len(shown)} programs and {len(blocks)} outputs", file=sys.stderr)
        return 1
    failed = 0
    for language, program, wanted in blocks:
        program = program.replace("http://localhost:8080", base)
        done = subprocess.run(RUN[language], input=program, text=True, capture_output=True, timeout=60)
        if done.returncode or done.stdout.rstrip() != wanted.rstrip():
            print(f"formats: README's {language} prints\n{done.stdout}{done.stderr}and not\n{wanted}", file=sys.stderr)
            failed += 1
    print(f"formats: README, {len(blocks) - failed} of {len(blocks)} programs print what is written")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
