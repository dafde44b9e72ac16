"""Models of `v1beta2.servers_subset_server_inventory_response`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from ..._runtime.model import Model


class ChassisInventoryItemResponseOemHpe(Model):
    """Facts about the chassis that HPE adds to the Redfish standard."""

    formfactor: str | None = None
    """Height of the chassis in rack units, such as `1U`."""


class ProcessorInventoryItemResponseStatus(Model):
    """Health and state of the processor, as in Redfish."""

    health: str | None = None
    """Health of the processor, such as `OK`."""
    state: str | None = None
    """Redfish state of the processor, such as `Enabled`."""


class ChassisInventoryItemResponseOem(Model):
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""

    hpe: ChassisInventoryItemResponseOemHpe | None = None
    """Facts about the chassis that HPE adds to the Redfish standard."""


class ProcessorInventoryItemResponse(Model):
    """A processor in a partial inventory of the older API, with cores and health."""

    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    """Highest clock rate of the processor, in MHz."""
    model: str | None = None
    """Processor model in words, such as `AMD EPYC 7262 8-Core Processor`."""
    name: str | None = None
    """Redfish name of the inventory entry, typically `Processors` rather than a name of its
    own.
    """
    status: ProcessorInventoryItemResponseStatus | None = None
    """Health and state of the processor, as in Redfish."""
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    """Number of cores of the processor."""
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None
    """Number of hardware threads of the processor."""


class SubsetServerInventoryResponseProcessor(Model):
    """The requested facts about the processors."""

    data: list[ProcessorInventoryItemResponse] | None = None
    """The requested facts about the processors, one item for each."""


class ChassisInventoryItemResponse(Model):
    """A chassis in a partial inventory of the older API: type and HPE-specific part."""

    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    """Build of the chassis, such as `RackMount`."""
    oem: ChassisInventoryItemResponseOem | None = None
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""


class SubsetServerInventoryResponseChassis(Model):
    """The requested facts about the chassis."""

    data: list[ChassisInventoryItemResponse] | None = None
    """The requested facts about the chassis, one item for each."""


class SubsetServerInventoryResponse(Model):
    """The picked parts of a server's inventory in the older API."""

    chassis: SubsetServerInventoryResponseChassis | None = None
    """The requested facts about the chassis."""
    processor: SubsetServerInventoryResponseProcessor | None = None
    """The requested facts about the processors."""
