"""Models of `v1beta1.server_locations`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class AssignServerLocationRequest(Model):
    """The OneView-managed servers to which a GreenLake location is assigned."""

    servers: list[str]
    """Identifiers of the servers to assign to the location, each `productId+serialNumber`."""


class ServerLocationResponse(Model):
    """A GreenLake location and the servers assigned to it, direct and OneView-managed ones."""

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
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    servers: list[str] | None = None
    """Identifiers of the servers assigned to the location, each `productId+serialNumber`."""
    type: Literal["compute-ops-mgmt/server-location"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
