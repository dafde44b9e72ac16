"""What `v1beta2.schedules` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    AnyProperty,
    DatetimeProperty,
    EnumProperty,
    NumberProperty,
    Properties,
    TextProperty,
)

if TYPE_CHECKING:
    from .. import models


class SchedulesFiltersOperation(Properties):
    """What a list can be filtered by, below `operation`."""

    body = AnyProperty("operation/body")
    headers = AnyProperty("operation/headers")
    method: EnumProperty[models.ScheduleRESTOperationMethod] = EnumProperty("operation/method")
    query = AnyProperty("operation/query")
    timeout_in_sec = NumberProperty("operation/timeoutInSec")
    type = TextProperty("operation/type")
    uri = TextProperty("operation/uri")


class SchedulesFiltersSchedule(Properties):
    """What a list can be filtered by, below `schedule`."""

    interval_in_sec = NumberProperty("schedule/intervalInSec")
    start_at = DatetimeProperty("schedule/startAt")


class SchedulesFilters(Properties):
    """What `list` can be filtered by."""

    created_at = DatetimeProperty("createdAt")
    generation = NumberProperty("generation")
    history_uri = TextProperty("historyUri")
    id = TextProperty("id")
    next_start_at = DatetimeProperty("nextStartAt")
    operation = SchedulesFiltersOperation()
    resource_uri = TextProperty("resourceUri")
    schedule = SchedulesFiltersSchedule()
    type = TextProperty("type")
    updated_at = DatetimeProperty("updatedAt")
