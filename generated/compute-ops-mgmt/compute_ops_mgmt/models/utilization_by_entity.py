"""Models of `utilization_by_entity`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class CpuIcUtilization(Model):
    """Server facts next to its CPU interconnect utilization: the number of processors."""

    processor_count: Annotated[int | None, Field(alias="processorCount")] = None
    """Number of processors installed in the server."""


class CpuUtilizationProcessorDetailsItem(Model):
    """An item of `processorDetails`: One entry for each processor of the server, with core
    count and speed.
    """

    core_count: Annotated[int | None, Field(alias="coreCount")] = None
    """Number of cores in one processor of this kind."""
    cpu: str | None = None
    """Model name of the processor, such as `Intel(R) Xeon(R) Silver 4114 CPU`."""
    speed_g_hz: Annotated[float | None, Field(alias="speedGHz")] = None
    """Clock speed of the processor in GHz."""


class IobusUtilization(Model):
    """Server facts next to its I/O bus utilization: the number of PCIe devices."""

    pcie_devices_count: Annotated[int | None, Field(alias="pcieDevicesCount")] = None
    """Number of PCIe devices found in the server."""


class MembusUtilizationMemoryDetailsItem(Model):
    """An item of `memoryDetails`: Size, technology and frequency of each memory module in the
    server.
    """

    memory_size_gb: Annotated[int | None, Field(alias="memorySizeGB")] = None
    """Capacity of this memory module in GiB, despite the GB in the name."""
    memory_type: Annotated[str | None, Field(alias="memoryType")] = None
    """Memory technology of the module, such as `DDR4`."""
    op_frequency_m_hz: Annotated[int | None, Field(alias="opFrequencyMHz")] = None
    """Clock rate at which the memory module runs, in MHz."""


class CpuUtilization(Model):
    """Server facts next to its CPU utilization: processors, their cores and clock speeds."""

    processor_count: Annotated[int | None, Field(alias="processorCount")] = None
    """Number of processors installed in the server."""
    processor_details: Annotated[
        list[CpuUtilizationProcessorDetailsItem] | None, Field(alias="processorDetails")
    ] = None
    """One entry for each processor of the server, with core count and speed."""


class MembusUtilization(Model):
    """Server facts next to its memory bus utilization: modules, sizes and frequencies."""

    memory_count: Annotated[int | None, Field(alias="memoryCount")] = None
    """Number of memory modules in the server, as many as `memoryDetails` has entries."""
    memory_details: Annotated[
        list[MembusUtilizationMemoryDetailsItem] | None, Field(alias="memoryDetails")
    ] = None
    """Size, technology and frequency of each memory module in the server."""
    total_memory_size_gb: Annotated[int | None, Field(alias="totalMemorySizeGB")] = None
    """Memory of the server over all modules, in GiB despite the name."""
