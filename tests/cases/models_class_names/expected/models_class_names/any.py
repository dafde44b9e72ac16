"""Operations of `any`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Any_] = Operation(
    "POST",
    "/any",
    body=Body("application/json", lambda: models.Model_, required=True),
    replies={"201": Json(lambda: models.Any_)},
)


class Any_(Resource):
    """Operations of `any`."""

    def create(
        self,
        body: models.Model_ | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Any_:
        """POST /any

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.any.create({"id": "ID"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAny_(AsyncResource):
    """Operations of `any`."""

    async def create(
        self,
        body: models.Model_ | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Any_:
        """POST /any

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.any.create({"id": "ID"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAny_:
    """The calls of `Any_`, each giving status, headers and body."""

    def __init__(self, any: Any_) -> None:
        self.create = raw(any.create)


class AsyncRawAny_:
    """The calls of `AsyncAny_`, each giving status, headers and body."""

    def __init__(self, any: AsyncAny_) -> None:
        self.create = raw_async(any.create)
