"""Models of `v1beta2.activities`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ActivitySource(Model):
    """The resource that the activity is about."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """Readable name of the originating resource; deprecated and liable to disappear, so use
    `name`.
    """
    id: str | None = None
    """Identifier of the resource that the activity is about."""
    name: str | None = None
    """Name of the resource that the activity is about."""
    origin_id: Annotated[str | None, Field(alias="originId")] = None
    """Identifier of the originating resource; deprecated and liable to disappear, so rely on
    `id` instead.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the originating resource; deprecated and liable to disappear, so build on `id`
    and `type`.
    """
    type: str | None = None
    """Resource type of the originating resource."""


class Activity(Model):
    """One entry of the activity feed: what happened to which resource, and the remedy.

    `message` and `title` come in the language asked for by Accept-Language.
    """

    associated_server_uri: Annotated[str | None, Field(alias="associatedServerUri")] = None
    """Path of the server that the activity concerns; null when it concerns none."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    key: str | None = None
    """Key of the activity; the vendor does not say what it stands for."""
    message: str | None = None
    """Text of the activity, saying what took place."""
    recommended_action: Annotated[str | None, Field(alias="recommendedAction")] = None
    """What to do about the event; may be null."""
    source: ActivitySource | None = None
    """The resource that the activity is about."""
    title: str | None = None
    """Headline of the activity for display."""
    type: Literal["compute-ops-mgmt/activity"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ActivityCollection(Model):
    """A page of entries from the activity feed."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Activity]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
