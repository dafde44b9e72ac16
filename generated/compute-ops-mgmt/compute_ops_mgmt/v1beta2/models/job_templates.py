"""Models of `v1beta2.job_templates`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class JobTemplate(Model):
    """A kind of job that can be ordered, with a JSON Schema of its parameters."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """What jobs made from this template do."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the job template, which says what its jobs do."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    schema_: Annotated[dict[str, str | dict[str, Any] | None] | None, Field(alias="schema")] = None
    """JSON Schema for the parameters of jobs made from the template; null if it takes none."""
    type: Literal["compute-ops-mgmt/job-template"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class JobTemplateCollection(Model):
    """A page of the job templates on offer."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[JobTemplate]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
