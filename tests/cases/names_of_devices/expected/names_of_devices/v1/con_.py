"""Operations of `con_`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET_A7: Operation[models.Aux] = Operation("GET", "/v1/a7", replies={"200": Json(lambda: models.Aux)})


class CON(Resource):
    """Operations of `CON`, API version v1.

    `con_` is the one to use.
    """

    def get_a7(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aux:
        """GET /v1/a7

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.con_.get_a7()
        """
        return self._call(
            _GET_A7, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCON(AsyncResource):
    """Operations of `CON`, API version v1.

    `con_` is the one to use.
    """

    async def get_a7(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aux:
        """GET /v1/a7

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.con_.get_a7()
        """
        return await self._call(
            _GET_A7, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCON:
    """The calls of `CON`, each giving status, headers and body."""

    def __init__(self, con_: CON) -> None:
        self.get_a7 = raw(con_.get_a7)


class AsyncRawCON:
    """The calls of `AsyncCON`, each giving status, headers and body."""

    def __init__(self, con_: AsyncCON) -> None:
        self.get_a7 = raw_async(con_.get_a7)
