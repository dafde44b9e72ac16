"""What a document says to people, to be counted where it changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .document import Parts, array, is_object, pointer
from .walk import walk

_WORDS = {"description": "description", "summary": "summary", "example": "example", "examples": "example"}
_MARKS = (("in", "name"), ("name",), ("url",), ("$ref",))
"""What tells items of arrays apart better than their place: parameters, tags, servers, references."""

Texts = Mapping[str, str]


def prose(data: Mapping[str, Any]) -> dict[tuple[str, ...], tuple[str, Texts]]:
    """For every object of a document its pointer and its descriptions, summaries and examples.

    The key is the way to the object, in which items of arrays go by what they are where that can be told, so that
    their order does not matter.
    """
    return {_key(data, node.parts): (pointer(node.parts), _texts(node.value)) for node in walk(data)}


def _texts(value: Mapping[str, Any]) -> Texts:
    found: dict[str, str] = {}
    for key, word in _WORDS.items():
        if key in value:
            text = value[key] if isinstance(value[key], str) else json.dumps(value[key], sort_keys=True)
            found[word] = found.get(word, "") + text
    return found


def _key(data: Any, parts: Parts) -> tuple[str, ...]:
    steps: list[str] = []
    for part in parts:
        items = array(data)
        data = data[part]
        steps.append((_mark(data) if items else "") or str(part))
    return tuple(steps)


def _mark(item: Any) -> str:
    for keys in _MARKS:
        if is_object(item) and all(isinstance(item.get(key), str) for key in keys):
            return "=".join(item[key] for key in keys)
    return ""
