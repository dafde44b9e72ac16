"""Models of `v1.metrics_configurations`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class MetricsConfigurationAlertResourcesFilter(Model):
    id: str
    name: str
    type: Literal["filter"] | str = "filter"


class MetricsConfigurationAlertResourcesGroup(Model):
    id: str
    name: str
    type: Literal["group"] | str = "group"


class MetricsConfigurationAlertResourcesTags(Model):
    name: str
    type: Literal["tags"] | str = "tags"
    value: str


class MetricsConfigurationPatchRequestMetricsCollection(StrEnum):
    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


class MetricsConfigurationPostRequestMetricsCollection(StrEnum):
    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


class MetricsConfigurationResponseMetricsCollection(StrEnum):
    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


MetricsConfigurationAlertResources = TypeAliasType(
    "MetricsConfigurationAlertResources",
    MetricsConfigurationAlertResourcesGroup
    | MetricsConfigurationAlertResourcesFilter
    | MetricsConfigurationAlertResourcesTags
    | None,
)


class MetricsConfigurationPatchRequest(Model):
    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    metrics_collection: Annotated[
        Open[MetricsConfigurationPatchRequestMetricsCollection] | None, Field(alias="metricsCollection")
    ] = None
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = None
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = None


class MetricsConfigurationPostRequest(Model):
    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    metrics_collection: Annotated[
        Open[MetricsConfigurationPostRequestMetricsCollection], Field(alias="metricsCollection")
    ]
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = True
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = 10


class MetricsConfigurationResponse(Model):
    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: int | None = None
    id: str | None = None
    metrics_collection: Annotated[
        Open[MetricsConfigurationResponseMetricsCollection] | None, Field(alias="metricsCollection")
    ] = None
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = True
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = 10
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/metrics-configuration"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class MetricsConfigurationCollection(Model):
    count: int
    items: list[MetricsConfigurationResponse]
    offset: int
    total: int | None = None
