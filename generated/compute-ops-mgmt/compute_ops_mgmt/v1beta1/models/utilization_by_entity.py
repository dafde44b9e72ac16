"""Models of `v1beta1.utilization_by_entity`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.utilization_by_entity import (
    CpuIcUtilization,
    CpuUtilization,
    IobusUtilization,
    MembusUtilization,
)


class UtilizationByEntityItemsItemCollected(Model):
    """Lowest, highest and mean utilization that was measured for the entity."""

    average: float | None = None
    """Mean utilization of the entity, in the unit given by `metricDetails`."""
    high: float | None = None
    """Highest daily mean of utilization, in the unit given by `metricDetails`."""
    low: float | None = None
    """Lowest daily mean of utilization, in the unit given by `metricDetails`."""


class UtilizationByEntityItemsItemType(StrEnum):
    """What the entity is; always `SERVER`."""

    SERVER = "SERVER"


class UtilizationByEntityMetricDetailsMetricType(StrEnum):
    """Which utilization is measured: processor, memory bus, I/O bus or the interconnect
    between processors.
    """

    CPU_UTILIZATION = "CPU_UTILIZATION"
    MEMORY_BUS_UTILIZATION = "MEMORY_BUS_UTILIZATION"
    IO_BUS_UTILIZATION = "IO_BUS_UTILIZATION"
    CPU_INTERCONNECT_UTILIZATION = "CPU_INTERCONNECT_UTILIZATION"


UtilizationByEntityItemsItemMetadata = TypeAliasType(
    "UtilizationByEntityItemsItemMetadata",
    CpuUtilization | MembusUtilization | IobusUtilization | CpuIcUtilization,
)
"""Hardware facts that go with the metric: processors, memory modules, PCIe devices or
processor interconnect.
"""


class UtilizationByEntityMetricDetails(Model):
    """Which metric the answer is about, and its unit."""

    metric_type: Annotated[
        Open[UtilizationByEntityMetricDetailsMetricType] | None, Field(alias="metricType")
    ] = None
    """Which utilization is measured: processor, memory bus, I/O bus or the interconnect
    between processors.
    """
    metric_unit: Annotated[str | None, Field(alias="metricUnit")] = None
    """Unit of the utilization values, such as `Percentage`."""


class UtilizationByEntityItemsItem(Model):
    """An item of `items`: One entry for each entity on this page."""

    collected: UtilizationByEntityItemsItemCollected | None = None
    """Lowest, highest and mean utilization that was measured for the entity."""
    id: str | None = None
    """Identifier of the entity; `productId+serialNumber` for a server."""
    metadata: UtilizationByEntityItemsItemMetadata | None = None
    """Hardware facts that go with the metric: processors, memory modules, PCIe devices or
    processor interconnect.
    """
    name: str | None = None
    """Name of the server that the utilization belongs to."""
    status: str | None = None
    """Whether data covers the entity fully (`COMPLETE`) or only in part (`PARTIAL`)."""
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the data is incomplete, such as `DATA_INSUFFICIENT`."""
    type: Open[UtilizationByEntityItemsItemType] | None = None
    """What the entity is; always `SERVER`."""


class UtilizationByEntity(Model):
    """Utilization of CPU, CPU interconnect, memory or I/O bus, server by server."""

    count: int | None = None
    """Number of items in this answer; how many the whole collection has is in `total`."""
    excluded: int | None = None
    """Number of servers left out of the figures because there are no data for them."""
    items: list[UtilizationByEntityItemsItem] | None = None
    """One entry for each entity on this page."""
    metric_details: Annotated[UtilizationByEntityMetricDetails | None, Field(alias="metricDetails")] = None
    """Which metric the answer is about, and its unit."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together."""
