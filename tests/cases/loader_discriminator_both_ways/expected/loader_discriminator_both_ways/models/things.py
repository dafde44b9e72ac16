"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model


class Cat(Model):
    kind: str
    name: str | None = None
    claws: int | None = None


class Dog(Model):
    kind: str
    name: str | None = None
    bark: int | None = None


Pet = TypeAliasType("Pet", Annotated[Cat | Dog, Discriminated("kind", {"Cat": 0, "Dog": 1})])
