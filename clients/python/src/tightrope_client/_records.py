"""The answer to a question for a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._generated.models import FacetCounts, ListAnswerFacets, Meta, Page
from ._generated.types import Unset
from ._query import encode

if TYPE_CHECKING:
    import pandas as pd

    from ._calls import Calls

T = TypeVar("T")
# Of pages only; a table is always whole.
PAGES_ONLY = ("limit", "facets")
# The best of a search are on one page, which nothing follows: let it be the largest that there is.
ONE_PAGE, LIMIT_MAX = "-relevance", 500


class PageOf(Protocol[T]):
    """What the generated page of every list has."""

    data: list[T]
    page: Page
    meta: Meta
    facets: ListAnswerFacets | Unset


class Records(Generic[T]):
    """Records that are asked for when they are needed, page by page, and again each time.

    With `sort="-relevance"` these are the best `limit` of them, 500 unless asked otherwise, and
    `total` may be more.
    """

    def __init__(
        self,
        calls: Calls,
        path: str,
        parse: Callable[[Mapping[str, Any]], PageOf[T]],
        values: Mapping[str, object],
        plain: Mapping[str, object],
    ) -> None:
        self._calls, self._path, self._parse = calls, path, parse
        self._values, self._plain = values, dict(plain)
        if values.get("sort") in (ONE_PAGE, [ONE_PAGE]) and plain.get("limit") is None:
            self._plain["limit"] = LIMIT_MAX
        # A mistake that shows here should not wait for the first record.
        self._query = encode(self._values, self._plain)

    def __repr__(self) -> str:
        return f"<Records {self._path}{'?' if self._query else ''}{self._query}>"

    def __iter__(self) -> Iterator[T]:
        for page in self._pages():
            yield from page.data

    def first(self) -> T | None:
        """The first record, or None where nothing matches."""
        return next(iter(self), None)

    @property
    def total(self) -> int:
        """How many records match. With several filters the service stops counting at 1,000."""
        return self._page().page.total

    @property
    def facets(self) -> dict[str, FacetCounts]:
        """What `facets=` asked for: how many records have each value."""
        facets = self._page().facets
        return {} if isinstance(facets, Unset) else facets.additional_properties

    @property
    def meta(self) -> Meta:
        """Which data these are (`revision`), how to cite them, how the question was understood."""
        return self._page().meta

    def to_csv(self, *, fields: str | Sequence[str] | None = None) -> str:
        """All records as CSV, written by the service; `fields` picks some of them.

        A cell begins with an apostrophe where a spreadsheet could take it for a formula.
        """
        return self._calls._get(f"{self._path}.csv", self._table_query(fields)).text

    def to_pandas(self, *, fields: str | Sequence[str] | None = None) -> pd.DataFrame:
        """The table of `to_csv` with a type for every column; several values are joined by `|`.

        The service says which columns are text. So codes stay text (`NA` is a country, 010 is not
        10), whole numbers are `Int64`, and only an empty cell is missing.
        """
        try:
            import pandas as pd
        except ImportError as error:
            help = "to_pandas needs pandas: pip install tightrope-client[pandas]"
            raise ImportError(help) from error

        path = f"{self._path}.csv-metadata.json"
        columns = self._calls._get(path, self._table_query(fields)).json()["tableSchema"]["columns"]
        text = [column["name"] for column in columns if column["datatype"] == "string"]
        return pd.read_csv(
            StringIO(self.to_csv(fields=fields)),
            dtype={name: "string" for name in text},
            dtype_backend="numpy_nullable",
            keep_default_na=False,
            na_values=[""],
        )

    def _table_query(self, fields: str | Sequence[str] | None) -> str:
        def whole(query: Mapping[str, object]) -> dict[str, object]:
            return {name: value for name, value in query.items() if name not in PAGES_ONLY}

        return encode({**whole(self._values), "fields": fields}, whole(self._plain))

    def _page(self, cursor: str | None = None) -> PageOf[T]:
        query = encode(self._values, {**self._plain, "cursor": cursor})
        return self._parse(self._calls._get(self._path, query).json())

    def _pages(self) -> Iterator[PageOf[T]]:
        # The cursor, not `links.next`: that link lacks the prefix that a proxy took off the path.
        page = self._page()
        yield page
        while page.page.next_ is not None:
            page = self._page(page.page.next_)
            yield page
