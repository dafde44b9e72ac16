"""What `v1beta1.filters` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import EnumProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class FiltersFilters(Properties):
    """What `list` can be filtered by."""

    filter_resource_type: EnumProperty[models.FilterFilterResourceType] = EnumProperty("filterResourceType")
    id = TextProperty("id")
    type = TextProperty("type")
