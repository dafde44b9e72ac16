"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import (
        Again as Again,
        Base as Base,
        First as First,
        Kind as Kind,
        Last as Last,
        Node as Node,
        Shelf as Shelf,
        Sort as Sort,
        Tree as Tree,
        Twin as Twin,
    )
    from .others import Other as Other

__all__ = ("Again", "Base", "First", "Kind", "Last", "Node", "Other", "Shelf", "Sort", "Tree", "Twin")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Again": ".common",
        "Base": ".common",
        "First": ".common",
        "Kind": ".common",
        "Last": ".common",
        "Node": ".common",
        "Other": ".others",
        "Shelf": ".common",
        "Sort": ".common",
        "Tree": ".common",
        "Twin": ".common",
    },
)
