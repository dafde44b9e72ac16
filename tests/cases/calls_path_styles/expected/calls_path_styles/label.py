"""Operations of `label`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._runtime.operation import Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET",
    "/label/{a}{b}",
    path_parameters=(Path("a", style="label", explode=True), Path("b", style="label")),
    replies={"204": Empty()},
)


class Label(Resource):
    """Operations of `label`."""

    def get(
        self,
        a: Sequence[str],
        b: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /label/{a}{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.label.get(["A"], "B")
        """
        return self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncLabel(AsyncResource):
    """Operations of `label`."""

    async def get(
        self,
        a: Sequence[str],
        b: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /label/{a}{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.label.get(["A"], "B")
        """
        return await self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawLabel:
    """The calls of `Label`, each giving status, headers and body."""

    def __init__(self, label: Label) -> None:
        self.get = raw(label.get)


class AsyncRawLabel:
    """The calls of `AsyncLabel`, each giving status, headers and body."""

    def __init__(self, label: AsyncLabel) -> None:
        self.get = raw_async(label.get)
