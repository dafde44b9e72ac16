"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Cat as Cat, Dog as Dog, Fish as Fish, Lion as Lion, Pet as Pet, PetBase as PetBase

__all__ = ("Cat", "Dog", "Fish", "Lion", "Pet", "PetBase")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Cat": ".things",
        "Dog": ".things",
        "Fish": ".things",
        "Lion": ".things",
        "Pet": ".things",
        "PetBase": ".things",
    },
)
