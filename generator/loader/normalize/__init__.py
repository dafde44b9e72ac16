"""Normalization: a valid document -> the one form that later stages trust (`api.model.Normalized`).

Ordered pure passes, one file each: one dialect, references, inheritance, `allOf`, shapes, nulls and types, unions,
nulls of components, inline schemas, aliases in circles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...api.model import Normalized
from ...diagnostics import Diagnostic, Location, Severity, SpecError
from .aliases import open_circles
from .allof import merge_all_of
from .hoist import hoist_nulls
from .inherit import spread_bases
from .lift import lift_inline
from .nulls import unify_nulls
from .refs import resolve_refs
from .shapes import unify_shapes
from .unions import simplify_unions
from .upgrade import to_3_1


def normalize(document: Mapping[str, Any], file: str) -> Normalized:
    """Run all passes. `document` is valid OpenAPI 3.0 or 3.1; `file` is what people call it.

    Raises SpecError (C308) for schemas that lead from one to the next further than can be followed.
    """
    try:
        return _normalized(document, file)
    except RecursionError:
        message = "schemas refer to each other too deep to be followed"
        hint = "refer to the schema at the end of a long chain of references"
        location = Location(file=file)
        found = Diagnostic(
            code="C308",
            severity=Severity.ERROR,
            pointer="/components/schemas",
            message=message,
            location=location,
            hint=hint,
        )
        raise SpecError([found]) from None


def _normalized(document: Mapping[str, Any], file: str) -> Normalized:
    resolved = resolve_refs(to_3_1(_sorted(document)))
    merged = merge_all_of(spread_bases(resolved))
    typed = unify_nulls(unify_shapes(merged))
    united = simplify_unions(typed)
    hoisted = hoist_nulls(united)
    return replace(open_circles(lift_inline(hoisted, file)), resolved=resolved)


def _sorted(value: Any) -> Any:
    """The same value with the keys of all objects in order, so that no order of keys shows in the output."""
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


__all__ = ("normalize",)
