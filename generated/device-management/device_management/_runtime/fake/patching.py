"""Changes of a JSON value: merge patches (RFC 7396) and patches (RFC 6902)."""

from __future__ import annotations

from typing import Any

from ..reach import steps
from .judging import equal


class PatchError(Exception):
    """A patch that does not fit the value; the message says why."""


def merge_patch(value: Any, patch: Any) -> Any:
    """Give the value with a merge patch applied: null takes a property away (RFC 7396 section 2)."""
    if not isinstance(patch, dict):
        return patch
    result = dict(value) if isinstance(value, dict) else {}
    for name, item in patch.items():
        if item is None:
            result.pop(name, None)
        else:
            result[name] = merge_patch(result.get(name), item)
    return result


def without_nulls(patch: Any) -> Any:
    """Give what a merge patch sets, without what it takes away: schemas seldom say that null may stand there."""
    if not isinstance(patch, dict):
        return patch
    return {name: without_nulls(item) for name, item in patch.items() if item is not None}


def json_patch(value: Any, operations: Any) -> Any:
    """Give the value with the operations of a patch applied, in their order (RFC 6902 section 4)."""
    if not isinstance(operations, list):
        raise PatchError("a patch is an array of operations")
    for number, operation in enumerate(operations):
        try:
            value = _applied(value, operation)
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise PatchError(f"operation {number} does not fit: {error}") from None
    return value


def _applied(value: Any, operation: Any) -> Any:
    path = steps(operation["path"])
    match operation["op"]:
        case "add":
            return _with(value, path, operation["value"], is_new=True)
        case "remove":
            return _without(value, path)
        case "replace":
            return _with(value, path, operation["value"], is_new=False)
        case "move":
            source = steps(operation["from"])
            return _with(_without(value, source), path, _found(value, source), is_new=True)
        case "copy":
            return _with(value, path, _found(value, steps(operation["from"])), is_new=True)
        case "test" if equal(_found(value, path), operation["value"]):
            return value
        case "test":
            raise ValueError(f"{operation['path']} is not what the patch says")
        case other:
            raise ValueError(f"{other!r} is no operation")


def _found(value: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def _with(value: Any, path: tuple[str, ...], item: Any, *, is_new: bool) -> Any:
    if not path:
        return item
    first, *rest = path
    if isinstance(value, list):
        copy = list(value)
        place = len(copy) if first == "-" else int(first)
        if rest:
            copy[place] = _with(copy[place], tuple(rest), item, is_new=is_new)
        elif is_new:
            copy.insert(place, item)
        else:
            copy[place] = item
        return copy
    if rest or not is_new:
        value[first]  # raises KeyError where there is nothing
    return {**value, first: _with(value[first], tuple(rest), item, is_new=is_new) if rest else item}


def _without(value: Any, path: tuple[str, ...]) -> Any:
    if not path:
        return None
    first, *rest = path
    copy = list(value) if isinstance(value, list) else dict(value)
    place: Any = int(first) if isinstance(value, list) else first
    if rest:
        copy[place] = _without(copy[place], tuple(rest))
    else:
        del copy[place]
    return copy
