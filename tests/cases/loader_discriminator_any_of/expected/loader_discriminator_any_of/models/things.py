"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model


class Cat(Model):
    lives: int | None = None
    pet_type: str


class Dog(Model):
    best: "Friend | None" = None
    pet_type: Literal["Dog"] | str = "Dog"


Friend = TypeAliasType(
    "Friend", Annotated[Cat | Dog, Discriminated("pet_type", {"Dog": 1, "cat": 0, "tomcat": 0})]
)


Pet = TypeAliasType("Pet", Annotated[Cat | Dog, Discriminated("pet_type", {"Cat": 0, "Dog": 1})])
