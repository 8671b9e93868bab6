"""How a question is written in a URL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar
from urllib.parse import quote, urlencode

T = TypeVar("T")


class AllOf(Generic[T]):
    """Values that must all hold, where a list asks for any: `actor=AllOf("china", "russia")`."""

    def __init__(self, *values: T | Sequence[T]) -> None:
        self.values = values


Values: TypeAlias = T | Sequence[T] | AllOf[T]


def encode(values: Mapping[str, object], plain: Mapping[str, object]) -> str:
    """Writes a query: of `values`, a comma joins any of several; of `plain`, it is a comma.

    A repeated parameter asks for all of its values, so httpx's own encoding of a list would ask
    something else.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        for one in value.values if isinstance(value, AllOf) else [value]:
            if one is not None:
                pairs.append((name, ",".join(_escaped(name, one))))
    pairs += [(name, _text(value)) for name, value in plain.items() if value is not None]
    return urlencode(pairs, quote_via=quote, safe=",:")


def _escaped(name: str, value: object) -> Iterator[str]:
    several: list[object] = [value]
    if isinstance(value, Iterable) and not isinstance(value, str):
        several = list(value)
    if not several:
        # Left out, it would ask for everything.
        raise ValueError(f"`{name}` has no values; leave it out to ask for any")
    for one in several:
        yield _text(one).replace("\\", "\\\\").replace(",", "\\,")


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
