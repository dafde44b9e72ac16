"""A large description made of a real one: its operations, schemas and tags again and again under other names."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NAMES = (
    *("", "North", "South", "East", "West", "Upper", "Lower", "Inner", "Outer", "First", "Last", "Near", "Far"),
    *("Great", "Small", "Old", "New", "Left", "Right", "Front", "Back"),
)
_SCHEMAS = "#/components/schemas/"


def grown(data: dict[str, Any], *, operations: int, schemas: int) -> dict[str, Any]:
    """The description with exactly so many operations and schemas: copies under another word each.

    Whole copies first, then a part of one; the schemas of a part refer to those of the copy before it. Raises
    ValueError where there are not enough words, or fewer schemas than the operations need.
    """
    paths: dict[str, Any] = {}
    named: dict[str, Any] = {}
    own = data["components"]["schemas"]
    for number, (path, method) in enumerate(_places(data, operations)):
        word = _NAMES[number // _count(data)]
        item = data["paths"][path]
        target = paths.setdefault(_path(path, word), {key: item[key] for key in item if key not in METHODS})
        target[method] = _operation(item[method], word)
    for number in range(schemas):
        turn, name = number // len(own), list(own)[number % len(own)]
        is_whole = (turn + 1) * len(own) <= schemas
        named[_name(name, _NAMES[turn])] = _renamed(own[name], _NAMES[turn if is_whole else turn - 1])
    if -(-operations // _count(data)) * len(own) > schemas:
        raise ValueError("too few schemas for these operations")
    return {**data, "paths": paths, "components": {**data["components"], "schemas": named}}


def _places(data: dict[str, Any], wanted: int) -> Iterator[tuple[str, str]]:
    places = [(path, method) for path, item in data["paths"].items() for method in METHODS if method in item]
    if wanted > len(places) * len(_NAMES):
        raise ValueError(f"at most {len(places) * len(_NAMES)} operations can be made")
    for number in range(wanted):
        yield places[number % len(places)]


def _count(data: dict[str, Any]) -> int:
    return sum(method in item for item in data["paths"].values() for method in METHODS)


def _operation(operation: dict[str, Any], word: str) -> dict[str, Any]:
    tags = [f"{word} {tag}".strip() for tag in operation["tags"]]
    return _renamed(operation, word) | {"tags": tags, "operationId": _name(operation["operationId"], word)}


def _renamed(value: dict[str, Any], word: str) -> dict[str, Any]:
    """A copy in which every reference to a schema leads to the schema of that word."""
    result = copy.deepcopy(value)
    stack: list[Any] = [result]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, dict):
            stack.extend(item.values())
            for key, text in item.items():
                if isinstance(text, str) and text.startswith(_SCHEMAS):
                    item[key] = _SCHEMAS + _name(text.removeprefix(_SCHEMAS), word)
    return result


def _name(name: str, word: str) -> str:
    return f"{word}_{name}" if word else name


def _path(path: str, word: str) -> str:
    """Another path with the same version: the word stands before the segment behind that."""
    if not word:
        return path
    parts = path.split("/")
    parts[3] = f"{word.lower()}-{parts[3]}"
    return "/".join(parts)
