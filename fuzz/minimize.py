"""Makes a finding small: as little of a description as still shows the same fault."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

from generator.loader.document import Parts, is_array, is_object, value_at

Shows = Callable[[str], bool]


def minimized(text: str, shows: Shows, seconds: float) -> str:
    """The smallest description found in that time for which `shows` holds; the text itself where it is no JSON."""
    try:
        data = json.loads(text)
    except ValueError:
        return text
    end = time.monotonic() + seconds
    smaller = True
    while smaller and time.monotonic() < end:
        smaller = False
        for parts in list(_places(data)):
            if time.monotonic() > end:
                break
            for candidate in _without(data, parts):
                if shows(_text(candidate)):
                    data, smaller = candidate, True
                    break
    return _text(data) if shows(_text(data)) else text


def _text(data: Any) -> str:
    return json.dumps(data, indent=1)


def _places(data: Any) -> Iterator[Parts]:
    """All nodes, those near the root first: what goes with them need not be tried."""
    level: list[tuple[Parts, Any]] = [((), data)]
    while level:
        below: list[tuple[Parts, Any]] = []
        for parts, value in level:
            if parts:
                yield parts
            if is_object(value):
                below.extend(((*parts, key), item) for key, item in value.items())
            elif is_array(value):
                # From the end, so that what is gone moves nothing that is still to come.
                below.extend(((*parts, index), value[index]) for index in reversed(range(len(value))))
        level = below


def _without(data: Any, parts: Parts) -> Iterator[Any]:
    """Copies in which a node is gone, or one of its children stands in its place."""
    try:
        node = value_at(data, parts)
    except LookupError:
        return
    *way, last = parts
    around = tuple(way)

    def changed(value: Any) -> Any:
        copied = copy.deepcopy(data)
        value_at(copied, around)[last] = copy.deepcopy(value)
        return copied

    copied = copy.deepcopy(data)
    del value_at(copied, around)[last]
    yield copied
    inner = list(node.values()) if is_object(node) else list(node) if is_array(node) else []
    for child in inner:
        if is_object(child) and around:
            yield changed(child)
    if isinstance(node, str) and len(node) > 8:
        yield changed(node[: len(node) // 2])
