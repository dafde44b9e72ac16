"""What `v1beta2.server_warranty` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import DatetimeProperty, EnumProperty, Properties

if TYPE_CHECKING:
    from .. import models


class ServerWarrantyFilters(Properties):
    """What `list` can be filtered by."""

    support_end_date = DatetimeProperty("supportEndDate")
    support_start_date = DatetimeProperty("supportStartDate")
    support_state: EnumProperty[models.ServerWarrantySupportState] = EnumProperty("supportState")
