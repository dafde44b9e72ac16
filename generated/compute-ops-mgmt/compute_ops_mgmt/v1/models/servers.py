"""Models of `v1.servers`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS


class AnalyzeOsInstallResponse(Model):
    """Answer to the check before an OS install: has the server a volume to install on?"""

    server_has_storage_volume: Annotated[bool | None, Field(alias="serverHasStorageVolume")] = None
    """True if the server has a volume on which an operating system can be installed."""


class DownloadLogsResponse(Model):
    """A presigned link to a server's log archive, good for 10 minutes.

    Treat it as a secret: whoever has it can download.
    """

    download_url: Annotated[str, Field(alias="downloadUrl")]
    """Address of the zip file with the server's logs. Needs no further login and lasts 10
    minutes, so keep it secret.
    """
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """When `downloadUrl` becomes invalid, in UTC."""
    id: str
    """Identifier of the server that the logs come from, `productId+serialNumber`."""
    type: Literal["compute-ops-mgmt/server/download-logs"] | str
    """Resource type; tells what kind of object it is."""


class NotificationsResponse(Model):
    """Which e-mails are sent about one server; null means no e-mail.

    `disconnectNotification` is a number of hours, from 1 to 3.
    """

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    disconnect_notification: Annotated[int | None, Field(alias="disconnectNotification")] = None
    """Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is
    sent; null sends none.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    power_reset_notification: Annotated[bool | None, Field(alias="powerResetNotification")] = None
    """Whether the user gets an e-mail when a server is powered on, off or reset out of band;
    null counts as false.
    """
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class SecurityParameterSecurityStatus(StrEnum):
    """Verdict on the parameter: `OK`, a `RISK`, or a risk set to `IGNORE`."""

    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


class SecurityParameterState(StrEnum):
    """Value or condition of the parameter, `INSUFFICIENT` being below the default; whether
    that is a risk is said in `securityStatus`.
    """

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    FAILED = "FAILED"
    INSUFFICIENT = "INSUFFICIENT"
    OFF = "OFF"
    OK = "OK"
    REPAIRED = "REPAIRED"
    TRUE = "TRUE"
    FALSE = "FALSE"


class SecurityParametersResponseOverallSecurityStatus(StrEnum):
    """Security state of the server across its parameters: `OK`, a `RISK`, or risks set to
    `IGNORE`.
    """

    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


ServerRawInventoryItem = TypeAliasType(
    "ServerRawInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)
"""One part in a server's raw inventory, unedited (deprecated)."""


class ServerVolumeDetailsResponseHostGroupsItem(Model):
    """An item of `hostGroups`: Host groups on the external storage to which the host belongs."""

    id: str | None = None
    """Identifier of the host group on the external storage."""
    name: str | None = None
    """Name of the host group on the external storage."""


class ServerVolumeDetailsResponseVolumeDetailsItem(Model):
    """An item of `volumeDetails`: Volumes of the external storage that the server sees, each
    with its LUN.
    """

    lun: int | None = None
    """Logical unit number at which the host sees the volume."""
    name: str | None = None
    """Name of the volume on the external storage."""


class TorPortMappingsClientState(StrEnum):
    """Whether the switch has learnt the MAC address of the server port: `ONLINE` has traffic
    now, `OFFLINE` had some in the last 90 days, `UNKNOWN` is undetermined; null when there
    is no state.
    """

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsPortConnectivityState(StrEnum):
    """How reliable the link information is: `CURRENT` seen now, `CACHED` from earlier,
    `UNDETERMINED` unclear, `NOMAPPING` no switch port found; null when never determined.
    """

    CURRENT = "CURRENT"
    CACHED = "CACHED"
    UNDETERMINED = "UNDETERMINED"
    NOMAPPING = "NOMAPPING"


class TorPortMappingsSwitchPortAdminState(StrEnum):
    """Whether an administrator has enabled the switch port; null when unknown."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchPortLinkStatus(StrEnum):
    """Whether the switch port has a link; null when unknown."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchStatus(StrEnum):
    """Whether the switch is online (`UP`) or offline (`DOWN`) in Aruba Central; `UNKNOWN` or
    null when that isn't known.
    """

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class RawInventory(Model):
    """A server's inventory as collected, unedited (deprecated; use the inventory of `v1`)."""

    firmware_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="firmwareInventory")] = (
        None
    )
    """Firmware components of the server, in the form in which iLO reported them."""
    id: str
    """Identifier of the inventoried server."""
    pci_devices: Annotated[list[ServerRawInventoryItem] | None, Field(alias="pciDevices")] = None
    """PCI devices of the server, as raw Redfish data."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    smart_update_tool: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None, Field(alias="smartUpdateTool")
    ] = None
    """Settings of HPE's Integrated Smart Update Tools on the server, as raw data."""
    software_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="softwareInventory")] = (
        None
    )
    """Software of the server, in the form in which iLO reported it."""
    storage_inventory: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None,
        Field(alias="storageInventory"),
    ] = None
    """Storage controllers and drives of the server, as raw data."""
    type: Literal["compute-ops-mgmt/server/raw-inventory"] | str
    """Resource type; tells what kind of object it is."""


class SecurityParameter(Model):
    """One security check of a server's iLO: its state, the verdict, and what to do.

    `ignore` marks a check whose risk the user accepts.
    """

    description: str | None = None
    """What the security parameter means."""
    id: str | None = None
    """Identifier of the security parameter; the job that ignores parameters takes it."""
    ignore: bool | None = None
    """True when the parameter is not counted in the overall security status of iLO."""
    name: str | None = None
    """Name of the iLO security parameter."""
    recommended_action: Annotated[str | None, Field(alias="recommendedAction")] = None
    """How to set the parameter so that it is no longer a risk."""
    security_status: Annotated[
        Open[SecurityParameterSecurityStatus] | None, Field(alias="securityStatus")
    ] = None
    """Verdict on the parameter: `OK`, a `RISK`, or a risk set to `IGNORE`."""
    state: Open[SecurityParameterState] | None = None
    """Value or condition of the parameter, `INSUFFICIENT` being below the default; whether
    that is a risk is said in `securityStatus`.
    """


class SecurityParametersResponse(Model):
    """Security checks of a server's iLO, with an overall status.

    Servers behind OneView have none.
    """

    id: str | None = None
    """Identifier of the security parameter resource of the server."""
    ilo_security_params: Annotated[list[SecurityParameter] | None, Field(alias="iloSecurityParams")] = None
    """Security checks of iLO with the state of each; null as long as they have not been
    collected.
    """
    overall_security_status: Annotated[
        Open[SecurityParametersResponseOverallSecurityStatus] | None, Field(alias="overallSecurityStatus")
    ] = None
    """Security state of the server across its parameters: `OK`, a `RISK`, or risks set to
    `IGNORE`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the server's security parameters below the API host."""
    type: Literal["compute-ops-mgmt/server/security-parameter"] | str | None = None
    """Resource type; tells what kind of object it is."""


class ServerVolumeDetailsResponse(Model):
    """External storage of a server: its volumes and the host groups it is in."""

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the details of the volumes were collected, in UTC."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    host_groups: Annotated[
        list[ServerVolumeDetailsResponseHostGroupsItem] | None, Field(alias="hostGroups")
    ] = None
    """Host groups on the external storage to which the host belongs."""
    host_name: Annotated[str | None, Field(alias="hostName")] = None
    """Name under which the external storage knows the server."""
    host_os: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="hostOs")] = None
    """Operating system with which the host is registered on the external storage."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server whose volumes are listed, declared as a UUID."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the volume details were last read from the storage, in UTC."""
    volume_details: Annotated[
        list[ServerVolumeDetailsResponseVolumeDetailsItem] | None, Field(alias="volumeDetails")
    ] = None
    """Volumes of the external storage that the server sees, each with its LUN."""


class TorPortMappings(Model):
    """Which port of which top-of-rack switch a server's network port is plugged into.

    `portConnectivityState` tells whether this is current or remembered.
    """

    client_state: Annotated[Open[TorPortMappingsClientState] | None, Field(alias="clientState")] = None
    """Whether the switch has learnt the MAC address of the server port: `ONLINE` has traffic
    now, `OFFLINE` had some in the last 90 days, `UNKNOWN` is undetermined; null when there
    is no state.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    port_connectivity_state: Annotated[
        Open[TorPortMappingsPortConnectivityState] | None, Field(alias="portConnectivityState")
    ] = None
    """How reliable the link information is: `CURRENT` seen now, `CACHED` from earlier,
    `UNDETERMINED` unclear, `NOMAPPING` no switch port found; null when never determined.
    """
    port_last_connected_at: Annotated[AwareDatetime | None, Field(alias="portLastConnectedAt")] = None
    """When traffic was last seen on the adapter port, in UTC."""
    port_mac: Annotated[str | None, Field(alias="portMac")] = None
    """MAC address of the port on the server's network adapter."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server that the adapter port belongs to, `productId+serialNumber`."""
    switch_fw_version: Annotated[str | None, Field(alias="switchFwVersion")] = None
    """Firmware version that the switch runs."""
    switch_group_name: Annotated[str | None, Field(alias="switchGroupName")] = None
    """Name of the group that the switch belongs to."""
    switch_ip_address: Annotated[str | None, Field(alias="switchIpAddress")] = None
    """IP address that the switch is known by."""
    switch_model: Annotated[str | None, Field(alias="switchModel")] = None
    """Model of the top-of-rack switch."""
    switch_name: Annotated[str | None, Field(alias="switchName")] = None
    """Host name or label of the switch."""
    switch_port: Annotated[str | None, Field(alias="switchPort")] = None
    """Port of the switch that the server's adapter port is cabled to."""
    switch_port_admin_state: Annotated[
        Open[TorPortMappingsSwitchPortAdminState] | None, Field(alias="switchPortAdminState")
    ] = None
    """Whether an administrator has enabled the switch port; null when unknown."""
    switch_port_link_status: Annotated[
        Open[TorPortMappingsSwitchPortLinkStatus] | None, Field(alias="switchPortLinkStatus")
    ] = None
    """Whether the switch port has a link; null when unknown."""
    switch_port_native_vlan: Annotated[str | None, Field(alias="switchPortNativeVlan")] = None
    """VLAN for untagged frames on the switch port."""
    switch_port_speed: Annotated[str | None, Field(alias="switchPortSpeed")] = None
    """Speed set on the switch port, as text."""
    switch_port_vlans: Annotated[str | None, Field(alias="switchPortVlans")] = None
    """VLANs set up on the switch port, as text."""
    switch_serial_number: Annotated[str | None, Field(alias="switchSerialNumber")] = None
    """Serial number that identifies the switch hardware."""
    switch_site: Annotated[str | None, Field(alias="switchSite")] = None
    """Site at which the switch stands."""
    switch_status: Annotated[Open[TorPortMappingsSwitchStatus] | None, Field(alias="switchStatus")] = None
    """Whether the switch is online (`UP`) or offline (`DOWN`) in Aruba Central; `UNKNOWN` or
    null when that isn't known.
    """
    type: Literal["compute-ops-mgmt/server/tor-port-mapping"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the connection information was last brought up to date, in UTC."""


class TorPortMappingsCollection(Model):
    """A page of a server's connections to top-of-rack switches."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[TorPortMappings]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
