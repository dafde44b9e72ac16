"""What a vendor wrote about an API, told apart without keeping a word of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from .document import Document, Parts, canonical, is_array, is_object, pointer
from .facts import keep_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = 8
"""Of a SHA-256: one change in four billion goes unnoticed."""


def prose_digests(document: Document) -> dict[str, str]:
    """A short digest of everything that `keep_facts` takes out or replaces, by JSON Pointer, sorted."""
    found = _dropped(document.data, keep_facts(document).data, ())
    return dict(sorted((pointer(parts), _digest(value)) for parts, value in found))


def _digest(value: Any) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:_DIGITS]


def _dropped(whole: Any, kept: Any, parts: Parts) -> Iterator[tuple[Parts, Any]]:
    if is_object(whole) and is_object(kept):
        for key, value in whole.items():
            if key in kept:
                yield from _dropped(value, kept[key], (*parts, key))
            else:
                yield (*parts, key), value
    elif is_array(whole) and is_array(kept) and len(whole) == len(kept):
        for index, value in enumerate(whole):
            yield from _dropped(value, kept[index], (*parts, index))
    elif whole != kept:
        yield parts, whole
