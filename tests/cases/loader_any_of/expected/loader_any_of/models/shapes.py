"""Models of `shapes`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class Circle(Model):
    radius: float


class SquareOwnerWithName(Model):
    name: str


SquareOwner = TypeAliasType("SquareOwner", str | SquareOwnerWithName)


class Square(Model):
    label: str | int | bool | None = None
    owner: SquareOwner | None = None
    side: float


Shape = TypeAliasType("Shape", Circle | Square)
