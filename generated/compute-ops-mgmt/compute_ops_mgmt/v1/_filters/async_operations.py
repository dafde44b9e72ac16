"""What `v1.async_operations` can be filtered by.

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


class AsyncOperationsFilters(Properties):
    """What `list` can be filtered by."""

    created_at = DatetimeProperty("createdAt")
    ended_at = DatetimeProperty("endedAt")
    error = AnyProperty("error")
    generation = NumberProperty("generation")
    id = TextProperty("id")
    log_messages = AnyProperty("logMessages")
    progress_percent = NumberProperty("progressPercent")
    recommendations = AnyProperty("recommendations")
    results = AnyProperty("results")
    source_resource_uri = TextProperty("sourceResourceUri")
    started_at = DatetimeProperty("startedAt")
    state: EnumProperty[models.AsyncOperationState] = EnumProperty("state")
    updated_at = DatetimeProperty("updatedAt")
