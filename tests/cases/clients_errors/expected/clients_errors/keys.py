"""Operations of `keys`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.KeysGetResponse] = Operation(
    "GET",
    "/keys/{id}",
    path_parameters=(Path("id"),),
    replies={"200": Json(lambda: models.KeysGetResponse)},
    errors={"default": Json(lambda: models.Error)},
)


class Keys(Resource):
    """Operations of `keys`."""

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.KeysGetResponse:
        """GET /keys/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            NotFoundError: There is no such thing (404).
            ApiError: Any other answer that is an error.

        Example:
            >>> client.keys.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncKeys(AsyncResource):
    """Operations of `keys`."""

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.KeysGetResponse:
        """GET /keys/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            NotFoundError: There is no such thing (404).
            ApiError: Any other answer that is an error.

        Example:
            >>> await client.keys.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawKeys:
    """The calls of `Keys`, each giving status, headers and body."""

    def __init__(self, keys: Keys) -> None:
        self.get = raw(keys.get)


class AsyncRawKeys:
    """The calls of `AsyncKeys`, each giving status, headers and body."""

    def __init__(self, keys: AsyncKeys) -> None:
        self.get = raw_async(keys.get)
