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

    def assemble(
        method: str, url: str, *, headers: Mapping[str, str], content: bytes | None, timeout: httpx2.Timeout
    ) -> httpx2.Request:
        target = httpx2.URL(url)
        fields = {"host": target.netloc.decode("ascii"), **common, **headers}
        if (content or method in _WITH_CONTENT) and "transfer-encoding" not in fields:
            fields.setdefault("content-length", str(len(content or b"")))
        return httpx2.Request(
            method,
            target,
            headers=fields,
            cookies=pool.cookies,
            stream=httpx2.ByteStream(content or b""),
            extensions={"timeout": timeout.as_dict()},
        )

    return assemble
