"""What `v1beta2.reports` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import DatetimeProperty, EnumProperty, NumberProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class ReportsFilters(Properties):
    """What `list` can be filtered by."""

    created_at = DatetimeProperty("createdAt")
    generation = NumberProperty("generation")
    id = TextProperty("id")
    report_data_end_at = DatetimeProperty("reportDataEndAt")
    report_data_start_at = DatetimeProperty("reportDataStartAt")
    report_type: EnumProperty[models.ReportType] = EnumProperty("reportType")
    resource_uri = TextProperty("resourceUri")
    status: EnumProperty[models.ReportStatus] = EnumProperty("status")
    type = TextProperty("type")
    updated_at = DatetimeProperty("updatedAt")
