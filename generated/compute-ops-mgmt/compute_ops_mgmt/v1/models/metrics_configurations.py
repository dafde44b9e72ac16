"""Models of `v1.metrics_configurations`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class MetricsConfigurationAlertResourcesFilter(Model):
    """Whose power utilization is watched: a group, a saved filter, a tag, or nothing."""

    id: str
    """Identifier of the group or saved filter that the alerts watch."""
    name: str
    """Name of the group or saved filter to watch; for `type` `tags` it is the tag key."""
    type: Literal["filter"] | str = "filter"
    """How the servers to watch are chosen: by `group`, by saved `filter`, or by `tags`."""


class MetricsConfigurationAlertResourcesGroup(Model):
    """Whose power utilization is watched: a group, a saved filter, a tag, or nothing."""

    id: str
    """Identifier of the group or saved filter that the alerts watch."""
    name: str
    """Name of the group or saved filter to watch; for `type` `tags` it is the tag key."""
    type: Literal["group"] | str = "group"
    """How the servers to watch are chosen: by `group`, by saved `filter`, or by `tags`."""


class MetricsConfigurationAlertResourcesTags(Model):
    """Whose power utilization is watched: a group, a saved filter, a tag, or nothing."""

    name: str
    """Name of the group or saved filter to watch; for `type` `tags` it is the tag key."""
    type: Literal["tags"] | str = "tags"
    """How the servers to watch are chosen: by `group`, by saved `filter`, or by `tags`."""
    value: str
    """Tag value to look for; only for `type` `tags`."""


class MetricsConfigurationPatchRequestMetricsCollection(StrEnum):
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """

    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


class MetricsConfigurationPostRequestMetricsCollection(StrEnum):
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """

    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


class MetricsConfigurationResponseMetricsCollection(StrEnum):
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """

    SYSTEM_SCHEDULED = "SYSTEM_SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


MetricsConfigurationAlertResources = TypeAliasType(
    "MetricsConfigurationAlertResources",
    MetricsConfigurationAlertResourcesGroup
    | MetricsConfigurationAlertResourcesFilter
    | MetricsConfigurationAlertResourcesTags
    | None,
)
"""Whose power utilization is watched: a group, a saved filter, a tag, or nothing."""


class MetricsConfigurationPatchRequest(Model):
    """Changes to when metrics are collected and when power alerts are raised."""

    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    """What the power utilization alerts watch: any number of groups and tags, at most one
    saved filter; a null entry stands for nothing.
    """
    metrics_collection: Annotated[
        Open[MetricsConfigurationPatchRequestMetricsCollection] | None, Field(alias="metricsCollection")
    ] = None
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = None
    """Whether an alert is raised when power utilization passes its threshold; leave it out to
    keep the current choice.
    """
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = None
    """Threshold in percent beyond which power utilization alerts are raised; leave it out to
    keep the current one.
    """


class MetricsConfigurationPostRequest(Model):
    """A new metrics configuration; only the way of collecting is required."""

    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    """What the power utilization alerts watch: any number of groups and tags, at most one
    saved filter; a null entry stands for nothing. Empty by default.
    """
    metrics_collection: Annotated[
        Open[MetricsConfigurationPostRequestMetricsCollection], Field(alias="metricsCollection")
    ]
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = True
    """Whether an alert is raised when power utilization passes its threshold; on by default."""
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = 10
    """Threshold in percent beyond which power utilization alerts are raised; 10 by default.
    What the percentage is taken of isn't documented.
    """


class MetricsConfigurationResponse(Model):
    """How metrics are collected, and from which power utilization on alerts are raised."""

    alert_resources: Annotated[
        list[MetricsConfigurationAlertResources] | None, Field(alias="alertResources")
    ] = None
    """What the power utilization alerts watch: any number of groups and tags, at most one
    saved filter; a null entry stands for nothing.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    metrics_collection: Annotated[
        Open[MetricsConfigurationResponseMetricsCollection] | None, Field(alias="metricsCollection")
    ] = None
    """How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the
    service, `ON_DEMAND` only when someone asks for a collection.
    """
    power_threshold_alerts: Annotated[bool | None, Field(alias="powerThresholdAlerts")] = True
    """Whether an alert is raised when power utilization passes its threshold; on by default."""
    power_utilization_threshold_percentage: Annotated[
        int | None, Field(alias="powerUtilizationThresholdPercentage")
    ] = 10
    """Threshold in percent beyond which power utilization alerts are raised; 10 by default.
    What the percentage is taken of isn't documented.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    type: Literal["compute-ops-mgmt/metrics-configuration"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class MetricsConfigurationCollection(Model):
    """The workspace's metrics configurations, all in one answer; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[MetricsConfigurationResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
