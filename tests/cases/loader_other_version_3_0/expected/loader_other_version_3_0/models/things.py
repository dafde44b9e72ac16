"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Model, Open


class Reply(Model):
    either: "list[Reply] | bool | None" = None


class RequestAnyWithId(Model):
    id: str | None = None


class RequestKind(StrEnum):
    THING = "thing"


class RequestName(StrEnum):
    A = "a"


RequestAny = TypeAliasType("RequestAny", str | RequestAnyWithId)


class Request(Model):
    above: Annotated[int | None, Field(gt=0)] = None
    any: RequestAny | None = None
    below: Annotated[float | None, Field(le=5.0)] = None
    either: str | int | list[int | None] | None = None
    kind: Open[RequestKind] | None = None
    name: Open[RequestName] | None
    nothing: None = None
