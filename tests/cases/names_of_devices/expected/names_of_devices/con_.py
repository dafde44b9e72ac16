"""Operations of `con_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET_A1: Operation[models.Con] = Operation("GET", "/a1", replies={"200": Json(lambda: models.Con)})


class CON(Resource):
    """Operations of `CON`."""

    def get_a1(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Con:
        """GET /a1

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.con_.get_a1()
        """
        return self._call(
            _GET_A1, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCON(AsyncResource):
    """Operations of `CON`."""

    async def get_a1(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Con:
        """GET /a1

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.con_.get_a1()
        """
        return await self._call(
            _GET_A1, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCON:
    """The calls of `CON`, each giving status, headers and body."""

    def __init__(self, con_: CON) -> None:
        self.get_a1 = raw(con_.get_a1)


class AsyncRawCON:
    """The calls of `AsyncCON`, each giving status, headers and body."""

    def __init__(self, con_: AsyncCON) -> None:
        self.get_a1 = raw_async(con_.get_a1)
