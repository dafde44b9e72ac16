"""Operations of `logs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Body, Bytes, Operation, Path, Text
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[bytes] = Operation(
    "GET", "/logs/{id}", path_parameters=(Path("id"),), replies={"200": Bytes("application/zip")}
)

_REPLACE: Operation[str] = Operation(
    "PUT",
    "/logs/{id}",
    path_parameters=(Path("id"),),
    body=Body("application/octet-stream", lambda: bytes, required=True),
    replies={"200": Text("text/plain")},
)

_CREATE: Operation[bytes] = Operation(
    "POST",
    "/logs/{id}",
    path_parameters=(Path("id"),),
    body=Body("text/plain", lambda: str, required=True),
    replies={"200": Bytes("application/x-pem-file")},
)


class Logs(Resource):
    """Operations of `logs`."""

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /logs/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.logs.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace(
        self,
        id: str,
        body: bytes,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """PUT /logs/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `application/octet-stream`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.logs.replace("ID", b"...")
        """
        return self._call(
            _REPLACE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        id: str,
        body: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """POST /logs/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `text/plain`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.logs.create("ID", "BODY")
        """
        return self._call(
            _CREATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncLogs(AsyncResource):
    """Operations of `logs`."""

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /logs/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.logs.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace(
        self,
        id: str,
        body: bytes,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """PUT /logs/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `application/octet-stream`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.logs.replace("ID", b"...")
        """
        return await self._call(
            _REPLACE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        id: str,
        body: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """POST /logs/{id}

        Args:
            id: `id` in the path.
            body: What is sent, as `text/plain`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.logs.create("ID", "BODY")
        """
        return await self._call(
            _CREATE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawLogs:
    """The calls of `Logs`, each giving status, headers and body."""

    def __init__(self, logs: Logs) -> None:
        self.get = raw(logs.get)
        self.replace = raw(logs.replace)
        self.create = raw(logs.create)


class AsyncRawLogs:
    """The calls of `AsyncLogs`, each giving status, headers and body."""

    def __init__(self, logs: AsyncLogs) -> None:
        self.get = raw_async(logs.get)
        self.replace = raw_async(logs.replace)
        self.create = raw_async(logs.create)
