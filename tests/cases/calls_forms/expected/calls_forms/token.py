"""Operations of `token`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Empty, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_MANY: Operation[None] = Operation(
    "PUT",
    "/token",
    body=Body("application/x-www-form-urlencoded", lambda: dict[str, Any]),
    replies={"204": Empty()},
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/token",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: models.TokenCreateRequest,
        required=True,
        encoding=(Query("scopes", style="spaceDelimited", explode=False),),
    ),
    replies={"204": Empty()},
)


class Token(Resource):
    """Operations of `token`."""

    def replace_many(
        self,
        *,
        body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /token"""
        return self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.TokenCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /token"""
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncToken(AsyncResource):
    """Operations of `token`."""

    async def replace_many(
        self,
        *,
        body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /token"""
        return await self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.TokenCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /token"""
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawToken:
    """The calls of `Token`, each giving status, headers and body."""

    def __init__(self, token: Token) -> None:
        self.replace_many = raw(token.replace_many)
        self.create = raw(token.create)


class AsyncRawToken:
    """The calls of `AsyncToken`, each giving status, headers and body."""

    def __init__(self, token: AsyncToken) -> None:
        self.replace_many = raw_async(token.replace_many)
        self.create = raw_async(token.create)
