"""Operations of `hooks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Hook] = Operation(
    "POST",
    "/hooks",
    body=Body("application/json", lambda: models.Hook, required=True),
    replies={"201": Json(lambda: models.Hook)},
)


class Hooks(Resource):
    """Operations of `hooks`."""

    def create(
        self,
        body: models.Hook | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Hook:
        """POST /hooks

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.hooks.create({"kind": "hook", "url": "URL"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncHooks(AsyncResource):
    """Operations of `hooks`."""

    async def create(
        self,
        body: models.Hook | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Hook:
        """POST /hooks

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.hooks.create({"kind": "hook", "url": "URL"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawHooks:
    """The calls of `Hooks`, each giving status, headers and body."""

    def __init__(self, hooks: Hooks) -> None:
        self.create = raw(hooks.create)


class AsyncRawHooks:
    """The calls of `AsyncHooks`, each giving status, headers and body."""

    def __init__(self, hooks: AsyncHooks) -> None:
        self.create = raw_async(hooks.create)
