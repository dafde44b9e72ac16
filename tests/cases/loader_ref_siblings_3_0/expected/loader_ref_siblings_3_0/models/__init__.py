"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Owner as Owner
    from .pets import Pet as Pet, PetOwner as PetOwner

__all__ = ("Owner", "Pet", "PetOwner")

__getattr__, __dir__ = lazy(__name__, {"Owner": ".common", "Pet": ".pets", "PetOwner": ".pets"})
