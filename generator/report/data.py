"""A comparison for programs: the JSON of docs/versioning.md."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..changes import Change, Comparison, Effect, Spot

FORMAT = 1
"""Raised when a key is removed or means something else; new keys may come at any time."""


def as_data(comparison: Comparison) -> dict[str, Any]:
    """The comparison in plain values; what is not known is null."""
    effects = Counter(change.effect for change in comparison.changes)
    words = Counter(change.word for change in comparison.prose)
    return {
        "format": FORMAT,
        "old": comparison.old,
        "new": comparison.new,
        "bump": str(comparison.bump),
        "bump_if_stable": str(comparison.bump_if_stable),
        "breaking": comparison.breaking,
        "counts": {str(effect): effects[effect] for effect in Effect},
        "changes": [_change(change) for change in comparison.changes],
        "prose": {
            "counts": {str(word): words[word] for word in sorted(words)},
            "changes": [{"kind": str(change.word), "pointer": change.pointer} for change in comparison.prose],
        },
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": str(change.kind),
        "subject": str(change.subject),
        "what": change.what,
        "effect": str(change.effect),
        "breaking": change.breaking,
        "why": change.why,
        "bump": str(change.bump),
        "bump_if_stable": str(change.bump_if_stable),
        "version": change.version,
        "resource": change.resource,
        "old": _spot(change.old),
        "new": _spot(change.new),
        "operations": list(change.operations),
    }


def _spot(spot: Spot | None) -> dict[str, str] | None:
    return {"pointer": spot.pointer, "python": spot.python} if spot else None
