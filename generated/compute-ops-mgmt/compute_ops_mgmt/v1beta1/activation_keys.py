"""Operations of `activation-keys`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.activation_keys import ActivationKeysFilters

_LIST: Operation[models.ActivationKeysCollectionResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/activation-keys",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.ActivationKeysCollectionResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ActivationKeysResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/activation-keys",
    body=Body("application/json", lambda: models.ActivationKeysRequest, required=True),
    replies={"201": Json(lambda: models.ActivationKeysResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/activation-keys/{activation_key}",
    path_parameters=(Path("activation_key"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ActivationKeys(Resource):
    """Operations of `activation-keys`, API version v1beta1."""

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ActivationKeysResponse, models.ActivationKeysCollectionResponse]:
        """GET /compute-ops-mgmt/v1beta1/activation-keys

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.ActivationKeysRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationKeysResponse:
        """POST /compute-ops-mgmt/v1beta1/activation-keys"""
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        activation_key: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/activation-keys/{activation_key}"""
        return self._call(
            _DELETE,
            path=(activation_key,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncActivationKeys(AsyncResource):
    """Operations of `activation-keys`, API version v1beta1."""

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ActivationKeysResponse, models.ActivationKeysCollectionResponse]:
        """GET /compute-ops-mgmt/v1beta1/activation-keys

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.ActivationKeysRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationKeysResponse:
        """POST /compute-ops-mgmt/v1beta1/activation-keys"""
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        activation_key: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/activation-keys/{activation_key}"""
        return await self._call(
            _DELETE,
            path=(activation_key,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawActivationKeys:
    """The calls of `ActivationKeys`, each giving status, headers and body."""

    def __init__(self, activation_keys: ActivationKeys) -> None:
        self.list = raw(activation_keys.list)
        self.create = raw(activation_keys.create)
        self.delete = raw(activation_keys.delete)

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()


class AsyncRawActivationKeys:
    """The calls of `AsyncActivationKeys`, each giving status, headers and body."""

    def __init__(self, activation_keys: AsyncActivationKeys) -> None:
        self.list = raw_async(activation_keys.list)
        self.create = raw_async(activation_keys.create)
        self.delete = raw_async(activation_keys.delete)

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()
