"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model, Open


class JobCreateTarget(Model):
    id: str | None = None
    kind: str | None = None


class PowerOffOperationType(StrEnum):
    """How."""

    FORCE_OFF = "ForceOff"
    GRACEFUL = "Graceful"


class UpdateDisksItem(Model):
    id: str


class JobCreate(Model):
    params: dict[str, Any] | None = None
    target: JobCreateTarget
    template: str


class PowerOff(Model):
    after_minutes: Annotated[int | None, Field(alias="afterMinutes", ge=1, le=60)] = None
    force: bool | None = None
    operation_type: Annotated[Open[PowerOffOperationType] | None, Field(alias="operationType")] = (
        PowerOffOperationType.FORCE_OFF
    )
    """How."""
    timeout: int | None = None


class Update(Model):
    bundle: str
    disks: list[UpdateDisksItem]
