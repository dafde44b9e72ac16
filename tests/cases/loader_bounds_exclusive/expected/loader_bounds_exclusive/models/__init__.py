"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Reply as Reply, Request as Request

__all__ = ("Reply", "Request")

__getattr__, __dir__ = lazy(__name__, {"Reply": ".things", "Request": ".things"})
