"""Models of `servers`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class HealthState(StrEnum):
    UNKNOWN = "UNKNOWN"
    OK = "OK"
    WARNING = "WARNING"
    CRITICAL = "CRITICAL"
    READY = "READY"
    NOT_PRESENT = "NOT_PRESENT"


class RedundancyState(StrEnum):
    NON_REDUNDANT = "NON_REDUNDANT"
    REDUNDANT = "REDUNDANT"
    FAILED_REDUNDANT = "FAILED_REDUNDANT"
    NOT_PRESENT = "NOT_PRESENT"
    UNKNOWN = "UNKNOWN"


class ServerJobResponse(Model):
    job_id: Annotated[str, Field(alias="jobId")]
