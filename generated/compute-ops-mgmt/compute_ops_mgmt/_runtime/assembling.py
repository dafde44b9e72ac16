"""Requests of operations, in the form of the HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2


# What servers expect to hear of content with (RFC 9110 section 8.6), also that there is none.
_WITH_CONTENT = frozenset({"POST", "PUT", "PATCH", "QUERY"})


class Assemble(Protocol):
    """Makes a request to send, as ``build_request`` of the HTTP library's clients does."""

    def __call__(
        self, method: str, url: str, *, headers: Mapping[str, str], content: bytes | None, timeout: httpx2.Timeout
    ) -> httpx2.Request:
        """Make it; header names are in lower case."""
        ...


def assembler(pool: httpx2.Client | httpx2.AsyncClient) -> Assemble:
    """Give what makes the requests of a pool of our own.

    Such a pool has no base URL, no parameters and always the same headers, and content is bytes. ``build_request``
    cannot know that: it merges and looks through all of them for each call, which takes twice as long.
    """
    import httpx2

    common = dict(pool.headers)
    kept: tuple[str, Mapping[str, str], httpx2.Headers] = "", {}, httpx2.Headers()

    def written(target: httpx2.URL, origin: str, fields: Mapping[str, str]) -> httpx2.Headers:
        """Encode all header fields. They are mostly those of the call before, and it takes a quarter of all this."""
        nonlocal kept
        known_origin, known, headers = kept
        if origin != known_origin or fields != known:
            headers = httpx2.Headers({"host": target.netloc.decode("ascii"), **common, **fields})
            kept = origin, fields, headers
        return headers

    def assemble(
        method: str, url: str, *, headers: Mapping[str, str], content: bytes | None, timeout: httpx2.Timeout
    ) -> httpx2.Request:
        target = httpx2.URL(url)
        if (content or method in _WITH_CONTENT) and "transfer-encoding" not in headers:
            headers = {"content-length": str(len(content or b"")), **headers}
        return httpx2.Request(
            method,
            target,
            headers=written(target, "/".join(url.split("/", 3)[:3]), headers),  # of which it makes a copy
            cookies=pool.cookies,
            stream=httpx2.ByteStream(content or b""),
            extensions={"timeout": timeout.as_dict()},
        )

    return assemble
