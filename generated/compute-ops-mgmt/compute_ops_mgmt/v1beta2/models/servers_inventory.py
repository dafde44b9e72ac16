"""Models of `v1beta2.servers_inventory`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model


ServerInventoryItem = TypeAliasType(
    "ServerInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)
"""One part in a server's inventory of the older API, in the form the server reported."""


class InventoryChassis(Model):
    """Inventory of the chassis, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryDevice(Model):
    """Inventory of devices such as PCIe cards, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryFirmware(Model):
    """Inventory of firmware components, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryMemory(Model):
    """Inventory of the memory modules, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryNetworkAdapter(Model):
    """Inventory of the network adapters, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryPowerSupply(Model):
    """Inventory of the power supplies, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryProcessor(Model):
    """Inventory of the processors, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySmartStorage(Model):
    """Inventory of Smart Storage controllers and drives, with the state and time of its
    collection.
    """

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySmartUpdateToolInventory(Model):
    """Settings of HPE's Integrated Smart Update Tools, with the time of their collection."""

    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySoftware(Model):
    """Inventory of the installed software, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryStorage(Model):
    """Inventory of storage controllers and drives, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryThermal(Model):
    """Inventory of fans and temperature sensors, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class Inventory(Model):
    """Hardware and software inventory of a server in the older API, same sections as `v1`."""

    chassis: InventoryChassis | None = None
    """Inventory of the chassis, with the state and time of its collection."""
    device: InventoryDevice | None = None
    """Inventory of devices such as PCIe cards, with the state and time of its collection."""
    firmware: InventoryFirmware | None = None
    """Inventory of firmware components, with the state and time of its collection."""
    id: str
    """Identifier of the inventoried server."""
    last_full_inventory_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastFullInventoryCollectionAt")
    ] = None
    """When the complete inventory was last collected, in UTC; null if it never was."""
    last_full_inventory_collection_power_state: Annotated[
        str | None, Field(alias="lastFullInventoryCollectionPowerState")
    ] = None
    """Power state of the server when the complete inventory was last collected."""
    memory: InventoryMemory | None = None
    """Inventory of the memory modules, with the state and time of its collection."""
    network_adapter: Annotated[InventoryNetworkAdapter | None, Field(alias="networkAdapter")] = None
    """Inventory of the network adapters, with the state and time of its collection."""
    power_supply: Annotated[InventoryPowerSupply | None, Field(alias="powerSupply")] = None
    """Inventory of the power supplies, with the state and time of its collection."""
    processor: InventoryProcessor | None = None
    """Inventory of the processors, with the state and time of its collection."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial: str | None = None
    """Serial number of the server that the inventory describes."""
    smart_storage: Annotated[InventorySmartStorage | None, Field(alias="smartStorage")] = None
    """Inventory of Smart Storage controllers and drives, with the state and time of its
    collection.
    """
    smart_update_tool_inventory: Annotated[
        InventorySmartUpdateToolInventory | None, Field(alias="smartUpdateToolInventory")
    ] = None
    """Settings of HPE's Integrated Smart Update Tools, with the time of their collection."""
    software: InventorySoftware | None = None
    """Inventory of the installed software, with the state and time of its collection."""
    storage: InventoryStorage | None = None
    """Inventory of storage controllers and drives, with the state and time of its collection."""
    thermal: InventoryThermal | None = None
    """Inventory of fans and temperature sensors, with the state and time of its collection."""
    type: Literal["compute-ops-mgmt/server/inventory"] | str
    """Resource type; tells what kind of object it is."""
