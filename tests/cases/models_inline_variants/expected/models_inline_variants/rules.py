"""Operations of `rules`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Rule] = Operation(
    "POST",
    "/rules",
    body=Body("application/json", lambda: models.Rule, required=True),
    replies={"201": Json(lambda: models.Rule)},
)


class Rules(Resource):
    """Operations of `rules`."""

    def create(
        self,
        body: models.Rule | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Rule:
        """POST /rules

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.rules.create({"action": {"to": "TO"}})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRules(AsyncResource):
    """Operations of `rules`."""

    async def create(
        self,
        body: models.Rule | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Rule:
        """POST /rules

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.rules.create({"action": {"to": "TO"}})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRules:
    """The calls of `Rules`, each giving status, headers and body."""

    def __init__(self, rules: Rules) -> None:
        self.create = raw(rules.create)


class AsyncRawRules:
    """The calls of `AsyncRules`, each giving status, headers and body."""

    def __init__(self, rules: AsyncRules) -> None:
        self.create = raw_async(rules.create)
