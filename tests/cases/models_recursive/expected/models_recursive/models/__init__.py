"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Left as Left, Right as Right
    from .trees import Tree as Tree

__all__ = ("Left", "Right", "Tree")

__getattr__, __dir__ = lazy(__name__, {"Left": ".common", "Right": ".common", "Tree": ".trees"})
