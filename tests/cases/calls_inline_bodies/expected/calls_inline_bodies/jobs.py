"""Operations of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[
    models.JobsCreateResponse
    | models.JobsCreateVndJobJsonResponse
    | models.JobsCreateCreatedResponse
    | models.Accepted
    | models.AcceptedVndJobJson
] = Operation(
    "POST",
    "/jobs",
    body=(
        Body("application/json", lambda: models.JobsCreateRequest, required=True),
        Body("application/x-www-form-urlencoded", lambda: models.JobsCreateRequest, required=True),
        Body("multipart/form-data", lambda: models.JobsCreateFormDataRequest, required=True),
    ),
    replies={
        "200": (
            Json(lambda: models.JobsCreateResponse),
            Json(lambda: models.JobsCreateVndJobJsonResponse, "application/vnd.job+json"),
        ),
        "201": Json(lambda: models.JobsCreateCreatedResponse),
        "202": (
            Json(lambda: models.Accepted),
            Json(lambda: models.AcceptedVndJobJson, "application/vnd.job+json"),
        ),
    },
    errors={
        "404": Json(lambda: models.JobsCreateNotFoundResponse),
        "default": Json(lambda: models.JobsCreateDefaultResponse),
    },
)


class Jobs(Resource):
    """Operations of `jobs`."""

    def create(
        self,
        body: models.JobsCreateRequest | Mapping[str, Any] | models.JobsCreateFormDataRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
        | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> (
        models.JobsCreateResponse
        | models.JobsCreateVndJobJsonResponse
        | models.JobsCreateCreatedResponse
        | models.Accepted
        | models.AcceptedVndJobJson
    ):
        """POST /jobs

        Answers in application/json, application/vnd.job+json; `extra_headers={"Accept": ...}` asks
        for one of them.

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`, `multipart/form-data`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            NotFoundError: There is no such thing (404).
            ApiError: Any other answer that is an error.

        Example:
            >>> client.jobs.create({"a": "A"})
        """
        return self._call(
            _CREATE,
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    async def create(
        self,
        body: models.JobsCreateRequest | Mapping[str, Any] | models.JobsCreateFormDataRequest,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
        | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> (
        models.JobsCreateResponse
        | models.JobsCreateVndJobJsonResponse
        | models.JobsCreateCreatedResponse
        | models.Accepted
        | models.AcceptedVndJobJson
    ):
        """POST /jobs

        Answers in application/json, application/vnd.job+json; `extra_headers={"Accept": ...}` asks
        for one of them.

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`, `multipart/form-data`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            NotFoundError: There is no such thing (404).
            ApiError: Any other answer that is an error.

        Example:
            >>> await client.jobs.create({"a": "A"})
        """
        return await self._call(
            _CREATE,
            body=body,
            content_type=content_type,
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
