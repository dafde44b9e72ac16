"""Operations of `carts`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._runtime.operation import Cookie, Header, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.CartsGetResponse] = Operation(
    "GET",
    "/carts",
    headers=(Header("If-Match", required=True), Header("X-Ids"), Header("X-Flag")),
    cookies=(Cookie("session"), Cookie("theme", required=True)),
    replies={"200": Json(lambda: models.CartsGetResponse)},
)


class Carts(Resource):
    """Operations of `carts`."""

    def get(
        self,
        if_match: str,
        theme: str,
        *,
        x_ids: Sequence[int] | None = None,
        x_flag: bool | None = None,
        session: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CartsGetResponse:
        """GET /carts

        Args:
            if_match: `If-Match` among the headers.
            theme: `theme` among the cookies.
            x_ids: `X-Ids` among the headers.
            x_flag: `X-Flag` among the headers.
            session: `session` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.carts.get(if_match="IF_MATCH", theme="THEME")
        """
        return self._call(
            _GET,
            headers=(if_match, x_ids, x_flag),
            cookies=(session, theme),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncCarts(AsyncResource):
    """Operations of `carts`."""

    async def get(
        self,
        if_match: str,
        theme: str,
        *,
        x_ids: Sequence[int] | None = None,
        x_flag: bool | None = None,
        session: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CartsGetResponse:
        """GET /carts

        Args:
            if_match: `If-Match` among the headers.
            theme: `theme` among the cookies.
            x_ids: `X-Ids` among the headers.
            x_flag: `X-Flag` among the headers.
            session: `session` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.carts.get(if_match="IF_MATCH", theme="THEME")
        """
        return await self._call(
            _GET,
            headers=(if_match, x_ids, x_flag),
            cookies=(session, theme),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawCarts:
    """The calls of `Carts`, each giving status, headers and body."""

    def __init__(self, carts: Carts) -> None:
        self.get = raw(carts.get)


class AsyncRawCarts:
    """The calls of `AsyncCarts`, each giving status, headers and body."""

    def __init__(self, carts: AsyncCarts) -> None:
        self.get = raw_async(carts.get)
