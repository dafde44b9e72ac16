"""Models of `v1beta2.reports`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.reports import ReportStatus, ReportType


class CarbonFootprintReportDataSeriesItemBucketsItemNoValueReason(StrEnum):
    """Why the bucket holds no value, for instance a lost connection, a missing subscription
    or no power metering; null exactly when `value` is set.
    """

    NOT_CONNECTED = "NOT_CONNECTED"
    SUBSCRIPTION_REQ = "SUBSCRIPTION_REQ"
    SUBSCRIPTION_EXPIRED = "SUBSCRIPTION_EXPIRED"
    SUBSCRIPTION_TIER = "SUBSCRIPTION_TIER"
    ILO_COMM_ERROR = "ILO_COMM_ERROR"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    ILO_VERSION = "ILO_VERSION"
    NO_POWER_METERING = "NO_POWER_METERING"
    UNKNOWN = "UNKNOWN"


class CarbonFootprintReportDataSeriesItemSeriesType(StrEnum):
    """What the time series measures: emissions, energy or cost; expect further values in
    future.
    """

    CO2_EMISSIONS = "CO2_EMISSIONS"
    ENERGY_CONSUMPTION = "ENERGY_CONSUMPTION"
    ENERGY_COST = "ENERGY_COST"


class CarbonFootprintReportDataSeriesItemSubjectServerHardware(Model):
    """Model of the server."""

    model: str | None = None
    """Server model, such as `ProLiant DL560 Gen11`."""


class CarbonFootprintReportDataSeriesItemSubjectType(StrEnum):
    """What the subject groups by: a single server, a model, generation, location or processor
    vendor, or everything (`TOTAL`).
    """

    SERVER = "SERVER"
    SERVER_MODEL = "SERVER_MODEL"
    SERVER_GENERATION = "SERVER_GENERATION"
    SERVER_LOCATION = "SERVER_LOCATION"
    SERVER_PROCESSOR_VENDOR = "SERVER_PROCESSOR_VENDOR"
    TOTAL = "TOTAL"


class CarbonFootprintReportDataSeriesItemSummary(Model):
    """Average and sum over the whole series."""

    avg: float | None = None
    """Mean of all samples of the time series; null when there are none."""
    sum: float | None = None
    """Sum over all samples in all buckets of the series; null if there are none."""


class ReportDataRequestReportType(StrEnum):
    """Kind of report, such as `SERVER_HARDWARE_INVENTORY`; expect further kinds in future."""

    CARBON_FOOTPRINT = "CARBON_FOOTPRINT"
    SERVER_HARDWARE_INVENTORY = "SERVER_HARDWARE_INVENTORY"


class ReportReportMetadata(Model):
    """Which resource the report was made for, by name and URI."""

    associated_resource_name: Annotated[str | None, Field(alias="associatedResourceName")] = None
    """Name of the resource that the report was requested for, such as a group."""
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None
    """Path of the resource that the report was requested for, such as a group."""


class ReportsRequest(Model):
    """Orders a report: its type, and which servers and period it covers.

    The default is all servers.
    """

    filter_tags: Annotated[str | None, Field(alias="filterTags")] = None
    """Tag expression that limits the report, such as
    `('Rack' eq 'Rack1') AND ('Row' eq 'Row1')`; only resources that satisfy all of it are
    included.
    """
    notify_via_email: Annotated[bool | None, Field(alias="notifyViaEmail")] = False
    """Whether to send an e-mail when the report is ready; off by default."""
    report_end_time: Annotated[AwareDatetime | None, Field(alias="reportEndTime")] = None
    """End of the time range to report on, in UTC; for reports built from collected metrics,
    such as sustainability.
    """
    report_start_time: Annotated[AwareDatetime | None, Field(alias="reportStartTime")] = None
    """Start of the time range to report on, in UTC; for reports built from collected metrics,
    such as sustainability.
    """
    report_type: Annotated[Open[ReportType], Field(alias="reportType")]
    """Kind of report, such as `SERVER_HARDWARE_INVENTORY`; expect further kinds in future."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = (
        "/compute-ops-mgmt/v1beta1/filters/e7cef8e6-a3f6-4490-b669-136e3ca40617"
    )
    """Path of the group or saved filter whose servers are reported on; all servers by
    default.
    """


class ServerHardwareInventoryReportDataColumnsItem(Model):
    """An item of `columns`: Columns of the report, with the heading of each and the property
    that fills it.
    """

    header: str | None = None
    """Heading of the column, such as `Server Name`."""
    property_name: Annotated[str | None, Field(alias="propertyName")] = None
    """Name of the property that fills this column in each row of the report."""


class ServerInventoryReportDataItemNoValueReason(StrEnum):
    """Why the row lacks inventory data, such as a lost connection or a missing subscription,
    or may be out of date because the server was powered off (`PARTIAL_INVENTORY`); null
    when the data are there.
    """

    NOT_CONNECTED = "NOT_CONNECTED"
    SUBSCRIPTION_REQ = "SUBSCRIPTION_REQ"
    SUBSCRIPTION_EXPIRED = "SUBSCRIPTION_EXPIRED"
    SUBSCRIPTION_TIER = "SUBSCRIPTION_TIER"
    ILO_COMM_ERROR = "ILO_COMM_ERROR"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    PARTIAL_INVENTORY = "PARTIAL_INVENTORY"
    UNKNOWN = "UNKNOWN"


class CarbonFootprintReportDataSeriesItemBucketsItem(Model):
    """An item of `buckets`: Consecutive periods of the time series, each beginning at its
    `timestamp` and lasting `bucketDurationInSec` seconds, with the samples in it summed
    up.
    """

    extrapolated: float | None = None
    """Estimate for a complete bucket, namely the mean sample times the expected number of
    samples; null without samples. Rough when many are missing.
    """
    no_value_reason: Annotated[
        Open[CarbonFootprintReportDataSeriesItemBucketsItemNoValueReason] | None, Field(alias="noValueReason")
    ] = None
    """Why the bucket holds no value, for instance a lost connection, a missing subscription
    or no power metering; null exactly when `value` is set.
    """
    num_samples: Annotated[float | None, Field(alias="numSamples")] = None
    """Number of samples behind the value; can be fractional, since a sample that spans two
    buckets is shared between them.
    """
    timestamp: AwareDatetime | None = None
    """When the bucket begins, in UTC."""
    value: float | None = None
    """Value of the bucket in the unit of the series, over all samples in it; null if there
    are none (see `noValueReason`).
    """


class CarbonFootprintReportDataSeriesItemSubjectServer(Model):
    """Facts about the server; only if the subject's `type` is `SERVER`."""

    hardware: CarbonFootprintReportDataSeriesItemSubjectServerHardware | None = None
    """Model of the server."""
    location_display_name: Annotated[str | None, Field(alias="locationDisplayName")] = None
    """Where the server stands, in words, such as `Houston, Texas, United States`."""
    processor_vendor: Annotated[str | None, Field(alias="processorVendor")] = None
    """Brand and model of the processors in words."""
    server_generation: Annotated[str | None, Field(alias="serverGeneration")] = None
    """Generation of the hardware, such as `GEN_11`."""


class Report(Model):
    """A report: its type, period and progress.

    Once `status` is `COMPLETED`, the contents are found at `reportDataUri`.
    """

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Servers covered by the report; null until the service has worked out which they are."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Title of the report for display, such as `Carbon Footprint Report (All Servers)`."""
    report_data_end_at: Annotated[AwareDatetime | None, Field(alias="reportDataEndAt")] = None
    """End of the time range in the report, in UTC; null or absent for reports without a time
    range, such as inventories.
    """
    report_data_start_at: Annotated[AwareDatetime | None, Field(alias="reportDataStartAt")] = None
    """Start of the time range in the report, in UTC; null or absent for reports without a
    time range, such as inventories.
    """
    report_data_uri: Annotated[str | None, Field(alias="reportDataUri")] = None
    """Where to read the content of the report, as a path below the API host."""
    report_metadata: Annotated[ReportReportMetadata | None, Field(alias="reportMetadata")] = None
    """Which resource the report was made for, by name and URI."""
    report_type: Annotated[Open[ReportType] | None, Field(alias="reportType")] = None
    """Kind of report, such as `SERVER_HARDWARE_INVENTORY`; expect further kinds in future."""
    report_type_display_name: Annotated[str | None, Field(alias="reportTypeDisplayName")] = None
    """Kind of report, worded for display, such as `Carbon Footprint Report`."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    status: Open[ReportStatus] | None = None
    """Whether the report is in the making (`IN_PROGRESS`), ready (`COMPLETED`) or has
    `FAILED`.
    """
    type: Literal["compute-ops-mgmt/report"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ReportCollection(Model):
    """A page of reports, without their contents."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Report]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class ReportDataRequest(Model):
    """What was asked for when the report was created."""

    group_by: Annotated[str | None, Field(alias="groupBy")] = None
    """Property by which the rows were grouped on request; only in reports of type
    `SERVER_HARDWARE_INVENTORY`.
    """
    report_data_end_at: Annotated[AwareDatetime | None, Field(alias="reportDataEndAt")] = None
    """End of the time range in the report, in UTC; null or absent for reports without a time
    range, such as inventories.
    """
    report_data_start_at: Annotated[AwareDatetime | None, Field(alias="reportDataStartAt")] = None
    """Start of the time range in the report, in UTC; null or absent for reports without a
    time range, such as inventories.
    """
    report_type: Annotated[Open[ReportDataRequestReportType] | None, Field(alias="reportType")] = None
    """Kind of report, such as `SERVER_HARDWARE_INVENTORY`; expect further kinds in future."""


class ServerInventoryReportDataItem(Model):
    """A server's row in a hardware inventory report: model, memory and counts of parts.

    `noValueReason` tells why a row is empty or out of date.
    """

    device_count: Annotated[float | None, Field(alias="deviceCount")] = None
    """Number of devices such as adapters in the server."""
    drive_count: Annotated[float | None, Field(alias="driveCount")] = None
    """Number of drives in the server."""
    fan_count: Annotated[float | None, Field(alias="fanCount")] = None
    """Number of fans in the server."""
    form_factor: Annotated[str | None, Field(alias="formFactor")] = None
    """Size of the chassis, such as `1U`."""
    id: str | None = None
    """Identifier of the server, `productId+serialNumber`."""
    management: str | None = None
    """Generation of the server's management processor, such as `iLO 6`."""
    memory_in_gb: Annotated[float | None, Field(alias="memoryInGB")] = None
    """Memory installed in the server. The name says GB, but the published example (262144)
    looks like megabytes.
    """
    model: str | None = None
    """Server model, such as `ProLiant DL365 Gen11`."""
    name: str | None = None
    """Display name of the server in the report."""
    no_value_reason: Annotated[
        Open[ServerInventoryReportDataItemNoValueReason] | None, Field(alias="noValueReason")
    ] = None
    """Why the row lacks inventory data, such as a lost connection or a missing subscription,
    or may be out of date because the server was powered off (`PARTIAL_INVENTORY`); null
    when the data are there.
    """
    power_supply_count: Annotated[float | None, Field(alias="powerSupplyCount")] = None
    """Number of power supplies in the server."""
    processor_count: Annotated[float | None, Field(alias="processorCount")] = None
    """Number of processors installed in the server."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """


class CarbonFootprintReportDataSeriesItemSubject(Model):
    """Which servers the series is about: one server, those with something in common, or all."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """Readable name of the server that the time series is about."""
    id: str | None = None
    """Identifier of what the time series is about; `productId+serialNumber` for a server."""
    server: CarbonFootprintReportDataSeriesItemSubjectServer | None = None
    """Facts about the server; only if the subject's `type` is `SERVER`."""
    server_count: Annotated[float | None, Field(alias="serverCount")] = None
    """Number of servers that the subject comprises."""
    type: Open[CarbonFootprintReportDataSeriesItemSubjectType] | None = None
    """What the subject groups by: a single server, a model, generation, location or processor
    vendor, or everything (`TOTAL`).
    """


class ServerHardwareInventoryReportDataRows(Model):
    """One page of servers with their inventory."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ServerInventoryReportDataItem]
    """Servers on this page of the report, one row each."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
    server_count: Annotated[int, Field(alias="serverCount")]
    """Number of servers that match the filter, over all pages."""


class CarbonFootprintReportDataSeriesItem(Model):
    """An item of `series`: Time series of the report, one for each subject and measure, all
    cut into the same buckets of time.
    """

    bucket_duration_in_sec: Annotated[float | None, Field(alias="bucketDurationInSec")] = None
    """Length of each bucket in seconds; need not be a whole number."""
    buckets: list[CarbonFootprintReportDataSeriesItemBucketsItem] | None = None
    """Consecutive periods of the time series, each beginning at its `timestamp` and lasting
    `bucketDurationInSec` seconds, with the samples in it summed up.
    """
    expected_samples_per_bucket: Annotated[float | None, Field(alias="expectedSamplesPerBucket")] = None
    """How many samples a bucket holds when none are missing; may be fractional, since a
    sample can be split between buckets.
    """
    name: str | None = None
    """Title of the time series for display, such as `Carbon Emissions`."""
    series_type: Annotated[
        Open[CarbonFootprintReportDataSeriesItemSeriesType] | None, Field(alias="seriesType")
    ] = None
    """What the time series measures: emissions, energy or cost; expect further values in
    future.
    """
    subject: CarbonFootprintReportDataSeriesItemSubject | None = None
    """Which servers the series is about: one server, those with something in common, or all."""
    summary: CarbonFootprintReportDataSeriesItemSummary | None = None
    """Average and sum over the whole series."""
    units: str | None = None
    """Unit of the values in the series, abbreviated, such as `kgCO2e`."""
    units_display_name: Annotated[str | None, Field(alias="unitsDisplayName")] = None
    """Unit of the values in the series, spelled out for display."""


class ServerHardwareInventoryReportData(Model):
    """Contents of a hardware inventory report: a table of columns, with one row per server."""

    columns: list[ServerHardwareInventoryReportDataColumnsItem]
    """Columns of the report, with the heading of each and the property that fills it."""
    rows: ServerHardwareInventoryReportDataRows
    """One page of servers with their inventory."""


class CarbonFootprintReportData(Model):
    """Contents of a carbon footprint report: time series of samples in equal buckets."""

    series: list[CarbonFootprintReportDataSeriesItem]
    """Time series of the report, one for each subject and measure, all cut into the same
    buckets of time.
    """


ReportDataData = TypeAliasType(
    "ReportDataData", CarbonFootprintReportData | ServerHardwareInventoryReportData
)
"""Content of the report: time series for `CARBON_FOOTPRINT`, a table for
`SERVER_HARDWARE_INVENTORY`.
"""


class ReportData(Model):
    """Contents of a finished report, with the request it answers; `data` depends on its type."""

    data: ReportDataData | None = None
    """Content of the report: time series for `CARBON_FOOTPRINT`, a table for
    `SERVER_HARDWARE_INVENTORY`.
    """
    grouping_name: Annotated[str | None, Field(alias="groupingName")] = None
    """Property by which the rows are grouped; only in reports of type
    `SERVER_HARDWARE_INVENTORY`.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Title of the report for display, such as `Carbon Footprint Report (All Servers)`."""
    request: ReportDataRequest | None = None
    """What was asked for when the report was created."""
    type: Literal["compute-ops-mgmt/report-data"] | str | None = None
    """Resource type; tells what kind of object it is."""
