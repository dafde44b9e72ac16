"""Operations of `users`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.User] = Operation(
    "POST",
    "/users",
    query=(Query("page"),),
    body=Body("application/json", lambda: models.UserRequest, required=True),
    replies={"201": Json(lambda: models.User)},
)


class Users(Resource):
    """Operations of `users`."""

    def create(
        self,
        body: models.UserRequest | Mapping[str, Any],
        *,
        page: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.User:
        """POST /users

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            page: `page` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.users.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            query=(page,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncUsers(AsyncResource):
    """Operations of `users`."""

    async def create(
        self,
        body: models.UserRequest | Mapping[str, Any],
        *,
        page: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.User:
        """POST /users

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            page: `page` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.users.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            query=(page,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawUsers:
    """The calls of `Users`, each giving status, headers and body."""

    def __init__(self, users: Users) -> None:
        self.create = raw(users.create)


class AsyncRawUsers:
    """The calls of `AsyncUsers`, each giving status, headers and body."""

    def __init__(self, users: AsyncUsers) -> None:
        self.create = raw_async(users.create)
