"""Models of `dogs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class DogMood(StrEnum):
    """How it feels."""

    GLAD = "glad"
    SAD = "sad"


class DogToysItem(Model):
    """An item of `toys`: What it has to play with."""

    name: str | None = None
    """What it is called by those who search for it."""
    size_cm: Annotated[int | None, Field(alias="size/cm")] = None
    """Its longest side, in centimetres."""


class Owner(Model):
    name: str | None = None
    """What people say."""


class Dog(Model):
    """Somebody who barks."""

    chip: str | None = None
    """What we say nothing of is the vendor's."""
    mood: Open[DogMood] | None = None
    """How it feels."""
    name: str
    """What it listens to, if at all."""
    owner: Owner | None = None
    """Who feeds it."""
    sitter: Owner | None = None
    """Who feeds it in summer."""
    toys: list[DogToysItem] | None = None
    """What it has to play with."""
