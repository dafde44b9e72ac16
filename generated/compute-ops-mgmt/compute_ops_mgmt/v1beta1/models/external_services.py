"""Models of `v1beta1.external_services`.

Made by comgen, not to be edited.
"""

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
"""Credentials for the external service; which ones depends on `authenticationType`."""


class ExternalServicesCreateRequestAuthenticationType(StrEnum):
    """How to log in to the external service: `OAUTH` for ServiceNow and DSCC, `BASIC` (user
    name and password) for VMware vCenter.
    """

    OAUTH = "OAUTH"
    BASIC = "BASIC"


class ExternalServicesCreateRequestServiceType(StrEnum):
    """Which product is integrated: ServiceNow, Data Services Cloud Console (DSCC) or VMware
    vCenter.
    """

    SERVICE_NOW = "SERVICE_NOW"
    DSCC = "DSCC"
    VMWARE_VCENTER = "VMWARE_VCENTER"


class ExternalServicesCreateRequestState(StrEnum):
    """Whether the integration is switched on; `ENABLED` by default."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ExternalServicesResponseAuthentication = TypeAliasType(
    "ExternalServicesResponseAuthentication",
    ExternalServicesAuthenticationResponse | ExternalServicesAuthenticationBasicResponse,
)
"""Credentials for the external service; which ones depends on `authenticationType`."""


class ExternalServicesResponseAuthenticationType(StrEnum):
    """How to log in to the external service: `OAUTH` for ServiceNow and DSCC, `BASIC` (user
    name and password) for VMware vCenter.
    """

    OAUTH = "OAUTH"
    BASIC = "BASIC"


class ExternalServicesResponseServiceType(StrEnum):
    """Which product is integrated: ServiceNow, Data Services Cloud Console (DSCC) or VMware
    vCenter.
    """

    SERVICE_NOW = "SERVICE_NOW"
    DSCC = "DSCC"
    VMWARE_VCENTER = "VMWARE_VCENTER"


class ExternalServicesResponseState(StrEnum):
    """Whether the integration is switched on by the user; see `status` for the system's side."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class ExternalServicesResponseStatus(StrEnum):
    """Whether the integration works (`ENABLED`) or the service has suspended it
    (`SUSPENDED`).
    """

    ENABLED = "ENABLED"
    SUSPENDED = "SUSPENDED"


ExternalServicesUpdateRequestAuthentication = TypeAliasType(
    "ExternalServicesUpdateRequestAuthentication",
    ExternalServicesAuthentication | ExternalServicesAuthenticationBasic,
)
"""Credentials for the external service; which ones depends on `authenticationType`."""


class ExternalServicesUpdateRequestState(StrEnum):
    """Whether the integration is to be on or off."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ExternalServicesCreateRequestServiceData = TypeAliasType(
    "ExternalServicesCreateRequestServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)
"""Connection details of the external service; their form follows `serviceType`."""


ExternalServicesResponseServiceData = TypeAliasType(
    "ExternalServicesResponseServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)
"""Connection details of the external service; their form follows `serviceType`."""


ExternalServicesUpdateRequestServiceData = TypeAliasType(
    "ExternalServicesUpdateRequestServiceData",
    ExternalServicesServiceDataServiceNow
    | ExternalServicesServiceDataDSCC
    | ExternalServicesServiceDataVMwareVCenter,
)
"""Connection details of the external service; their form follows `serviceType`."""


class ExternalServicesCreateRequest(Model):
    """A new connection to an external service: ServiceNow, storage console or vCenter.

    `serviceType` decides what goes into `serviceData`, `authenticationType` what goes into
    `authentication`.
    """

    authentication: ExternalServicesCreateRequestAuthentication
    """Credentials for the external service; which ones depends on `authenticationType`."""
    authentication_type: Annotated[
        Open[ExternalServicesCreateRequestAuthenticationType], Field(alias="authenticationType")
    ]
    """How to log in to the external service: `OAUTH` for ServiceNow and DSCC, `BASIC` (user
    name and password) for VMware vCenter.
    """
    description: Annotated[str | None, Field(max_length=256)]
    """Free text about the external service, at most 256 characters; may be null."""
    name: Annotated[str, Field(max_length=256, min_length=1)]
    """Name of the external service integration, 1 to 256 characters."""
    service_data: Annotated[ExternalServicesCreateRequestServiceData | None, Field(alias="serviceData")]
    """Connection details of the external service; their form follows `serviceType`."""
    service_type: Annotated[Open[ExternalServicesCreateRequestServiceType], Field(alias="serviceType")]
    """Which product is integrated: ServiceNow, Data Services Cloud Console (DSCC) or VMware
    vCenter.
    """
    state: Open[ExternalServicesCreateRequestState] | None = ExternalServicesCreateRequestState.ENABLED
    """Whether the integration is switched on; `ENABLED` by default."""


class ExternalServicesResponse(Model):
    """A connection to ServiceNow, Data Services Cloud Console or VMware vCenter.

    `state` is what the user wants, `status` whether it is suspended.
    """

    authentication: ExternalServicesResponseAuthentication | None = None
    """Credentials for the external service; which ones depends on `authenticationType`."""
    authentication_type: Annotated[
        Open[ExternalServicesResponseAuthenticationType] | None, Field(alias="authenticationType")
    ] = None
    """How to log in to the external service: `OAUTH` for ServiceNow and DSCC, `BASIC` (user
    name and password) for VMware vCenter.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the external service, at most 256 characters; may be null."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the external service integration, 1 to 256 characters."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    service_data: Annotated[ExternalServicesResponseServiceData | None, Field(alias="serviceData")] = None
    """Connection details of the external service; their form follows `serviceType`."""
    service_type: Annotated[Open[ExternalServicesResponseServiceType] | None, Field(alias="serviceType")] = (
        None
    )
    """Which product is integrated: ServiceNow, Data Services Cloud Console (DSCC) or VMware
    vCenter.
    """
    state: Open[ExternalServicesResponseState] | None = None
    """Whether the integration is switched on by the user; see `status` for the system's side."""
    status: Open[ExternalServicesResponseStatus] | None = None
    """Whether the integration works (`ENABLED`) or the service has suspended it
    (`SUSPENDED`).
    """
    type: Literal["compute-ops-mgmt/external-service"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ExternalServicesUpdateRequest(Model):
    """Changes to a connected external service; its type stays as it is."""

    authentication: ExternalServicesUpdateRequestAuthentication | None = None
    """Credentials for the external service; which ones depends on `authenticationType`."""
    description: Annotated[str | None, Field(max_length=256)] = None
    """Free text about the external service, at most 256 characters; may be null."""
    name: Annotated[str | None, Field(max_length=256, min_length=1)] = None
    """Name of the external service integration, 1 to 256 characters."""
    service_data: Annotated[ExternalServicesUpdateRequestServiceData | None, Field(alias="serviceData")] = (
        None
    )
    """Connection details of the external service; their form follows `serviceType`."""
    state: Open[ExternalServicesUpdateRequestState] | None = None
    """Whether the integration is to be on or off."""


class ExternalServicesCollection(Model):
    """The external services connected to the workspace; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ExternalServicesResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
