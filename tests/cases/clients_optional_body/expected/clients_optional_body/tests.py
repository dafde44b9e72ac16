"""Operations of `tests`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.TestsCreateResponse] = Operation(
    "POST",
    "/tests",
    body=Body("application/json", lambda: models.TestsCreateRequest),
    replies={"200": Json(lambda: models.TestsCreateResponse)},
)


class Tests(Resource):
    """Operations of `tests`."""

    def create(
        self,
        *,
        body: models.TestsCreateRequest | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.TestsCreateResponse:
        """POST /tests

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.tests.create()
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncTests(AsyncResource):
    """Operations of `tests`."""

    async def create(
        self,
        *,
        body: models.TestsCreateRequest | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.TestsCreateResponse:
        """POST /tests

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.tests.create()
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawTests:
    """The calls of `Tests`, each giving status, headers and body."""

    def __init__(self, tests: Tests) -> None:
        self.create = raw(tests.create)


class AsyncRawTests:
    """The calls of `AsyncTests`, each giving status, headers and body."""

    def __init__(self, tests: AsyncTests) -> None:
        self.create = raw_async(tests.create)
