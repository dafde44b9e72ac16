"""Operations of `ahs-files`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import Rule, Waiter
from . import models

_LIST: Operation[models.AhsfilesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/ahs-files",
    query=(Query("offset"), Query("limit")),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.AhsfilesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.AhsfilesUploadResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/ahs-files",
    body=Body("application/json", lambda: models.AhsfilesUploadRequest, required=True),
    replies={"200": Json(lambda: models.AhsfilesUploadResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.AhsfileResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/ahs-files/{id}",
    path_parameters=(Path("id"),),
    waiter=Waiter(
        (
            Rule("success", {"/parsingStatus/status": ("ANALYSIS_SUCCESS", "SUCCESS")}),
            Rule("failure", {"/parsingStatus/status": ("ANALYSIS_FAILED", "FAILED")}),
        )
    ),
    replies={"200": Json(lambda: models.AhsfileResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.AhsfilePatchResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/ahs-files/{id}",
    path_parameters=(Path("id"),),
    body=Body("application/json", lambda: models.AhsfilesPatchRequest, required=True),
    replies={"200": Json(lambda: models.AhsfilePatchResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DOWNLOAD: Operation[models.AhsfilesDownloadResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/ahs-files/{id}/download",
    path_parameters=(Path("id"),),
    query=(Query("filename", required=True),),
    replies={"200": Json(lambda: models.AhsfilesDownloadResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_PARSE: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/ahs-files/{id}/parse",
    path_parameters=(Path("id"),),
    body=Body("application/json", lambda: models.AhsfilesParseRequest, required=True),
    replies={"200": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class AhsFiles(Resource):
    """Operations of `ahs-files`, API version v1beta1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.AhsfilesResponses, models.AhsfilesResponse]:
        """GET /compute-ops-mgmt/v1beta1/ahs-files

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.AhsfilesUploadRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilesUploadResponse:
        """POST /compute-ops-mgmt/v1beta1/ahs-files"""
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfileResponse:
        """GET /compute-ops-mgmt/v1beta1/ahs-files/{id}"""
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AhsfileResponse], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfileResponse:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1beta1/ahs-files/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.AhsfilesPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilePatchResponse:
        """PATCH /compute-ops-mgmt/v1beta1/ahs-files/{id}"""
        return self._call(
            _UPDATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def download(
        self,
        id: str,
        filename: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilesDownloadResponse:
        """GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download"""
        return self._call(
            _DOWNLOAD,
            path=(id,),
            query=(filename,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def parse(
        self,
        id: str,
        body: models.AhsfilesParseRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse"""
        return self._call(
            _PARSE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAhsFiles(AsyncResource):
    """Operations of `ahs-files`, API version v1beta1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.AhsfilesResponses, models.AhsfilesResponse]:
        """GET /compute-ops-mgmt/v1beta1/ahs-files

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.AhsfilesUploadRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilesUploadResponse:
        """POST /compute-ops-mgmt/v1beta1/ahs-files"""
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfileResponse:
        """GET /compute-ops-mgmt/v1beta1/ahs-files/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AhsfileResponse], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfileResponse:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1beta1/ahs-files/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return await self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.AhsfilesPatchRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilePatchResponse:
        """PATCH /compute-ops-mgmt/v1beta1/ahs-files/{id}"""
        return await self._call(
            _UPDATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def download(
        self,
        id: str,
        filename: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AhsfilesDownloadResponse:
        """GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download"""
        return await self._call(
            _DOWNLOAD,
            path=(id,),
            query=(filename,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def parse(
        self,
        id: str,
        body: models.AhsfilesParseRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse"""
        return await self._call(
            _PARSE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAhsFiles:
    """The calls of `AhsFiles`, each giving status, headers and body."""

    def __init__(self, ahs_files: AhsFiles) -> None:
        self.list = raw(ahs_files.list)
        self.create = raw(ahs_files.create)
        self.get = raw(ahs_files.get)
        self.update = raw(ahs_files.update)
        self.download = raw(ahs_files.download)
        self.parse = raw(ahs_files.parse)


class AsyncRawAhsFiles:
    """The calls of `AsyncAhsFiles`, each giving status, headers and body."""

    def __init__(self, ahs_files: AsyncAhsFiles) -> None:
        self.list = raw_async(ahs_files.list)
        self.create = raw_async(ahs_files.create)
        self.get = raw_async(ahs_files.get)
        self.update = raw_async(ahs_files.update)
        self.download = raw_async(ahs_files.download)
        self.parse = raw_async(ahs_files.parse)
