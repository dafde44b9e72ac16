"""Models of `v1beta1.utilization_by_entity`; made by comgen, not to be edited."""

from __future__ import annotations

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
    average: float | None = None
    high: float | None = None
    low: float | None = None


class UtilizationByEntityItemsItemType(StrEnum):
    SERVER = "SERVER"


class UtilizationByEntityMetricDetailsMetricType(StrEnum):
    CPU_UTILIZATION = "CPU_UTILIZATION"
    MEMORY_BUS_UTILIZATION = "MEMORY_BUS_UTILIZATION"
    IO_BUS_UTILIZATION = "IO_BUS_UTILIZATION"
    CPU_INTERCONNECT_UTILIZATION = "CPU_INTERCONNECT_UTILIZATION"


UtilizationByEntityItemsItemMetadata = TypeAliasType(
    "UtilizationByEntityItemsItemMetadata",
    CpuUtilization | MembusUtilization | IobusUtilization | CpuIcUtilization,
)


class UtilizationByEntityMetricDetails(Model):
    metric_type: Annotated[
        Open[UtilizationByEntityMetricDetailsMetricType] | None, Field(alias="metricType")
    ] = None
    metric_unit: Annotated[str | None, Field(alias="metricUnit")] = None


class UtilizationByEntityItemsItem(Model):
    collected: UtilizationByEntityItemsItemCollected | None = None
    id: str | None = None
    metadata: UtilizationByEntityItemsItemMetadata | None = None
    name: str | None = None
    status: str | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    type: Open[UtilizationByEntityItemsItemType] | None = None


class UtilizationByEntity(Model):
    count: int | None = None
    excluded: int | None = None
    items: list[UtilizationByEntityItemsItem] | None = None
    metric_details: Annotated[UtilizationByEntityMetricDetails | None, Field(alias="metricDetails")] = None
    offset: int | None = None
    total: int | None = None
