"""A transport that keeps answers with their ETag and asks whether they still hold."""

from __future__ import annotations

import threading

import httpx


class KeepingTransport(httpx.BaseTransport):
    """Keeps the last `size` answers by URL. The server answers 304 where one still holds."""

    def __init__(self, inner: httpx.BaseTransport, size: int) -> None:
        self._inner = inner
        self._size = size
        self._kept: dict[str, httpx.Response] = {}
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        with self._lock:
            kept = self._kept.get(url) if request.method == "GET" else None
        if kept is not None:
            request.headers["If-None-Match"] = kept.headers["ETag"]
        response = self._inner.handle_request(request)
        if kept is not None and response.status_code == 304:
            response.close()
            self._keep(url, kept)
            return self._copy(kept)
        if request.method == "GET" and response.status_code == 200 and "ETag" in response.headers:
            response.read()
            response.close()
            self._keep(url, response)
            return self._copy(response)
        return response

    def _keep(self, url: str, response: httpx.Response) -> None:
        with self._lock:
            self._kept.pop(url, None)
            self._kept[url] = response
            while len(self._kept) > self._size:
                del self._kept[next(iter(self._kept))]

    @staticmethod
    def _copy(response: httpx.Response) -> httpx.Response:
        # The content is decoded, and headers that say otherwise would have it decoded again.
        encoded = ("content-encoding", "content-length", "transfer-encoding")
        pairs = response.headers.multi_items()
        headers = [(name, value) for name, value in pairs if name.lower() not in encoded]
        return httpx.Response(200, headers=headers, content=response.content)

    def close(self) -> None:
        self._inner.close()
