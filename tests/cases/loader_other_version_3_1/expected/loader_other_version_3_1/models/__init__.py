"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Part as Part, Reply as Reply, Request as Request, RequestName as RequestName

__all__ = ("Part", "Reply", "Request", "RequestName")

__getattr__, __dir__ = lazy(
    __name__, {"Part": ".things", "Reply": ".things", "Request": ".things", "RequestName": ".things"}
)
