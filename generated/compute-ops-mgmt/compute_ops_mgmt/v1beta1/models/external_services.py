"""Models of `v1beta1.external_services`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.external_services import (
    ExternalServicesAuthentication,
    ExternalServicesAuthenticationBasic,
    ExternalServicesAuthenticationBasicResponse,
    ExternalServicesAuthenticationResponse,
    ExternalServicesServiceDataDSCC,
    ExternalServicesServiceDataServiceNow,
    ExternalServicesServiceDataVMwareVCenter,
)

ExternalServicesCreateRequestAuthentication = TypeAliasType(
    "ExternalServicesCreateRequestAuthentication",
    ExternalServicesAuthentication | ExternalServicesAuthenticationBasic,
)


class ExternalServicesCreateRequestAuthenticationType(StrEnum):
    OAUTH = "OAUTH"
    BASIC = "BASIC"


class ExternalServicesCreateRequestServiceType(StrEnum):
    SERVICE_NOW = "SERVICE_NOW"
    DSCC = "DSCC"
    VMWARE_VCENTER = "VMWARE_VCENTER"


class ExternalServicesCreateRequestState(StrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ExternalServicesResponseAuthentication = TypeAliasType(
    "ExternalServicesResponseAuthentication",
    ExternalServicesAuthenticationResponse | ExternalServicesAuthenticationBasicResponse,
)


class ExternalServicesResponseAuthenticationType(StrEnum):
    OAUTH = "OAUTH"
    BASIC = "BASIC"


class ExternalServicesResponseServiceType(StrEnum):
    SERVICE_NOW = "SERVICE_NOW"
    DSCC = "DSCC"
    VMWARE_VCENTER = "VMWARE_VCENTER"


class ExternalServicesResponseState(StrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class ExternalServicesResponseStatus(StrEnum):
    ENABLED = "ENABLED"
    SUSPENDED = "SUSPENDED"


ExternalServicesUpdateRequestAuthentication = TypeAliasType(
    "ExternalServicesUpdateRequestAuthentication",
    ExternalServicesAuthentication | ExternalServicesAuthenticationBasic,
)


class ExternalServicesUpdateRequestState(StrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ExternalServicesCreateRequestServiceData = TypeAliasType(
    "ExternalServicesCreateRequestServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)


ExternalServicesResponseServiceData = TypeAliasType(
    "ExternalServicesResponseServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)


ExternalServicesUpdateRequestServiceData = TypeAliasType(
    "ExternalServicesUpdateRequestServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)


class ExternalServicesCreateRequest(Model):
    authentication: ExternalServicesCreateRequestAuthentication
    authentication_type: Annotated[
        Open[ExternalServicesCreateRequestAuthenticationType], Field(alias="authenticationType")
    ]
    description: Annotated[str | None, Field(max_length=256)]
    name: Annotated[str, Field(max_length=256, min_length=1)]
    service_data: Annotated[ExternalServicesCreateRequestServiceData | None, Field(alias="serviceData")]
    service_type: Annotated[Open[ExternalServicesCreateRequestServiceType], Field(alias="serviceType")]
    state: Open[ExternalServicesCreateRequestState] | None = ExternalServicesCreateRequestState.ENABLED


class ExternalServicesResponse(Model):
    authentication: ExternalServicesResponseAuthentication | None = None
    authentication_type: Annotated[
        Open[ExternalServicesResponseAuthenticationType] | None, Field(alias="authenticationType")
    ] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    service_data: Annotated[ExternalServicesResponseServiceData | None, Field(alias="serviceData")] = None
    service_type: Annotated[Open[ExternalServicesResponseServiceType] | None, Field(alias="serviceType")] = (
        None
    )
    state: Open[ExternalServicesResponseState] | None = None
    status: Open[ExternalServicesResponseStatus] | None = None
    type: Literal["compute-ops-mgmt/external-service"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ExternalServicesUpdateRequest(Model):
    authentication: ExternalServicesUpdateRequestAuthentication | None = None
    description: Annotated[str | None, Field(max_length=256)] = None
    name: Annotated[str | None, Field(max_length=256, min_length=1)] = None
    service_data: Annotated[ExternalServicesUpdateRequestServiceData | None, Field(alias="serviceData")] = (
        None
    )
    state: Open[ExternalServicesUpdateRequestState] | None = None


class ExternalServicesCollection(Model):
    count: int
    items: list[ExternalServicesResponse]
    offset: int
    total: int | None = None
