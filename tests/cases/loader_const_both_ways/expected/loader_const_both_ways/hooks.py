"""Operations of `hooks`; made by comgen, not to be edited."""

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
        """POST /hooks"""
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
        """POST /hooks"""
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
