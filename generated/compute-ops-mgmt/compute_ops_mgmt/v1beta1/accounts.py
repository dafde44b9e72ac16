"""Operations of `accounts`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
    service provider (MSP).
    """

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
        """Get the account of one workspace.

        Tells whether the workspace is standalone, an MSP or one of an MSP's tenants
        (`accountType`), and for a tenant names the MSP it belongs to. The identifier is the
        application customer ID, not the workspace ID; both are in the answer as
        `applicationCustomerId` and `platformCustomerId`. 404 when no account of this identifier is
        visible to the caller.

        Calls `GET /compute-ops-mgmt/v1beta1/accounts/{id}`.

        Args:
            id: Application customer ID of the account.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The account with its type, names and identifiers.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.accounts.get("ID")
        """
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
        """List the tenants of an MSP account.

        Gives the `applicationCustomerId` of each tenant, the value that an MSP sends as
        `Tenant-Acid` to act on behalf of that tenant. Needs a token of the MSP workspace. The
        answer has the shape of a page, but no parameter for paging is declared.

        Calls `GET /compute-ops-mgmt/v1beta1/accounts/{id}/tenants`.

        Args:
            id: Application customer ID of the MSP account whose tenants are wanted.
            fields: Names of the account properties to return for each tenant.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of tenant accounts. It comes as a pager of one page: iterate over its
            items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.accounts.list_tenants("ID"):
            ...     print(item)
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
    """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
    service provider (MSP).
    """

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
        """Get the account of one workspace.

        Tells whether the workspace is standalone, an MSP or one of an MSP's tenants
        (`accountType`), and for a tenant names the MSP it belongs to. The identifier is the
        application customer ID, not the workspace ID; both are in the answer as
        `applicationCustomerId` and `platformCustomerId`. 404 when no account of this identifier is
        visible to the caller.

        Calls `GET /compute-ops-mgmt/v1beta1/accounts/{id}`.

        Args:
            id: Application customer ID of the account.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The account with its type, names and identifiers.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.accounts.get("ID")
        """
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
        """List the tenants of an MSP account.

        Gives the `applicationCustomerId` of each tenant, the value that an MSP sends as
        `Tenant-Acid` to act on behalf of that tenant. Needs a token of the MSP workspace. The
        answer has the shape of a page, but no parameter for paging is declared.

        Calls `GET /compute-ops-mgmt/v1beta1/accounts/{id}/tenants`.

        Args:
            id: Application customer ID of the MSP account whose tenants are wanted.
            fields: Names of the account properties to return for each tenant.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of tenant accounts. It comes as a pager of one page: iterate over its
            items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.accounts.list_tenants("ID"):
            ...     print(item)
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
