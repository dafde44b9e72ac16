"""Models of `v1beta1.filters`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class FilterFilterResourceType(StrEnum):
    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class FilterMatchType(StrEnum):
    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class FilterPropertiesResource(Model):
    schema_: Annotated[dict[str, Any] | None, Field(alias="schema")] = None


class Filter(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    enabled_for_rrp: Annotated[bool | None, Field(alias="enabledForRRP")] = False
    filter: str | None = None
    filter_resource_type: Annotated[
        Open[FilterFilterResourceType] | None, Field(alias="filterResourceType")
    ] = FilterFilterResourceType.COMPUTE_OPS_MGMT_SERVER
    filter_tags: Annotated[str | None, Field(alias="filterTags")] = None
    generation: int | None = None
    id: str | None = None
    matches_uri: Annotated[str | None, Field(alias="matchesUri")] = None
    name: str | None = None
    read_only: Annotated[bool | None, Field(alias="readOnly")] = False
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/filter"] | str | None = None
    ui_data: Annotated[dict[str, Any] | None, Field(alias="uiData")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class FilterCollection(Model):
    count: int
    items: list[Filter]
    offset: int
    total: int


class FilterMatch(Model):
    id: str | None = None
    type: Open[FilterMatchType] | None = None


class FilterMatchCollection(Model):
    count: int
    items: list[FilterMatch]
    offset: int
    total: int


class FilterPropertiesFilterResourceTypes(Model):
    compute_ops_mgmt_server: Annotated[
        FilterPropertiesResource | None, Field(alias="compute-ops-mgmt/server")
    ] = None


class FilterProperties(Model):
    filter_resource_types: Annotated[
        FilterPropertiesFilterResourceTypes | None, Field(alias="filterResourceTypes")
    ] = None
    id: Literal["properties"] | str | None = None
    type: Literal["compute-ops-mgmt/filters-properties"] | str | None = None
