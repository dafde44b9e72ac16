"""The order of items: ``name,createdAt desc`` or ``-createdAt``."""

from __future__ import annotations

from functools import partial
from typing import Any

from .judging import type_of
from .odata import values_at

_RANKS = {"null": 0, "boolean": 1, "integer": 2, "number": 2, "string": 3}


def in_order(items: list[Any], wanted: str) -> list[Any]:
    """Give the items in the order that a text asks for; what comes first in it counts most."""
    for part in reversed([part.strip() for part in wanted.split(",") if part.strip()]):
        path, _, direction = part.lstrip("+-").partition(" ")
        is_down = part.startswith("-") or direction.strip().lower() == "desc"
        items = sorted(items, key=partial(_rank, path), reverse=is_down)
    return items


def _rank(path: str, item: Any) -> tuple[int, Any]:
    value = values_at(item, path)[0]
    kind = type_of(value)
    return (_RANKS[kind], "" if value is None else value) if kind in _RANKS else (4, str(value))
