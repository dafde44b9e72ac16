"""What `servers` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.properties import (
    AnyProperty,
    BoolProperty,
    DateProperty,
    DatetimeProperty,
    EnumProperty,
    NumberProperty,
    Properties,
    TextProperty,
)

if TYPE_CHECKING:
    from .. import models


class ServersFiltersHostOs(Properties):
    """What a list can be filtered by, below `host/os`."""

    kind: EnumProperty[models.HostOsKind] = EnumProperty("host/os/kind")
    patched = DatetimeProperty("host/os/patched")


class ServersFiltersHost(Properties):
    """What a list can be filtered by, below `host`."""

    guest = AnyProperty("host/guest")
    host_name = TextProperty("host/hostName")
    os = ServersFiltersHostOs()


class ServersFiltersParts(Properties):
    """What a list can be filtered by, below `parts`."""

    id = TextProperty("parts/id")


class ServersFiltersTags(Properties):
    """What a list can be filtered by, below `tags`."""

    owner = TextProperty("tags/owner")
    since = DatetimeProperty("tags/since")


class ServersFilters(Properties):
    """What `list` can be filtered by."""

    bought = DateProperty("bought")
    class_ = AnyProperty("class")
    created_at = DatetimeProperty("createdAt")
    host = ServersFiltersHost()
    json_ = TextProperty("json")
    managed = BoolProperty("managed")
    memory_mb = NumberProperty("memoryMb")
    models_ = AnyProperty("models")
    parts = ServersFiltersParts()
    power: EnumProperty[models.ServerPower] = EnumProperty("power")
    tags = ServersFiltersTags()
    weight = AnyProperty("weight")


class ServersFiltersModelsHost(Properties):
    """What a list can be filtered by, below `host`."""

    host_name = TextProperty("host/hostName")


class ServersFiltersModels(Properties):
    """What `list_models` can be filtered by."""

    host = ServersFiltersModelsHost()
    memory_mb = NumberProperty("memoryMb")
