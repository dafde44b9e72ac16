"""Operations of `token`.

Made by comgen, not to be edited.
"""

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
        """PUT /token

        Args:
            body: What is sent, as `application/x-www-form-urlencoded`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.token.replace_many()
        """
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
        """POST /token

        Args:
            body: What is sent, as `application/x-www-form-urlencoded`. A model, or a mapping with
                the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.token.create({"grantType": "password"})
        """
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
        """PUT /token

        Args:
            body: What is sent, as `application/x-www-form-urlencoded`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.token.replace_many()
        """
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
        """POST /token

        Args:
            body: What is sent, as `application/x-www-form-urlencoded`. A model, or a mapping with
                the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.token.create({"grantType": "password"})
        """
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
