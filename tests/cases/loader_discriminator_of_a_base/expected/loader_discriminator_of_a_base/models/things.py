"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model


class Fish(Model):
    fins: int | None = None
    pet_type: Annotated[str, Field(alias="petType")]


class Cat(Model):
    friends: "list[Pet] | None" = None
    name: str | None = None
    pet_type: Annotated[str, Field(alias="petType")]
    claws: int | None = None


class Dog(Model):
    friends: "list[Pet] | None" = None
    name: str | None = None
    pet_type: Annotated[str, Field(alias="petType")]
    bark: str | None = None


class Lion(Model):
    friends: "list[Pet] | None" = None
    name: str | None = None
    pet_type: Annotated[str, Field(alias="petType")]
    claws: int | None = None
    mane: bool | None = None


Pet = TypeAliasType(
    "Pet",
    'Annotated[Cat | Dog | Fish | Lion | PetBase, Discriminated("petType", {"Cat": 0, "Lion": 3, "Pet": 4, "dog": 1, "fish": 2})]',
)


class PetBase(Model):
    friends: list[Pet] | None = None
    name: str | None = None
    pet_type: Annotated[str, Field(alias="petType")]
