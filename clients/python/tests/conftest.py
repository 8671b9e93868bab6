"""The tests ask a running server, whose address is in TIGHTROPE_URL."""

from __future__ import annotations

import os
from collections.abc import Iterator

import httpx
import pytest

from tightrope_client import Tightrope


class Wire(httpx.HTTPTransport):
    """Remembers what was asked and what the status was, on the wire."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, int]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        self.seen.append((request.url.raw_path.decode(), response.status_code))
        return response


@pytest.fixture(scope="session")
def base() -> str:
    address = os.environ.get("TIGHTROPE_URL")
    if not address:
        pytest.exit("TIGHTROPE_URL must be the address of a running server", returncode=2)
    return address


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def api(base: str, wire: Wire) -> Iterator[Tightrope]:
    with Tightrope(base, transport=wire) as api:
        yield api
