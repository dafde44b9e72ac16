"""Operations of `secure-gateway-appliances`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.filters import FilterExpression
from .._runtime.operation import Bytes, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.ApplianceCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances",
    query=(Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(limit="limit", size=1000),
    replies={"200": Json(lambda: models.ApplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Appliance] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Appliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_CERTIFICATE: Operation[bytes] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Bytes("application/x-pem-file")},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class SecureGatewayAppliances(Resource):
    """Operations of `secure-gateway-appliances`, API version v1beta2."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Appliance, models.ApplianceCollection]:
        """GET /compute-ops-mgmt/v1beta2/appliances

        Gives a pager of one page: iterate over its items, at most `limit` of them.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Appliance:
        """GET /compute-ops-mgmt/v1beta2/appliances/{device_id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta2/appliances/{device_id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_certificate(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate

        Args:
            device_id: It holds +: give it as it is, it is encoded here.

        Response headers, through `with_raw_response`: Content-Disposition
        """
        return self._call(
            _GET_CERTIFICATE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSecureGatewayAppliances(AsyncResource):
    """Operations of `secure-gateway-appliances`, API version v1beta2."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Appliance, models.ApplianceCollection]:
        """GET /compute-ops-mgmt/v1beta2/appliances

        Gives a pager of one page: iterate over its items, at most `limit` of them.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Appliance:
        """GET /compute-ops-mgmt/v1beta2/appliances/{device_id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta2/appliances/{device_id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_certificate(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET /compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate

        Args:
            device_id: It holds +: give it as it is, it is encoded here.

        Response headers, through `with_raw_response`: Content-Disposition
        """
        return await self._call(
            _GET_CERTIFICATE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSecureGatewayAppliances:
    """The calls of `SecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: SecureGatewayAppliances) -> None:
        self.list = raw(secure_gateway_appliances.list)
        self.get = raw(secure_gateway_appliances.get)
        self.delete = raw(secure_gateway_appliances.delete)
        self.get_certificate = raw(secure_gateway_appliances.get_certificate)


class AsyncRawSecureGatewayAppliances:
    """The calls of `AsyncSecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: AsyncSecureGatewayAppliances) -> None:
        self.list = raw_async(secure_gateway_appliances.list)
        self.get = raw_async(secure_gateway_appliances.get)
        self.delete = raw_async(secure_gateway_appliances.delete)
        self.get_certificate = raw_async(secure_gateway_appliances.get_certificate)
