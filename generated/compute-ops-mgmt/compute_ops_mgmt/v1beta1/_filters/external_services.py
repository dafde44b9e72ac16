"""What `v1beta1.external_services` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import EnumProperty, Properties

if TYPE_CHECKING:
    from .. import models


class ExternalServicesFilters(Properties):
    """What `list` can be filtered by."""

    service_type: EnumProperty[models.ExternalServicesResponseServiceType] = EnumProperty("serviceType")
