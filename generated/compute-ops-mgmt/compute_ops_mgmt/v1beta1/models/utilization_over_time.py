"""Models of `v1beta1.utilization_over_time`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class UtilizationOverTimeItemsItemAverages(Model):
    """Mean utilization of the resource over the requested dates, in the unit given by
    `metricUnit`.
    """

    collected: float | None = None
    """Mean utilization over all servers of the resource and all requested dates, in the unit
    given by `metricUnit`.
    """


class UtilizationOverTimeItemsItemIntervalsCollectedItem(Model):
    """An item of `intervalsCollected`: Measured utilization of the resource over time, one
    entry for each interval.
    """

    time: AwareDatetime | None = None
    """Time of the interval that the data point is for; the published example lacks a time
    zone.
    """
    value: float | None = None
    """Average utilization in the interval, in the unit given by `metricUnit`."""


class UtilizationOverTimeItemsItemResourceType(StrEnum):
    """What `id` refers to: `compute-ops-mgmt/server` or, for a saved filter,
    `compute-ops-mgmt/filter`.
    """

    COMPUTE_OPS_MGMT_FILTER = "compute-ops-mgmt/filter"
    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class UtilizationOverTimeMetricType(StrEnum):
    """Which utilization is measured: processor, memory bus, I/O bus or the interconnect
    between processors.
    """

    CPU_UTILIZATION = "CPU_UTILIZATION"
    MEMORY_BUS_UTILIZATION = "MEMORY_BUS_UTILIZATION"
    IO_BUS_UTILIZATION = "IO_BUS_UTILIZATION"
    CPU_INTERCONNECT_UTILIZATION = "CPU_INTERCONNECT_UTILIZATION"


class UtilizationOverTimeItemsItemResource(Model):
    """The server or saved filter that the utilization belongs to."""

    id: str | None = None
    """Identifier of the server (`productId+serialNumber`) or saved filter."""
    type: Open[UtilizationOverTimeItemsItemResourceType] | None = None
    """What `id` refers to: `compute-ops-mgmt/server` or, for a saved filter,
    `compute-ops-mgmt/filter`.
    """


class UtilizationOverTimeItemsItem(Model):
    """An item of `items`: One entry for each resource, with means and time series."""

    averages: UtilizationOverTimeItemsItemAverages | None = None
    """Mean utilization of the resource over the requested dates, in the unit given by
    `metricUnit`.
    """
    intervals_collected: Annotated[
        list[UtilizationOverTimeItemsItemIntervalsCollectedItem] | None, Field(alias="intervalsCollected")
    ] = None
    """Measured utilization of the resource over time, one entry for each interval."""
    resource: UtilizationOverTimeItemsItemResource | None = None
    """The server or saved filter that the utilization belongs to."""


class UtilizationOverTime(Model):
    """Utilization of CPU, CPU interconnect, memory or I/O bus over a period.

    Averages per interval, in the unit given by `metricUnit`; there is no paging.
    """

    items: list[UtilizationOverTimeItemsItem] | None = None
    """One entry for each resource, with means and time series."""
    metric_type: Annotated[Open[UtilizationOverTimeMetricType] | None, Field(alias="metricType")] = None
    """Which utilization is measured: processor, memory bus, I/O bus or the interconnect
    between processors.
    """
    metric_unit: Annotated[str | None, Field(alias="metricUnit")] = None
    """Unit of the utilization values, such as `Percentage`."""
