"""Models of `things`.

Made by comgen, not to be edited.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class ThingCodes(Model):
    field_404: Annotated[str | None, Field(alias="404")] = None


class ThingNo(StrEnum):
    NO = "no"
    YES = "yes"
    ON = "on"
    OFF = "off"


class Thing(Model):
    """Folded text."""

    codes: ThingCodes | None = None
    day: date | None = None
    no: Open[ThingNo]
    size: int | None = 12
    zip: str | None = "007"
