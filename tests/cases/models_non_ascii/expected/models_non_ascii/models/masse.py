"""Models of `masse`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class MassArt(StrEnum):
    GROSS = "gro\xdf"
    XIAO = "\u5c0f"


class Mass(Model):
    art: Open[MassArt] | None = None
    grosse: Annotated[int | None, Field(alias="gr\xf6\xdfe")] = None
    ming: Annotated[str | None, Field(alias="\u540d")] = None
