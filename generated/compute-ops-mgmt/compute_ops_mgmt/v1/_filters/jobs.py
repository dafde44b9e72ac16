"""What `v1.jobs` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    AnyProperty,
    BoolProperty,
    DatetimeProperty,
    EnumProperty,
    NumberProperty,
    Properties,
    TextProperty,
)

if TYPE_CHECKING:
    from .. import models


class JobsFiltersResource(Properties):
    """What a list can be filtered by, below `resource`."""

    id = TextProperty("resource/id")
    type = TextProperty("resource/type")


class JobsFilters(Properties):
    """What `list` can be filtered by."""

    cancellable = BoolProperty("cancellable")
    created_at = DatetimeProperty("createdAt")
    delete_on_complete = BoolProperty("deleteOnComplete")
    generation = NumberProperty("generation")
    id = TextProperty("id")
    job_params = AnyProperty("jobParams")
    job_template = TextProperty("jobTemplate")
    name = TextProperty("name")
    parent_job_id = TextProperty("parentJobId")
    resource = JobsFiltersResource()
    result_code: EnumProperty[models.JobResultCode] = EnumProperty("resultCode")
    results = AnyProperty("results")
    state: EnumProperty[models.JobState] = EnumProperty("state")
    status = TextProperty("status")
    status_details = AnyProperty("statusDetails")
    type = TextProperty("type")
    updated_at = DatetimeProperty("updatedAt")
