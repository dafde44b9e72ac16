"""Operations of `simple`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET",
    "/simple/{a}/{b}",
    path_parameters=(Path("a"), Path("b", explode=True, type=lambda: models.Rgb)),
    replies={"204": Empty()},
)


class Simple(Resource):
    """Operations of `simple`."""

    def get(
        self,
        a: Sequence[str],
        b: models.Rgb | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /simple/{a}/{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.simple.get(["A"], {"green": 1})
        """
        return self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSimple(AsyncResource):
    """Operations of `simple`."""

    async def get(
        self,
        a: Sequence[str],
        b: models.Rgb | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /simple/{a}/{b}

        Args:
            a: `a` in the path.
            b: `b` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.simple.get(["A"], {"green": 1})
        """
        return await self._call(
            _GET,
            path=(a, b),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSimple:
    """The calls of `Simple`, each giving status, headers and body."""

    def __init__(self, simple: Simple) -> None:
        self.get = raw(simple.get)


class AsyncRawSimple:
    """The calls of `AsyncSimple`, each giving status, headers and body."""

    def __init__(self, simple: AsyncSimple) -> None:
        self.get = raw_async(simple.get)
