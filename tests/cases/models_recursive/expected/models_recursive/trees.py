"""Operations of `trees`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Tree] = Operation(
    "POST",
    "/trees",
    body=Body("application/json", lambda: models.Tree, required=True),
    replies={"201": Json(lambda: models.Tree)},
)


class Trees(Resource):
    """Operations of `trees`."""

    def create(
        self,
        body: models.Tree | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Tree:
        """POST /trees

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.trees.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncTrees(AsyncResource):
    """Operations of `trees`."""

    async def create(
        self,
        body: models.Tree | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Tree:
        """POST /trees

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.trees.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawTrees:
    """The calls of `Trees`, each giving status, headers and body."""

    def __init__(self, trees: Trees) -> None:
        self.create = raw(trees.create)


class AsyncRawTrees:
    """The calls of `AsyncTrees`, each giving status, headers and body."""

    def __init__(self, trees: AsyncTrees) -> None:
        self.create = raw_async(trees.create)
