"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Base as Base
    from .things import Node as Node, Own as Own, OwnX as OwnX, Ping as Ping, Pong as Pong, Thing as Thing

__all__ = ("Base", "Node", "Own", "OwnX", "Ping", "Pong", "Thing")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Base": ".common",
        "Node": ".things",
        "Own": ".things",
        "OwnX": ".things",
        "Ping": ".things",
        "Pong": ".things",
        "Thing": ".things",
    },
)
