"""Models of `v1beta2.servers_requests`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import Field

from ..._runtime.model import Model


class ChassisInventoryItemRequestOemHpe(Model):
    """Facts about the chassis that HPE adds to the Redfish standard."""

    formfactor: str | None = None
    """Height of the chassis in rack units, such as `1U`."""


class NotificationsRequest(Model):
    """Which e-mails you get about one server, in the older API.

    It has no choices for disconnection and power resets.
    """

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class ProcessorInventoryItemRequest(Model):
    """Processor properties to be returned in a partial inventory of the older API."""

    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    """Highest clock rate of the processor, in MHz."""
    model: str | None = None
    """Processor model in words, such as `AMD EPYC 7262 8-Core Processor`."""
    name: str | None = None
    """Redfish name of the inventory entry, typically `Processors` rather than a name of its
    own.
    """
    status: dict[str, Any] | None = None
    """Health and state of the processor, as in Redfish."""
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    """Number of cores of the processor."""
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None
    """Number of hardware threads of the processor."""


class ServerCreateRequestAppliance(Model):
    """Secure gateway through which the server is to be reached."""

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the secure gateway through which the server is to be reached."""


class ServerCreateRequestHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway.
    """

    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    """Fingerprint of the certificate that the management processor presents, so that it can
    be trusted.
    """
    host: str | None = None
    """IP address at which the secure gateway reaches the server's iLO."""
    password: str | None = None
    """Password for logging in to the server's management processor."""
    username: str | None = None
    """Account name for logging in to the server's management processor."""


class ServerUpdateRequestAppliance(Model):
    """Secure gateway through which the server is to be reached."""

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the secure gateway through which the server is to be reached."""


class ServerUpdateRequestHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway.
    """

    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    """Fingerprint of the certificate that the management processor presents, so that it can
    be trusted.
    """
    host: str | None = None
    """IP address at which the secure gateway reaches the server's iLO."""
    password: str | None = None
    """Password for logging in to the server's management processor."""
    username: str | None = None
    """Account name for logging in to the server's management processor."""


class SubsetServerInventoryRequestProcessor(Model):
    """Which facts about the processors to return."""

    data: list[ProcessorInventoryItemRequest] | None = None
    """Template of the answer: the processor properties to return; published examples give
    them null values.
    """


class ChassisInventoryItemRequestOem(Model):
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""

    hpe: ChassisInventoryItemRequestOemHpe | None = None
    """Facts about the chassis that HPE adds to the Redfish standard."""


class ServerCreateRequestHardwareBmc(Model):
    """Management processor (iLO) of the server: where it is and how to log in."""

    user_defined: Annotated[ServerCreateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )
    """Address and credentials of the management processor for a server reached through a
    secure gateway.
    """


class ServerUpdateRequestHardwareBmc(Model):
    """Management processor (iLO) of the server: where it is and how to log in."""

    user_defined: Annotated[ServerUpdateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )
    """Address and credentials of the management processor for a server reached through a
    secure gateway.
    """


class ChassisInventoryItemRequest(Model):
    """Chassis properties to be returned in a partial inventory of the older API."""

    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    """Build of the chassis, such as `RackMount`."""
    oem: ChassisInventoryItemRequestOem | None = None
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""


class ServerCreateRequestHardware(Model):
    """Where the iLO of the server is and how to log in to it."""

    bmc: ServerCreateRequestHardwareBmc | None = None
    """Management processor (iLO) of the server: where it is and how to log in."""


class ServerUpdateRequestHardware(Model):
    """Where the iLO of the server is and how to log in to it; may be null."""

    bmc: ServerUpdateRequestHardwareBmc | None = None
    """Management processor (iLO) of the server: where it is and how to log in."""


class SubsetServerInventoryRequestChassis(Model):
    """Which facts about the chassis to return."""

    data: list[ChassisInventoryItemRequest] | None = None
    """Template of the answer: the chassis properties to return; published examples give them
    null values.
    """


class ServerCreateRequest(Model):
    """Adds a server through a secure gateway in the older API, by its BMC's login."""

    appliance: ServerCreateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    hardware: ServerCreateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it."""


class ServerUpdateRequest(Model):
    """Changes to one or several servers in the older API: gateway, BMC login, iLO updates."""

    appliance: ServerUpdateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = True
    """Whether Compute Ops Management may update the iLO firmware of the server, and only
    that, by itself; the documented default is `true`.
    """
    hardware: ServerUpdateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it; may be null."""


class SubsetServerInventoryRequest(Model):
    """Which parts of a server's inventory to return in the older API; empty for all."""

    chassis: SubsetServerInventoryRequestChassis | None = None
    """Which facts about the chassis to return."""
    processor: SubsetServerInventoryRequestProcessor | None = None
    """Which facts about the processors to return."""
