"""Models of `v1beta2.job_templates`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class JobTemplate(Model):
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    generation: int
    id: str
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    schema_: Annotated[dict[str, str | dict[str, Any] | None] | None, Field(alias="schema")] = None
    type: Literal["compute-ops-mgmt/job-template"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class JobTemplateCollection(Model):
    count: int
    items: list[JobTemplate]
    offset: int
    total: int
