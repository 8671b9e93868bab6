"""What the generated operations stand on: one way to ask, and one way to fail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import httpx

from ._generated.models import Problem
from ._http import KeepingTransport
from ._problem import TightropeProblem
from ._query import Values, encode
from ._records import PageOf, Records

__all__ = ["Calls", "Values"]

T = TypeVar("T")
REDIRECTS_MAX = 5


class Calls:
    def __init__(
        self,
        base_url: str = "http://127.0.0.1:8080",
        *,
        keep: int = 64,
        timeout: float = 30.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Asks the service at `base_url`, which may have a path.

        `keep` is how many answers to keep, so that what has not changed is not sent again; 0 is
        none. `transport` replaces httpx's own, for proxies and tests.
        """
        self.base_url = base_url.rstrip("/")
        transport = transport or httpx.HTTPTransport()
        self._client = httpx.Client(
            transport=KeepingTransport(transport, keep) if keep > 0 else transport,
            timeout=timeout,
            headers={"User-Agent": "tightrope-client"},
        )

    def close(self) -> None:
        self._client.close()

    def url(self, href: str) -> str:
        """The whole address of an `href` in an answer."""
        prefix = urlsplit(self.base_url).path
        # Behind a proxy that takes a prefix off the path, the service cannot write it in links.
        if href.startswith("/") and not (prefix and href.startswith(f"{prefix}/")):
            return self.base_url + href
        return str(httpx.URL(self.base_url).join(href))

    def _get(self, path: str, query: str = "") -> httpx.Response:
        url = self.base_url + path + (f"?{query}" if query else "")
        for _ in range(REDIRECTS_MAX):
            response = self._client.get(url)
            if not response.has_redirect_location:
                break
            # A renamed record. Not by httpx, which would lose the prefix.
            url = self.url(response.headers["Location"])
        if response.headers.get("Content-Type", "").startswith("application/problem+json"):
            raise TightropeProblem(Problem.from_dict(response.json()))
        return response.raise_for_status()

    def _answer(
        self,
        path: str,
        parse: Callable[[Mapping[str, Any]], T],
        values: Mapping[str, object],
        plain: Mapping[str, object],
    ) -> T:
        return parse(self._get(path, encode(values, plain)).json())

    def _records(
        self,
        path: str,
        parse: Callable[[Mapping[str, Any]], PageOf[T]],
        values: Mapping[str, object],
        plain: Mapping[str, object],
    ) -> Records[T]:
        return Records(self, path, parse, values, plain)

    @staticmethod
    def _segment(value: str) -> str:
        if value in ("", ".", ".."):
            raise ValueError(f"`{value}` is no id")
        return quote(value, safe="")
