"""Operations of `odd`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Odd] = Operation(
    "POST",
    "/odd",
    body=Body("application/json", lambda: models.Odd, required=True),
    replies={"201": Json(lambda: models.Odd)},
)


class Odd(Resource):
    """Operations of `odd`."""

    def create(
        self,
        body: models.Odd | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Odd:
        """POST /odd

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.odd.create({"": ""})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOdd(AsyncResource):
    """Operations of `odd`."""

    async def create(
        self,
        body: models.Odd | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Odd:
        """POST /odd

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.odd.create({"": ""})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOdd:
    """The calls of `Odd`, each giving status, headers and body."""

    def __init__(self, odd: Odd) -> None:
        self.create = raw(odd.create)


class AsyncRawOdd:
    """The calls of `AsyncOdd`, each giving status, headers and body."""

    def __init__(self, odd: AsyncOdd) -> None:
        self.create = raw_async(odd.create)
