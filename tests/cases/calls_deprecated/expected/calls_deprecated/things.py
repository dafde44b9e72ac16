"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Cookie, Deprecation, Empty, Header, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET", "/things/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)

_REPLACE: Operation[models.Old] = Operation(
    "PUT",
    "/things/{id}",
    path_parameters=(Path("id"),),
    query=(Query("old"),),
    headers=(Header("X-Old"),),
    cookies=(Cookie("crumb"),),
    body=Body("application/json", lambda: models.Old),
    deprecation=Deprecation(),
    replies={"200": Json(lambda: models.Old)},
)


class Things(Resource):
    """Operations of `things`."""

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{id}

        Args:
            id: Deprecated. `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace(
        self,
        id: str,
        *,
        body: models.Old | Mapping[str, Any] | None = None,
        old: str | None = None,
        x_old: str | None = None,
        crumb: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Old:
        """PUT /things/{id}

        Deprecated.

        Args:
            id: Deprecated. `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            old: Deprecated. `old` in the query.
            x_old: Deprecated. `X-Old` among the headers.
            crumb: Deprecated. `crumb` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `X-Gone` (deprecated).

        Example:
            >>> client.things.replace("ID")
        """
        return self._call(
            _REPLACE,
            path=(id,),
            query=(old,),
            headers=(x_old,),
            cookies=(crumb,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{id}

        Args:
            id: Deprecated. `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace(
        self,
        id: str,
        *,
        body: models.Old | Mapping[str, Any] | None = None,
        old: str | None = None,
        x_old: str | None = None,
        crumb: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Old:
        """PUT /things/{id}

        Deprecated.

        Args:
            id: Deprecated. `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            old: Deprecated. `old` in the query.
            x_old: Deprecated. `X-Old` among the headers.
            crumb: Deprecated. `crumb` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `X-Gone` (deprecated).

        Example:
            >>> await client.things.replace("ID")
        """
        return await self._call(
            _REPLACE,
            path=(id,),
            query=(old,),
            headers=(x_old,),
            cookies=(crumb,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.get = raw(things.get)
        self.replace = raw(things.replace)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.get = raw_async(things.get)
        self.replace = raw_async(things.replace)
