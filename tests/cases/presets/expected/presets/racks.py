"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TYPE_CHECKING

from ._runtime.operation import Body, Json, Operation, Path
from ._runtime.paging import SinglePage
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager
    from ._presets.racks import AsyncRacksPresets, AsyncRawRacksPresets, RacksPresets, RawRacksPresets

_SEARCH: Operation[models.Page] = Operation(
    "POST",
    "/racks/{id}/search",
    path_parameters=(Path("id"),),
    body=(
        Body("application/json", lambda: models.RacksSearchRequest),
        Body("application/x-www-form-urlencoded", lambda: dict[str, Any]),
    ),
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.Page)},
)


class Racks(Resource):
    """Operations of `racks`."""

    @cached_property
    def presets(self) -> RacksPresets:
        """Calls of `search` whose bodies are known but for a few parts."""
        from ._presets.racks import RacksPresets

        return RacksPresets(self)

    def search(
        self,
        id: str,
        *,
        body: models.RacksSearchRequest | Mapping[str, Any] | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.racks.search("ID"):
            ...     print(item)
        """
        return self._list(
            _SEARCH,
            path=(id,),
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    @cached_property
    def presets(self) -> AsyncRacksPresets:
        """Calls of `search` whose bodies are known but for a few parts."""
        from ._presets.racks import AsyncRacksPresets

        return AsyncRacksPresets(self)

    def search(
        self,
        id: str,
        *,
        body: models.RacksSearchRequest | Mapping[str, Any] | None = None,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Job, models.Page]:
        """POST /racks/{id}/search

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            content_type: What the body is sent as, of `application/json`,
                `application/x-www-form-urlencoded`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.racks.search("ID"):
            ...     print(item)
        """
        return self._list(
            _SEARCH,
            path=(id,),
            body=body,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self._plain = racks
        self.search = raw(racks.search)

    @cached_property
    def presets(self) -> RawRacksPresets:
        """Calls of `search` whose bodies are known but for a few parts."""
        from ._presets.racks import RawRacksPresets

        return RawRacksPresets(self._plain.presets)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self._plain = racks
        self.search = raw_async(racks.search)

    @cached_property
    def presets(self) -> AsyncRawRacksPresets:
        """Calls of `search` whose bodies are known but for a few parts."""
        from ._presets.racks import AsyncRawRacksPresets

        return AsyncRawRacksPresets(self._plain.presets)
