"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Breeder as Breeder
    from .dogs import Dog as Dog, DogMood as DogMood, DogToysItem as DogToysItem, Owner as Owner

__all__ = ("Breeder", "Dog", "DogMood", "DogToysItem", "Owner")

__getattr__, __dir__ = lazy(
    __name__,
    {"Breeder": ".common", "Dog": ".dogs", "DogMood": ".dogs", "DogToysItem": ".dogs", "Owner": ".dogs"},
)
