"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Empty, Header, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

if TYPE_CHECKING:
    from ._runtime.filters import FilterExpression

_GET: Operation[None] = Operation("GET", "/racks", headers=(Header("x-where"),), replies={"204": Empty()})


class Racks(Resource):
    """Operations of `racks`."""

    def get(
        self,
        *,
        x_where: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /racks

        Args:
            x_where: `x-where` among the headers. Made with `Filter`, or text in the syntax of
                OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.get()
        """
        return self._call(
            _GET,
            headers=(x_where,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    async def get(
        self,
        *,
        x_where: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /racks

        Args:
            x_where: `x-where` among the headers. Made with `Filter`, or text in the syntax of
                OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.get()
        """
        return await self._call(
            _GET,
            headers=(x_where,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.get = raw(racks.get)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.get = raw_async(racks.get)
