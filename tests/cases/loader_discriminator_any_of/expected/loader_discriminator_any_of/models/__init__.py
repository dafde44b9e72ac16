"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Cat as Cat, Dog as Dog, Friend as Friend, Pet as Pet

__all__ = ("Cat", "Dog", "Friend", "Pet")

__getattr__, __dir__ = lazy(
    __name__, {"Cat": ".things", "Dog": ".things", "Friend": ".things", "Pet": ".things"}
)
