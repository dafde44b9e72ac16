"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .events import EventReply as EventReply, EventRequest as EventRequest

__all__ = ("EventReply", "EventRequest")

__getattr__, __dir__ = lazy(__name__, {"EventReply": ".events", "EventRequest": ".events"})
