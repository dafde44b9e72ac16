"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class Part(Model):
    name: str | None = None


class ThingChoice(StrEnum):
    A = "a"


class Thing(Model):
    choice: Open[ThingChoice] | None
    list_: Annotated[list[str | None] | None, Field(alias="list")]
    part: Part | None
    text: str | None
    union: str | int | None
    whole: Part | None
