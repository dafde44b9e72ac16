"""Models of `v1beta1.server_locations`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class AssignServerLocationRequest(Model):
    servers: list[str]


class ServerLocationResponse(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: int | None = None
    id: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    servers: list[str] | None = None
    type: Literal["compute-ops-mgmt/server-location"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
