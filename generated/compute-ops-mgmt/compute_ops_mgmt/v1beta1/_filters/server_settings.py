"""What `v1beta1.server_settings` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import AnyProperty, EnumProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class ServerSettingsFilters(Properties):
    """What `list` can be filtered by."""

    category: EnumProperty[models.ServerSettingsResponseCategory] = EnumProperty("category")
    description = TextProperty("description")
    name = TextProperty("name")
    platform_family: EnumProperty[models.ServerSettingsResponsePlatformFamily] = EnumProperty(
        "platformFamily"
    )
    settings = AnyProperty("settings")
