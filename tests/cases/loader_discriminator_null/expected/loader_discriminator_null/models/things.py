"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model, Open


class A(Model):
    kind: str


class B(Model):
    kind: str


class LargeSize(StrEnum):
    L = "l"
    XL = "xl"


class SmallSize(StrEnum):
    S = "s"
    XS = "xs"


ThingOne = TypeAliasType("ThingOne", Annotated[A | B, Discriminated("kind", {"B": 1, "a": 0})])


class Large(Model):
    size: Open[LargeSize]


class Small(Model):
    size: Open[SmallSize]


ThingBy = TypeAliasType(
    "ThingBy", Annotated[Small | Large, Discriminated("size", {"l": 1, "s": 0, "xl": 1, "xs": 0})]
)


class Thing(Model):
    by: ThingBy | None = None
    one: ThingOne | None = None
