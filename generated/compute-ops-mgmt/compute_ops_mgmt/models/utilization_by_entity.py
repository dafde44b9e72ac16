"""Models of `utilization_by_entity`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class CpuIcUtilization(Model):
    processor_count: Annotated[int | None, Field(alias="processorCount")] = None


class CpuUtilizationProcessorDetailsItem(Model):
    core_count: Annotated[int | None, Field(alias="coreCount")] = None
    cpu: str | None = None
    speed_g_hz: Annotated[float | None, Field(alias="speedGHz")] = None


class IobusUtilization(Model):
    pcie_devices_count: Annotated[int | None, Field(alias="pcieDevicesCount")] = None


class MembusUtilizationMemoryDetailsItem(Model):
    memory_size_gb: Annotated[int | None, Field(alias="memorySizeGB")] = None
    memory_type: Annotated[str | None, Field(alias="memoryType")] = None
    op_frequency_m_hz: Annotated[int | None, Field(alias="opFrequencyMHz")] = None


class CpuUtilization(Model):
    processor_count: Annotated[int | None, Field(alias="processorCount")] = None
    processor_details: Annotated[
        list[CpuUtilizationProcessorDetailsItem] | None, Field(alias="processorDetails")
    ] = None


class MembusUtilization(Model):
    memory_count: Annotated[int | None, Field(alias="memoryCount")] = None
    memory_details: Annotated[
        list[MembusUtilizationMemoryDetailsItem] | None, Field(alias="memoryDetails")
    ] = None
    total_memory_size_gb: Annotated[int | None, Field(alias="totalMemorySizeGB")] = None
