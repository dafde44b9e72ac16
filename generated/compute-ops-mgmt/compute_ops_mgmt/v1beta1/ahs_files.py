"""Operations of `ahs_files`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import Rule, Waiter
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """Active Health System (AHS) logs that are uploaded and analysed for servers not
    connected to the service.
    """

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
        """List the AHS files of the workspace.

        Shows how far the analysis of each uploaded file has come: `parsingStatus/status` goes from
        `ANALYSIS_PENDING` through `ANALYSIS_IN_PROGRESS` to `ANALYSIS_SUCCESS` or
        `ANALYSIS_FAILED`. Filtering and sorting aren't declared for it.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of AHS files. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.ahs_files.list():
            ...     print(item)
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
        """Prepare the upload of an AHS file.

        Registers the file and returns a presigned form for Amazon S3; the file's bytes don't go
        through this API. Send a multipart POST to `baseUrl` with all `parameters` in their order
        and the file as last field `file`, without the bearer token, within 10 minutes; S3 answers
        204. Then start the analysis with `v1beta1.ahs_files.parse`, or set the status to failed
        with PATCH when the upload didn't succeed. Files may have up to 100 MB. 429 when there are
        too many requests.

        Calls `POST /compute-ops-mgmt/v1beta1/ahs-files`.

        Args:
            body: The name of the file that will be uploaded, in `fileName`. A model, or a mapping
                with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The identifier of the new AHS file and the form fields for its upload.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.create(
            ...     {"fileName": "2024-08-26_19-20-42_P05172-B21+2M2D110304_FWUFailure.ahs"}
            ... )
        """
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
        """Get one AHS file with the state of its analysis.

        Poll it after `v1beta1.ahs_files.parse` until `parsingStatus/status` is `ANALYSIS_SUCCESS`
        or `ANALYSIS_FAILED`. On success `parsingResults` names the result files to fetch with
        `v1beta1.ahs_files.download`; on failure `statusReason` and `errorCode` say why. 404 for an
        unknown identifier.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The AHS file with its server, analysis status and names of result files.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.wait("ID", timeout=3600)
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
        """Mark the analysis of an AHS file as failed.

        Meant for an upload or analysis that came to nothing. No other change is possible: the new
        status is `ANALYSIS_FAILED`, and the present one must be that of a file still waiting or
        being analysed. The declared content types contradict each other, merge patch for the header
        and plain JSON for the body.

        Calls `PATCH /compute-ops-mgmt/v1beta1/ahs-files/{id}`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            body: `parsingStatus` with `status` set to `ANALYSIS_FAILED`. A model, or a mapping with
                the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The AHS file with the changed status.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.update("ID", {"parsingStatus": {}})
        """
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
        """Download a result file of an analysed AHS file.

        Works once the analysis has ended with `ANALYSIS_SUCCESS`. What comes back is the content of
        the named file, CSV or JSON, although only JSON is declared. 404 when file or identifier are
        unknown, 429 when there are too many requests.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            filename: Name of a result file as given under `csv` or `json` in `parsingResults` of
                the AHS file.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The content of the result file.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.download("ID", filename="FILENAME")
        """
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
        """Start the analysis of an uploaded AHS file.

        The file must have been uploaded to S3 before with the form from `v1beta1.ahs_files.create`.
        The call returns at once with an empty 200; follow the progress with
        `v1beta1.ahs_files.get`.

        Calls `POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            body: The parts to extract, in `components`; at present only `INVENTORY` exists. A
                model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.ahs_files.parse("ID", {"components": ["INVENTORY"]})
        """
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
    """Active Health System (AHS) logs that are uploaded and analysed for servers not
    connected to the service.
    """

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
        """List the AHS files of the workspace.

        Shows how far the analysis of each uploaded file has come: `parsingStatus/status` goes from
        `ANALYSIS_PENDING` through `ANALYSIS_IN_PROGRESS` to `ANALYSIS_SUCCESS` or
        `ANALYSIS_FAILED`. Filtering and sorting aren't declared for it.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of AHS files. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.ahs_files.list():
            ...     print(item)
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
        """Prepare the upload of an AHS file.

        Registers the file and returns a presigned form for Amazon S3; the file's bytes don't go
        through this API. Send a multipart POST to `baseUrl` with all `parameters` in their order
        and the file as last field `file`, without the bearer token, within 10 minutes; S3 answers
        204. Then start the analysis with `v1beta1.ahs_files.parse`, or set the status to failed
        with PATCH when the upload didn't succeed. Files may have up to 100 MB. 429 when there are
        too many requests.

        Calls `POST /compute-ops-mgmt/v1beta1/ahs-files`.

        Args:
            body: The name of the file that will be uploaded, in `fileName`. A model, or a mapping
                with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The identifier of the new AHS file and the form fields for its upload.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.create(
            ...     {"fileName": "2024-08-26_19-20-42_P05172-B21+2M2D110304_FWUFailure.ahs"}
            ... )
        """
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
        """Get one AHS file with the state of its analysis.

        Poll it after `v1beta1.ahs_files.parse` until `parsingStatus/status` is `ANALYSIS_SUCCESS`
        or `ANALYSIS_FAILED`. On success `parsingResults` names the result files to fetch with
        `v1beta1.ahs_files.download`; on failure `statusReason` and `errorCode` say why. 404 for an
        unknown identifier.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The AHS file with its server, analysis status and names of result files.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.wait("ID", timeout=3600)
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
        """Mark the analysis of an AHS file as failed.

        Meant for an upload or analysis that came to nothing. No other change is possible: the new
        status is `ANALYSIS_FAILED`, and the present one must be that of a file still waiting or
        being analysed. The declared content types contradict each other, merge patch for the header
        and plain JSON for the body.

        Calls `PATCH /compute-ops-mgmt/v1beta1/ahs-files/{id}`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            body: `parsingStatus` with `status` set to `ANALYSIS_FAILED`. A model, or a mapping with
                the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The AHS file with the changed status.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.update("ID", {"parsingStatus": {}})
        """
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
        """Download a result file of an analysed AHS file.

        Works once the analysis has ended with `ANALYSIS_SUCCESS`. What comes back is the content of
        the named file, CSV or JSON, although only JSON is declared. 404 when file or identifier are
        unknown, 429 when there are too many requests.

        Calls `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            filename: Name of a result file as given under `csv` or `json` in `parsingResults` of
                the AHS file.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The content of the result file.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.download("ID", filename="FILENAME")
        """
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
        """Start the analysis of an uploaded AHS file.

        The file must have been uploaded to S3 before with the form from `v1beta1.ahs_files.create`.
        The call returns at once with an empty 200; follow the progress with
        `v1beta1.ahs_files.get`.

        Calls `POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse`.

        Args:
            id: Identifier (UUID) of an uploaded AHS log, as returned when it was announced.
            body: The parts to extract, in `components`; at present only `INVENTORY` exists. A
                model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.ahs_files.parse("ID", {"components": ["INVENTORY"]})
        """
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
