"""What the service says when it cannot answer."""

from __future__ import annotations

from ._generated.models import ParameterProblem, Problem
from ._generated.types import Unset


class TightropeProblem(Exception):
    """A problem document (RFC 9457). `errors` names every mistake in the question."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.code: str = problem.code
        self.status = problem.status
        self.title = problem.title
        self.detail = problem.detail
        self.errors: list[ParameterProblem] = problem.errors or []
        super().__init__(problem)

    def __str__(self) -> str:
        lines = [f"{self.status} {self.code}: {self.detail}"]
        for error in self.errors:
            # The detail of a single mistake is that of the whole.
            line = "" if error.detail == self.detail else error.detail
            if not isinstance(error.suggestion, Unset):
                line = f"{line} Did you mean `{error.suggestion}`?".strip()
            if line:
                lines.append(line)
        return "\n".join(lines)
