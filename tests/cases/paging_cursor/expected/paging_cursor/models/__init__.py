"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .events import Event as Event, Events as Events

__all__ = ("Event", "Events")

__getattr__, __dir__ = lazy(__name__, {"Event": ".events", "Events": ".events"})
