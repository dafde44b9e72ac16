"""Models of `v1.servers_requests`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import Field

from ..._runtime.model import Model


class ChassisInventoryItemRequestOemHpe(Model):
    """Facts about the chassis that HPE adds to the Redfish standard."""

    formfactor: str | None = None
    """Height of the chassis in rack units, such as `1U`."""


class ClearAlertData(Model):
    """Identifies one power utilization alert to clear: server, message and origin."""

    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Identifier of the message with registry name, version and key, such as
    `Utilization.1.0.ProjectedCriticalPowerUtilExceeded`.
    """
    origin_of_condition: Annotated[str | None, Field(alias="originOfCondition")] = None
    """Path of what raised the alert, taken from the alert's event data."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""


class ClearAlertRequest(Model):
    """The power utilization alerts of a server which are to be cleared."""

    alerts: list[ClearAlertData]
    """Power utilization alerts to clear, each named by server, message and origin."""


class NotificationsRequest(Model):
    """Which e-mails you get about one server, overriding your own defaults.

    The event choices build on each other (service events, other critical events, warnings): one
    without those before it is refused.
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
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification", ge=1, le=3)] = None
    """Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is
    sent; null sends none.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    """Whether the user gets an e-mail when a server is powered on, off or reset out of band;
    null counts as false.
    """
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class ProcessorInventoryItemRequest(Model):
    """Processor properties to be returned in a partial inventory."""

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


class NotificationsOnBehalfRequest(Model):
    """E-mail notifications of one server, to be set for other users of the workspace."""

    data: NotificationsRequest
    """Notifications to set for the users."""
    recipients: list[str]
    """E-mail addresses of the users whose notification settings are to be written."""


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
    """Chassis properties to be returned in a partial inventory."""

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
    """Adds a server by the address and login of its BMC, through a secure gateway."""

    appliance: ServerCreateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    hardware: ServerCreateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it."""


class ServerUpdateRequest(Model):
    """Changes to a server: its secure gateway, BMC login or automatic iLO updates.

    The same body serves for one server and for several.
    """

    appliance: ServerUpdateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = True
    """Whether Compute Ops Management may update the iLO firmware of the server, and only
    that, by itself; the documented default is `true`.
    """
    hardware: ServerUpdateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it; may be null."""


class SubsetServerInventoryRequest(Model):
    """Which parts of a server's inventory to return; empty for the full inventory.

    Only chassis and processor properties can be picked.
    """

    chassis: SubsetServerInventoryRequestChassis | None = None
    """Which facts about the chassis to return."""
    processor: SubsetServerInventoryRequestProcessor | None = None
    """Which facts about the processors to return."""
