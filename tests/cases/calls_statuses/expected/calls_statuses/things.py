"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Thing] = Operation(
    "GET",
    "/things",
    replies={"2XX": Json(lambda: models.Thing)},
    errors={"4XX": Json(lambda: models.Wrong), "default": Json(lambda: models.Worse)},
)

_REPLACE_MANY: Operation[models.Thing] = Operation(
    "PUT",
    "/things",
    replies={"default": Json(lambda: models.Thing)},
    errors={"default": Json(lambda: models.Thing)},
)

_CREATE: Operation[None] = Operation(
    "POST", "/things", replies={"200": Empty(), "204": Empty(), "302": Empty()}
)


class Things(Resource):
    """Operations of `things`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """GET /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `X-Rate`.

        Raises:
            ClientRequestError: The API refuses the request (4XX).
            ApiError: Any other answer that is an error.

        Example:
            >>> client.things.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def replace_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """PUT /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            ApiError: Any other answer that is an error.

        Example:
            >>> client.things.replace_many()
        """
        return self._call(
            _REPLACE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.create()
        """
        return self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """GET /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `X-Rate`.

        Raises:
            ClientRequestError: The API refuses the request (4XX).
            ApiError: Any other answer that is an error.

        Example:
            >>> await client.things.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def replace_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Thing:
        """PUT /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            ApiError: Any other answer that is an error.

        Example:
            >>> await client.things.replace_many()
        """
        return await self._call(
            _REPLACE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /things

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.create()
        """
        return await self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.get = raw(things.get)
        self.replace_many = raw(things.replace_many)
        self.create = raw(things.create)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.get = raw_async(things.get)
        self.replace_many = raw_async(things.replace_many)
        self.create = raw_async(things.create)
