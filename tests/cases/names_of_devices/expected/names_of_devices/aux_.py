"""Operations of `aux_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET_A0: Operation[models.Con] = Operation("GET", "/a0", replies={"200": Json(lambda: models.Con)})


class Aux(Resource):
    """Operations of `aux`."""

    def get_a0(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Con:
        """GET /a0

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.aux_.get_a0()
        """
        return self._call(
            _GET_A0, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncAux(AsyncResource):
    """Operations of `aux`."""

    async def get_a0(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Con:
        """GET /a0

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.aux_.get_a0()
        """
        return await self._call(
            _GET_A0, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawAux:
    """The calls of `Aux`, each giving status, headers and body."""

    def __init__(self, aux_: Aux) -> None:
        self.get_a0 = raw(aux_.get_a0)


class AsyncRawAux:
    """The calls of `AsyncAux`, each giving status, headers and body."""

    def __init__(self, aux_: AsyncAux) -> None:
        self.get_a0 = raw_async(aux_.get_a0)
