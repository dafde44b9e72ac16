"""Operations of `secure_gateway_appliances`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.SecureGatewayAppliancesListResponse] = Operation(
    "GET",
    "/v1beta1/appliances",
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.SecureGatewayAppliancesListResponse)},
)


class SecureGatewayAppliances(Resource):
    """Operations of `secure-gateway-appliances`, API version v1beta1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[
        models.SecureGatewayAppliancesListResponseItemsItem, models.SecureGatewayAppliancesListResponse
    ]:
        """GET /v1beta1/appliances

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.v1beta1.secure_gateway_appliances.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncSecureGatewayAppliances(AsyncResource):
    """Operations of `secure-gateway-appliances`, API version v1beta1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[
        models.SecureGatewayAppliancesListResponseItemsItem, models.SecureGatewayAppliancesListResponse
    ]:
        """GET /v1beta1/appliances

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.v1beta1.secure_gateway_appliances.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawSecureGatewayAppliances:
    """The calls of `SecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: SecureGatewayAppliances) -> None:
        self.list = raw(secure_gateway_appliances.list)


class AsyncRawSecureGatewayAppliances:
    """The calls of `AsyncSecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: AsyncSecureGatewayAppliances) -> None:
        self.list = raw_async(secure_gateway_appliances.list)
