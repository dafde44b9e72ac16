"""Models of `v1beta1.filters`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class FilterFilterResourceType(StrEnum):
    """Type of resource that the filter selects; `compute-ops-mgmt/server`, the default, is
    the only one so far.
    """

    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class FilterMatchType(StrEnum):
    """Resource type of the matching resource; so far only servers, more may follow."""

    COMPUTE_OPS_MGMT_SERVER = "compute-ops-mgmt/server"


class FilterPropertiesResource(Model):
    """The properties of one resource type that filters may use, as a JSON Schema."""

    schema_: Annotated[dict[str, Any] | None, Field(alias="schema")] = None
    """JSON Schema that lists the properties which saved filters for the resource type can
    use.
    """


class Filter(Model):
    """A saved filter: a named search on servers, used in reports, metrics and access rules.

    At least one of `filter` and `filterTags` is set; with both, a server must match both.
    """

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose, at most 10000 characters; may be null."""
    enabled_for_rrp: Annotated[bool | None, Field(alias="enabledForRRP")] = False
    """Whether resource restriction policies may use the filter for scope-based access
    control; off by default. Only administrators with access to all scopes can then create,
    change or delete it, and some properties are barred from it.
    """
    filter: str | None = None
    """Filter expression in the syntax of the `filter` query parameter, at most 2000
    characters. A saved filter needs this or `filterTags`; with both, a resource must
    satisfy both.
    """
    filter_resource_type: Annotated[
        Open[FilterFilterResourceType] | None, Field(alias="filterResourceType")
    ] = FilterFilterResourceType.COMPUTE_OPS_MGMT_SERVER
    """Type of resource that the filter selects; `compute-ops-mgmt/server`, the default, is
    the only one so far.
    """
    filter_tags: Annotated[str | None, Field(alias="filterTags")] = None
    """Tag expression in the syntax of the `filter-tags` query parameter, at most 2000
    characters; copes with special characters in tag keys. Needed unless `filter` is given;
    with both, a resource must satisfy both.
    """
    generation: int | None = None
    """Counter that grows with every change of the filter; in double quotes it is the value
    for `If-Match`.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    matches_uri: Annotated[str | None, Field(alias="matchesUri")] = None
    """Path of the list of resources that the filter selects at the moment."""
    name: str | None = None
    """Name of the saved filter, 1 to 100 characters and unique."""
    read_only: Annotated[bool | None, Field(alias="readOnly")] = False
    """True for a filter that HPE supplies; it can be neither changed nor deleted."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    type: Literal["compute-ops-mgmt/filter"] | str | None = None
    """Resource type; tells what kind of object it is."""
    ui_data: Annotated[dict[str, Any] | None, Field(alias="uiData")] = None
    """Data of HPE's own user interface without a stable format; clients leave it alone."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class FilterCollection(Model):
    """A page of saved filters."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Filter]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class FilterMatch(Model):
    """A resource that a saved filter finds, given by its identifier and type only."""

    id: str | None = None
    """Identifier of the matching resource; `productId+serialNumber` for a server."""
    type: Open[FilterMatchType] | None = None
    """Resource type of the matching resource; so far only servers, more may follow."""


class FilterMatchCollection(Model):
    """A page of the resources that a saved filter finds."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[FilterMatch]
    """Resources on this page that the filter selects, each given by type and identifier."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class FilterPropertiesFilterResourceTypes(Model):
    """For every resource type that can be filtered, the properties that an expression may
    use.
    """

    compute_ops_mgmt_server: Annotated[
        FilterPropertiesResource | None, Field(alias="compute-ops-mgmt/server")
    ] = None
    """What saved filters of servers can refer to."""


class FilterProperties(Model):
    """Which properties a saved filter may use, per resource type.

    More resource types may come without a new API version.
    """

    filter_resource_types: Annotated[
        FilterPropertiesFilterResourceTypes | None, Field(alias="filterResourceTypes")
    ] = None
    """For every resource type that can be filtered, the properties that an expression may
    use.
    """
    id: Literal["properties"] | str | None = None
    """Fixed identifier of this single resource, always `properties`."""
    type: Literal["compute-ops-mgmt/filters-properties"] | str | None = None
    """Resource type; tells what kind of object it is."""
