"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class Part(Model):
    id: str | None = None


class Reply(Model):
    list_: Annotated[list[str | None] | None, Field(alias="list")] = None


class RequestName(StrEnum):
    A = "a"


class Request(Model):
    above: Annotated[int | None, Field(gt=0)] = None
    below: Annotated[float | None, Field(le=5.0)] = None
    name: Open[RequestName] | None
    part: Part | None
    plain: str | None = None
    union: str | int | None = None
    whole: Part | None = None
    """All of it."""
