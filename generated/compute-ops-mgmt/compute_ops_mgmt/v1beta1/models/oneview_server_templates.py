"""Models of `v1beta1.oneview_server_templates`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class OneviewServerTemplate(Model):
    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    attributes: dict[str, Any] | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    state: str | None = None
    status: str | None = None
    subscription: str | None = None
    type: Literal["compute-ops-mgmt/oneview-server-template"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    uri: str | None = None


class ServerTemplatesCollection(Model):
    count: int
    items: list[OneviewServerTemplate]
    offset: int
    total: int
