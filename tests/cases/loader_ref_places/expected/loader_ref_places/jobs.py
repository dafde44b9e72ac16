"""Operations of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Header, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/jobs",
    headers=(Header("X-Trace"),),
    body=Body("application/json", lambda: models.Job, required=True),
    replies={"201": Json(lambda: models.Job)},
)


class Jobs(Resource):
    """Operations of `jobs`."""

    def create(
        self,
        body: models.Job | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /jobs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `Location`.

        Example:
            >>> client.jobs.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            headers=(x_trace,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    async def create(
        self,
        body: models.Job | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /jobs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            `with_raw_response` gives the headers too: `Location`.

        Example:
            >>> await client.jobs.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            headers=(x_trace,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobs:
    """The calls of `Jobs`, each giving status, headers and body."""

    def __init__(self, jobs: Jobs) -> None:
        self.create = raw(jobs.create)


class AsyncRawJobs:
    """The calls of `AsyncJobs`, each giving status, headers and body."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.create = raw_async(jobs.create)
