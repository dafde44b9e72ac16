"""Models of `v1beta1.utilization_over_time`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class UtilizationOverTimeItemsItemAverages(Model):
    collected: float | None = None


class UtilizationOverTimeItemsItemIntervalsCollectedItem(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class UtilizationOverTimeItemsItemResourceType(StrEnum):
    COMPUTE_OPS_MGMT_FILTER = "compute-ops-mgmt/filter"
    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class UtilizationOverTimeMetricType(StrEnum):
    CPU_UTILIZATION = "CPU_UTILIZATION"
    MEMORY_BUS_UTILIZATION = "MEMORY_BUS_UTILIZATION"
    IO_BUS_UTILIZATION = "IO_BUS_UTILIZATION"
    CPU_INTERCONNECT_UTILIZATION = "CPU_INTERCONNECT_UTILIZATION"


class UtilizationOverTimeItemsItemResource(Model):
    id: str | None = None
    type: Open[UtilizationOverTimeItemsItemResourceType] | None = None


class UtilizationOverTimeItemsItem(Model):
    averages: UtilizationOverTimeItemsItemAverages | None = None
    intervals_collected: Annotated[
        list[UtilizationOverTimeItemsItemIntervalsCollectedItem] | None, Field(alias="intervalsCollected")
    ] = None
    resource: UtilizationOverTimeItemsItemResource | None = None


class UtilizationOverTime(Model):
    items: list[UtilizationOverTimeItemsItem] | None = None
    metric_type: Annotated[Open[UtilizationOverTimeMetricType] | None, Field(alias="metricType")] = None
    metric_unit: Annotated[str | None, Field(alias="metricUnit")] = None
