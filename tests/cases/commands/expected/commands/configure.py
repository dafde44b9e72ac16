"""Operations of `configure`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ._runtime.operation import Body, Bytes, Empty, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_LOG: Operation[bytes] = Operation(
    "GET", "/configure/{id}/log", path_parameters=(Path("id"),), replies={"200": Bytes("application/zip")}
)

_REPLACE_LOG: Operation[None] = Operation(
    "PUT",
    "/configure/{id}/log",
    path_parameters=(Path("id"),),
    body=(
        Body("application/octet-stream", lambda: bytes, required=True),
        Body("text/plain", lambda: str, required=True),
    ),
    replies={"204": Empty()},
)


class Configure(Resource):
    """Operations of `configure`."""

    def get_log(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /configure/{id}/log

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.configure.get_log("ID")
        """
        return self._call(
            _GET_LOG,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace_log(
        self,
        id: str,
        body: bytes | str,
        *,
        content_type: Literal["application/octet-stream", "text/plain"] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /configure/{id}/log

        Args:
            id: `id` in the path.
            body: What is sent, as `application/octet-stream`.
            content_type: What the body is sent as, of `application/octet-stream`, `text/plain`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.configure.replace_log("ID", b"...")
        """
        return self._call(
            _REPLACE_LOG,
            path=(id,),
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncConfigure(AsyncResource):
    """Operations of `configure`."""

    async def get_log(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /configure/{id}/log

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.configure.get_log("ID")
        """
        return await self._call(
            _GET_LOG,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace_log(
        self,
        id: str,
        body: bytes | str,
        *,
        content_type: Literal["application/octet-stream", "text/plain"] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /configure/{id}/log

        Args:
            id: `id` in the path.
            body: What is sent, as `application/octet-stream`.
            content_type: What the body is sent as, of `application/octet-stream`, `text/plain`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.configure.replace_log("ID", b"...")
        """
        return await self._call(
            _REPLACE_LOG,
            path=(id,),
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawConfigure:
    """The calls of `Configure`, each giving status, headers and body."""

    def __init__(self, configure: Configure) -> None:
        self.get_log = raw(configure.get_log)
        self.replace_log = raw(configure.replace_log)


class AsyncRawConfigure:
    """The calls of `AsyncConfigure`, each giving status, headers and body."""

    def __init__(self, configure: AsyncConfigure) -> None:
        self.get_log = raw_async(configure.get_log)
        self.replace_log = raw_async(configure.replace_log)
