"""Models of `servers`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class HealthState(StrEnum):
    """Health of a server or of one of its subsystems, worst is `CRITICAL`.

    `NOT_PRESENT` when there is no such part, `UNKNOWN` when nothing was reported.
    """

    UNKNOWN = "UNKNOWN"
    OK = "OK"
    WARNING = "WARNING"
    CRITICAL = "CRITICAL"
    READY = "READY"
    NOT_PRESENT = "NOT_PRESENT"


class RedundancyState(StrEnum):
    """Redundancy of a subsystem such as fans or power supplies.

    `NON_REDUNDANT` has no spare, `FAILED_REDUNDANT` has lost it.
    """

    NON_REDUNDANT = "NON_REDUNDANT"
    REDUNDANT = "REDUNDANT"
    FAILED_REDUNDANT = "FAILED_REDUNDANT"
    NOT_PRESENT = "NOT_PRESENT"
    UNKNOWN = "UNKNOWN"


class ServerJobResponse(Model):
    """Identifier of the job that adds a server; follow it with the jobs API."""

    job_id: Annotated[str, Field(alias="jobId")]
    """Identifier of the job that carries the work out; look it up under
    `/compute-ops-mgmt/v1/jobs`.
    """
