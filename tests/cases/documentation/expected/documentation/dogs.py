"""Operations of `dogs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Dog] = Operation(
    "GET",
    "/dogs/{id}",
    path_parameters=(Path("id"),),
    query=(Query("deep"),),
    headers=(Header("lang"),),
    replies={"200": Json(lambda: models.Dog)},
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/dogs/{id}",
    path_parameters=(Path("id"),),
    query=(Query("deep"),),
    body=Body("application/json", lambda: models.Dog, required=True),
    replies={"204": Empty()},
)


class Dogs(Resource):
    """Those who bark."""

    def get(
        self,
        id: str,
        *,
        deep: bool | None = None,
        lang: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Dog:
        """Get one dog.

        Its toys come along; "quotes", \\backslashes\\ and \"\"\" stay what they are. To change it there
        is `dogs.update`.

        - deep or not
        - in any language

        Calls `GET /dogs/{id}`.

        Args:
            id: Number on the collar.
            deep: Whether toys of toys come too.
            lang: Language of the names, in this operation alone.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The dog.

        Raises:
            NotFoundError: There is no such thing (404).

        Example:
            >>> client.dogs.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            query=(deep,),
            headers=(lang,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.Dog | Mapping[str, Any],
        *,
        deep: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """What we say nothing of is the vendor's.

        Calls `PATCH /dogs/{id}`.

        Args:
            id: Number on the collar.
            body: What is to be another. A model, or a mapping with the names of the API.
            deep: How far to look.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.dogs.update("ID", {"name": "NAME"})
        """
        return self._call(
            _UPDATE,
            path=(id,),
            query=(deep,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncDogs(AsyncResource):
    """Those who bark."""

    async def get(
        self,
        id: str,
        *,
        deep: bool | None = None,
        lang: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Dog:
        """Get one dog.

        Its toys come along; "quotes", \\backslashes\\ and \"\"\" stay what they are. To change it there
        is `dogs.update`.

        - deep or not
        - in any language

        Calls `GET /dogs/{id}`.

        Args:
            id: Number on the collar.
            deep: Whether toys of toys come too.
            lang: Language of the names, in this operation alone.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The dog.

        Raises:
            NotFoundError: There is no such thing (404).

        Example:
            >>> await client.dogs.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            query=(deep,),
            headers=(lang,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.Dog | Mapping[str, Any],
        *,
        deep: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """What we say nothing of is the vendor's.

        Calls `PATCH /dogs/{id}`.

        Args:
            id: Number on the collar.
            body: What is to be another. A model, or a mapping with the names of the API.
            deep: How far to look.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.dogs.update("ID", {"name": "NAME"})
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            query=(deep,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawDogs:
    """The calls of `Dogs`, each giving status, headers and body."""

    def __init__(self, dogs: Dogs) -> None:
        self.get = raw(dogs.get)
        self.update = raw(dogs.update)


class AsyncRawDogs:
    """The calls of `AsyncDogs`, each giving status, headers and body."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.get = raw_async(dogs.get)
        self.update = raw_async(dogs.update)
