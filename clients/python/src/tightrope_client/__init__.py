"""A typed client for Tightrope.

    from tightrope_client import Tightrope

    with Tightrope("http://127.0.0.1:8080") as api:
        for event in api.events(actor="CHN", modality=["reported"]):
            print(event.title)
"""

from __future__ import annotations

from types import TracebackType
from typing import Self

from ._generated import models
from ._generated.operations import Operations
from ._problem import TightropeProblem
from ._query import AllOf
from ._records import Records

__all__ = ["AllOf", "Records", "Tightrope", "TightropeProblem", "models"]


class Tightrope(Operations):
    """The service. Its lists are `Records`; a record is asked for by its id."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
