"""What `v1.settings` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import AnyProperty, EnumProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class SettingsFilters(Properties):
    """What `list` can be filtered by."""

    category: EnumProperty[models.SettingsResponseCategory] = EnumProperty("category")
    customer_id = TextProperty("customerId")
    description = TextProperty("description")
    name = TextProperty("name")
    platform_family = TextProperty("platformFamily")
    settings = AnyProperty("settings")
