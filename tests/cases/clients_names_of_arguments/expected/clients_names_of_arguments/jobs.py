"""Operations of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Empty, Header, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[None] = Operation(
    "POST",
    "/jobs/{self}",
    path_parameters=(Path("self"),),
    query=(
        Query("body"),
        Query("timeout"),
        Query("class"),
        Query("list"),
        Query("id"),
        Query("x-y"),
        Query("x_y"),
    ),
    headers=(Header("id"),),
    body=Body("application/json", lambda: models.JobsCreateRequest, required=True),
    replies={"204": Empty()},
)


class Jobs(Resource):
    """Operations of `jobs`."""

    def create(
        self,
        self_: str,
        body: models.JobsCreateRequest | Mapping[str, Any],
        *,
        body_: str | None = None,
        timeout_: str | None = None,
        class_: str | None = None,
        list_: str | None = None,
        id_query: str | None = None,
        x_hyphen_minus_y_query: str | None = None,
        x_low_line_y_query: str | None = None,
        id_header: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /jobs/{self}

        Args:
            self_: `self` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            body_: `body` in the query.
            timeout_: `timeout` in the query.
            class_: `class` in the query.
            list_: `list` in the query.
            id_query: `id` in the query.
            x_hyphen_minus_y_query: `x-y` in the query.
            x_low_line_y_query: `x_y` in the query.
            id_header: `id` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.jobs.create("SELF_", {"a": 1})
        """
        return self._call(
            _CREATE,
            path=(self_,),
            query=(body_, timeout_, class_, list_, id_query, x_hyphen_minus_y_query, x_low_line_y_query),
            headers=(id_header,),
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
        self_: str,
        body: models.JobsCreateRequest | Mapping[str, Any],
        *,
        body_: str | None = None,
        timeout_: str | None = None,
        class_: str | None = None,
        list_: str | None = None,
        id_query: str | None = None,
        x_hyphen_minus_y_query: str | None = None,
        x_low_line_y_query: str | None = None,
        id_header: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /jobs/{self}

        Args:
            self_: `self` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            body_: `body` in the query.
            timeout_: `timeout` in the query.
            class_: `class` in the query.
            list_: `list` in the query.
            id_query: `id` in the query.
            x_hyphen_minus_y_query: `x-y` in the query.
            x_low_line_y_query: `x_y` in the query.
            id_header: `id` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.jobs.create("SELF_", {"a": 1})
        """
        return await self._call(
            _CREATE,
            path=(self_,),
            query=(body_, timeout_, class_, list_, id_query, x_hyphen_minus_y_query, x_low_line_y_query),
            headers=(id_header,),
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
