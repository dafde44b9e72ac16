"""Models of `v1beta2.reports`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.reports import ReportStatus, ReportType


class CarbonFootprintReportDataSeriesItemBucketsItemNoValueReason(StrEnum):
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
    CO2_EMISSIONS = "CO2_EMISSIONS"
    ENERGY_CONSUMPTION = "ENERGY_CONSUMPTION"
    ENERGY_COST = "ENERGY_COST"


class CarbonFootprintReportDataSeriesItemSubjectServerHardware(Model):
    model: str | None = None


class CarbonFootprintReportDataSeriesItemSubjectType(StrEnum):
    SERVER = "SERVER"
    SERVER_MODEL = "SERVER_MODEL"
    SERVER_GENERATION = "SERVER_GENERATION"
    SERVER_LOCATION = "SERVER_LOCATION"
    SERVER_PROCESSOR_VENDOR = "SERVER_PROCESSOR_VENDOR"
    TOTAL = "TOTAL"


class CarbonFootprintReportDataSeriesItemSummary(Model):
    avg: float | None = None
    sum: float | None = None


class ReportDataRequestReportType(StrEnum):
    CARBON_FOOTPRINT = "CARBON_FOOTPRINT"
    SERVER_HARDWARE_INVENTORY = "SERVER_HARDWARE_INVENTORY"


class ReportReportMetadata(Model):
    associated_resource_name: Annotated[str | None, Field(alias="associatedResourceName")] = None
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None


class ReportsRequest(Model):
    filter_tags: Annotated[str | None, Field(alias="filterTags")] = None
    notify_via_email: Annotated[bool | None, Field(alias="notifyViaEmail")] = False
    report_end_time: Annotated[AwareDatetime | None, Field(alias="reportEndTime")] = None
    report_start_time: Annotated[AwareDatetime | None, Field(alias="reportStartTime")] = None
    report_type: Annotated[Open[ReportType], Field(alias="reportType")]
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = (
        "/compute-ops-mgmt/v1beta1/filters/e7cef8e6-a3f6-4490-b669-136e3ca40617"
    )


class ServerHardwareInventoryReportDataColumnsItem(Model):
    header: str | None = None
    property_name: Annotated[str | None, Field(alias="propertyName")] = None


class ServerInventoryReportDataItemNoValueReason(StrEnum):
    NOT_CONNECTED = "NOT_CONNECTED"
    SUBSCRIPTION_REQ = "SUBSCRIPTION_REQ"
    SUBSCRIPTION_EXPIRED = "SUBSCRIPTION_EXPIRED"
    SUBSCRIPTION_TIER = "SUBSCRIPTION_TIER"
    ILO_COMM_ERROR = "ILO_COMM_ERROR"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    PARTIAL_INVENTORY = "PARTIAL_INVENTORY"
    UNKNOWN = "UNKNOWN"


class CarbonFootprintReportDataSeriesItemBucketsItem(Model):
    extrapolated: float | None = None
    no_value_reason: Annotated[
        Open[CarbonFootprintReportDataSeriesItemBucketsItemNoValueReason] | None, Field(alias="noValueReason")
    ] = None
    num_samples: Annotated[float | None, Field(alias="numSamples")] = None
    timestamp: AwareDatetime | None = None
    value: float | None = None


class CarbonFootprintReportDataSeriesItemSubjectServer(Model):
    hardware: CarbonFootprintReportDataSeriesItemSubjectServerHardware | None = None
    location_display_name: Annotated[str | None, Field(alias="locationDisplayName")] = None
    processor_vendor: Annotated[str | None, Field(alias="processorVendor")] = None
    server_generation: Annotated[str | None, Field(alias="serverGeneration")] = None


class Report(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    report_data_end_at: Annotated[AwareDatetime | None, Field(alias="reportDataEndAt")] = None
    report_data_start_at: Annotated[AwareDatetime | None, Field(alias="reportDataStartAt")] = None
    report_data_uri: Annotated[str | None, Field(alias="reportDataUri")] = None
    report_metadata: Annotated[ReportReportMetadata | None, Field(alias="reportMetadata")] = None
    report_type: Annotated[Open[ReportType] | None, Field(alias="reportType")] = None
    report_type_display_name: Annotated[str | None, Field(alias="reportTypeDisplayName")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    status: Open[ReportStatus] | None = None
    type: Literal["compute-ops-mgmt/report"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ReportCollection(Model):
    count: int
    items: list[Report]
    offset: int
    total: int


class ReportDataRequest(Model):
    group_by: Annotated[str | None, Field(alias="groupBy")] = None
    report_data_end_at: Annotated[AwareDatetime | None, Field(alias="reportDataEndAt")] = None
    report_data_start_at: Annotated[AwareDatetime | None, Field(alias="reportDataStartAt")] = None
    report_type: Annotated[Open[ReportDataRequestReportType] | None, Field(alias="reportType")] = None


class ServerInventoryReportDataItem(Model):
    device_count: Annotated[float | None, Field(alias="deviceCount")] = None
    drive_count: Annotated[float | None, Field(alias="driveCount")] = None
    fan_count: Annotated[float | None, Field(alias="fanCount")] = None
    form_factor: Annotated[str | None, Field(alias="formFactor")] = None
    id: str | None = None
    management: str | None = None
    memory_in_gb: Annotated[float | None, Field(alias="memoryInGB")] = None
    model: str | None = None
    name: str | None = None
    no_value_reason: Annotated[
        Open[ServerInventoryReportDataItemNoValueReason] | None, Field(alias="noValueReason")
    ] = None
    power_supply_count: Annotated[float | None, Field(alias="powerSupplyCount")] = None
    processor_count: Annotated[float | None, Field(alias="processorCount")] = None
    serial: str | None = None


class CarbonFootprintReportDataSeriesItemSubject(Model):
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    id: str | None = None
    server: CarbonFootprintReportDataSeriesItemSubjectServer | None = None
    server_count: Annotated[float | None, Field(alias="serverCount")] = None
    type: Open[CarbonFootprintReportDataSeriesItemSubjectType] | None = None


class ServerHardwareInventoryReportDataRows(Model):
    count: int
    items: list[ServerInventoryReportDataItem]
    offset: int
    total: int
    server_count: Annotated[int, Field(alias="serverCount")]


class CarbonFootprintReportDataSeriesItem(Model):
    bucket_duration_in_sec: Annotated[float | None, Field(alias="bucketDurationInSec")] = None
    buckets: list[CarbonFootprintReportDataSeriesItemBucketsItem] | None = None
    expected_samples_per_bucket: Annotated[float | None, Field(alias="expectedSamplesPerBucket")] = None
    name: str | None = None
    series_type: Annotated[
        Open[CarbonFootprintReportDataSeriesItemSeriesType] | None, Field(alias="seriesType")
    ] = None
    subject: CarbonFootprintReportDataSeriesItemSubject | None = None
    summary: CarbonFootprintReportDataSeriesItemSummary | None = None
    units: str | None = None
    units_display_name: Annotated[str | None, Field(alias="unitsDisplayName")] = None


class ServerHardwareInventoryReportData(Model):
    columns: list[ServerHardwareInventoryReportDataColumnsItem]
    rows: ServerHardwareInventoryReportDataRows


class CarbonFootprintReportData(Model):
    series: list[CarbonFootprintReportDataSeriesItem]


ReportDataData = TypeAliasType(
    "ReportDataData", CarbonFootprintReportData | ServerHardwareInventoryReportData
)


class ReportData(Model):
    data: ReportDataData | None = None
    grouping_name: Annotated[str | None, Field(alias="groupingName")] = None
    id: str | None = None
    name: str | None = None
    request: ReportDataRequest | None = None
    type: Literal["compute-ops-mgmt/report-data"] | str | None = None
