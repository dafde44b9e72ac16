"""Models of `v1beta2.activities`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ActivitySource(Model):
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    id: str | None = None
    name: str | None = None
    origin_id: Annotated[str | None, Field(alias="originId")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: str | None = None


class Activity(Model):
    associated_server_uri: Annotated[str | None, Field(alias="associatedServerUri")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    generation: int
    id: str
    key: str | None = None
    message: str | None = None
    recommended_action: Annotated[str | None, Field(alias="recommendedAction")] = None
    source: ActivitySource | None = None
    title: str | None = None
    type: Literal["compute-ops-mgmt/activity"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class ActivityCollection(Model):
    count: int
    items: list[Activity]
    offset: int
    total: int
