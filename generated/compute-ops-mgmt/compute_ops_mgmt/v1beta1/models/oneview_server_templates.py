"""Models of `v1beta1.oneview_server_templates`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class OneviewServerTemplate(Model):
    """A server profile template of a OneView appliance, as known to Compute Ops Management.

    `attributes` is the template in OneView's own form.
    """

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the OneView appliance that holds the server template."""
    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    """Name of the OneView appliance that holds the server template."""
    attributes: dict[str, Any] | None = None
    """The whole server profile template as OneView's own REST API represents it."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text that explains the purpose of the object."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the server profile template in OneView."""
    state: str | None = None
    """State of the server profile template in OneView; may be null."""
    status: str | None = None
    """Health of the server profile template in OneView, such as `OK`."""
    subscription: str | None = None
    """GreenLake subscription of the appliance that holds the template; may be null."""
    type: Literal["compute-ops-mgmt/oneview-server-template"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the server profile template was last changed, in UTC."""
    uri: str | None = None
    """URI of the server profile template on its OneView appliance, below `/rest`."""


class ServerTemplatesCollection(Model):
    """A page of OneView server templates, 50 at most and 25 by default."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[OneviewServerTemplate]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
