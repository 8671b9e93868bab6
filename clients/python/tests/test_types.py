"""`mypy --strict` accepts what is right and refuses what is wrong, and nothing more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

HERE = Path(__file__).resolve().parent


def errors(name: str, cache: Path) -> set[tuple[int, str]]:
    args = ["--strict", "--hide-error-context", f"--cache-dir={cache}", f"tests/types/{name}"]
    out, err, _ = api.run(args)
    assert not err, err
    return {
        (int(line), code)
        for line, code in re.findall(rf"^tests/types/{name}:(\d+): error: .*\[(.+)\]$", out, re.M)
    }


def test_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE.parent)
    assert errors("right.py", tmp_path) == set()
    lines = (HERE / "types/wrong.py").read_text("utf-8").splitlines()
    wanted = {
        (number, line.rsplit("  # ")[1]) for number, line in enumerate(lines, 1) if "  # " in line
    }
    assert len(wanted) > 10
    assert errors("wrong.py", tmp_path) == wanted
