"""Normalization: a valid document -> the one form that later stages trust (`api.model.Normalized`).

Ordered pure passes, one file each: references, `allOf`, nulls and types, unions, nulls of components,
inline schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...api.model import Normalized
from .allof import merge_all_of
from .hoist import hoist_nulls
from .lift import lift_inline
from .nulls import unify_nulls
from .refs import resolve_refs
from .unions import simplify_unions


def normalize(document: Mapping[str, Any], file: str) -> Normalized:
    """Run all passes. `document` is valid OpenAPI 3.1; `file` is what people call it."""
    resolved = resolve_refs(_sorted(document))
    merged = merge_all_of(resolved)
    typed = unify_nulls(merged)
    united = simplify_unions(typed)
    hoisted = hoist_nulls(united)
    return lift_inline(hoisted, file)


def _sorted(value: Any) -> Any:
    """The same value with the keys of all objects in order, so that no order of keys shows in the output."""
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


__all__ = ("normalize",)
