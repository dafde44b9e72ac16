"""Operations of `auth`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TYPE_CHECKING

from ._runtime.operation import Body, Empty, Json, Operation, Path, Query
from ._runtime.paging import OffsetPaging
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.Grants] = Operation(
    "GET",
    "/auth",
    query=(
        Query("server"),
        Query("api-version"),
        Query("tags"),
        Query("since"),
        Query("on"),
        Query("either"),
        Query("limit"),
        Query("offset"),
    ),
    paging=OffsetPaging(offset="offset", limit="limit", size=50),
    replies={"200": Json(lambda: models.Grants)},
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/auth",
    body=Body("application/json", lambda: models.Grant, required=True),
    replies={"201": Empty()},
)

_DELETE: Operation[None] = Operation(
    "DELETE", "/auth/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)


class Auth(Resource):
    """Called as a command of ours ]0;title"""

    def list(
        self,
        *,
        server: str | None = None,
        api_version: str | None = None,
        tags: Sequence[Literal["a", "b c"] | str] | None = None,
        since: datetime | str | None = None,
        on: bool | None = None,
        either: int | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Grant, models.Grants]:
        """Lists [31mred[0m [bold]grants[/bold]

        Text before a list: - one - two [red]

        More of it, in lines that are wrapped anew.

        Calls `GET /auth`.

        Args:
            server: An option of ours is called so.
            api_version: `api-version` in the query.
            tags: `tags` in the query.
            since: `since` in the query.
            on: `on` in the query.
            either: `either` in the query.
            limit: `limit` in the query.
            offset: `offset` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 50 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> for item in client.auth.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(server, api_version, tags, since, on, either, limit, offset),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.Grant | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /auth

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.auth.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: int,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /auth/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.auth.delete(1)
        """
        return self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAuth(AsyncResource):
    """Called as a command of ours ]0;title"""

    def list(
        self,
        *,
        server: str | None = None,
        api_version: str | None = None,
        tags: Sequence[Literal["a", "b c"] | str] | None = None,
        since: datetime | str | None = None,
        on: bool | None = None,
        either: int | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Grant, models.Grants]:
        """Lists [31mred[0m [bold]grants[/bold]

        Text before a list: - one - two [red]

        More of it, in lines that are wrapped anew.

        Calls `GET /auth`.

        Args:
            server: An option of ours is called so.
            api_version: `api-version` in the query.
            tags: `tags` in the query.
            since: `since` in the query.
            on: `on` in the query.
            either: `either` in the query.
            limit: `limit` in the query.
            offset: `offset` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 50 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> async for item in client.auth.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(server, api_version, tags, since, on, either, limit, offset),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.Grant | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /auth

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.auth.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: int,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /auth/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.auth.delete(1)
        """
        return await self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAuth:
    """The calls of `Auth`, each giving status, headers and body."""

    def __init__(self, auth: Auth) -> None:
        self.list = raw(auth.list)
        self.create = raw(auth.create)
        self.delete = raw(auth.delete)


class AsyncRawAuth:
    """The calls of `AsyncAuth`, each giving status, headers and body."""

    def __init__(self, auth: AsyncAuth) -> None:
        self.list = raw_async(auth.list)
        self.create = raw_async(auth.create)
        self.delete = raw_async(auth.delete)
