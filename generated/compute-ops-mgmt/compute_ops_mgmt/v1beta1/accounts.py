"""Operations of `accounts`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Account] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/accounts/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Account)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_TENANTS: Operation[models.TenantCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/accounts/{id}/tenants",
    path_parameters=(Path("id"),),
    query=(Query("fields[]"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.TenantCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Accounts(Resource):
    """Operations of `accounts`, API version v1beta1."""

    def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Account:
        """GET /compute-ops-mgmt/v1beta1/accounts/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_tenants(
        self,
        id: str,
        *,
        fields: Sequence[Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Account, models.TenantCollection]:
        """GET /compute-ops-mgmt/v1beta1/accounts/{id}/tenants

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST_TENANTS,
            path=(id,),
            query=(fields,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAccounts(AsyncResource):
    """Operations of `accounts`, API version v1beta1."""

    async def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Account:
        """GET /compute-ops-mgmt/v1beta1/accounts/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_tenants(
        self,
        id: str,
        *,
        fields: Sequence[Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Account, models.TenantCollection]:
        """GET /compute-ops-mgmt/v1beta1/accounts/{id}/tenants

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST_TENANTS,
            path=(id,),
            query=(fields,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAccounts:
    """The calls of `Accounts`, each giving status, headers and body."""

    def __init__(self, accounts: Accounts) -> None:
        self.get = raw(accounts.get)
        self.list_tenants = raw(accounts.list_tenants)


class AsyncRawAccounts:
    """The calls of `AsyncAccounts`, each giving status, headers and body."""

    def __init__(self, accounts: AsyncAccounts) -> None:
        self.get = raw_async(accounts.get)
        self.list_tenants = raw_async(accounts.list_tenants)
