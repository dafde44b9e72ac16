"""OpenAPI Overlay 1.0.0: our own words and mends, laid over the vendor's document.

Takes a document and the source of an overlay, gives a new document. Raises `SpecError` with every fault of
the overlay; never changes its input.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError

from ..diagnostics import Diagnostic, Severity, SpecError
from .document import Document, Parts, array, changed, is_array, is_object
from .source import Source, parse_overlay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonpath.path import CompoundJSONPath

_ROOT_KEYS = {"overlay": str, "info": dict, "extends": str, "actions": list}
_INFO_KEYS = {"title": str, "version": str}
_ACTION_KEYS = {"target": str, "description": str, "update": object, "remove": bool}
_WORDS = {str: "a text", dict: "an object", list: "an array", bool: "true or false"}

_PATHS = JSONPathEnvironment(strict=True)
"""RFC 9535 and nothing beyond it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Update:
    """Merge `value` into what the target selects, or append it there."""

    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class _Remove:
    """Take away what the target selects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Action:
    """One action; `parts` are its own steps in the overlay."""

    parts: Parts
    target: str
    path: JSONPath | CompoundJSONPath
    change: _Update | _Remove


def apply_overlay(document: Document, overlay_source: Source, stale: list[Diagnostic] | None = None) -> Document:
    """The document with the actions of an overlay applied in their order (Overlay 1.0.0, section 4.4).

    An update is merged into an object: objects within are merged, arrays within are appended to, all else
    is replaced. An array that is itself the target gets the update as one new item. A target that selects
    nothing is an error (C206), unlike in the specification: it is how a mend goes stale unnoticed. Who reads a
    document that the overlay was not written for gives `stale`, where such targets then go as warnings. A text
    or a number may be removed, as Overlay 1.1 has it. Raises SpecError (C003 to C006, C201 to C207).
    """
    overlay = parse_overlay(overlay_source)
    problems = list(_check(overlay))
    actions = tuple(_actions(overlay, problems))
    for action in actions:
        try:
            document = _applied(document, action)
        except _ActionError as failed:
            finding = overlay.finding(failed.code, (*action.parts, "target"), str(failed), failed.hint)
            if failed.code == "C206" and stale is not None:
                stale.append(replace(finding, severity=Severity.WARNING, hint=None))
            else:
                problems.append(finding)
    if problems:
        raise SpecError(problems)
    return document


class _ActionError(Exception):
    """An action that cannot be done on the document."""

    def __init__(self, code: str, message: str, hint: str | None = None) -> None:
        self.code, self.hint = code, hint
        super().__init__(message)


def _check(overlay: Document) -> Iterator[Diagnostic]:
    yield from _keys(overlay, (), overlay.data, _ROOT_KEYS, ("overlay", "info", "actions"))
    version = overlay.data.get("overlay")
    if isinstance(version, str) and not re.fullmatch(r"1\.0\.[0-9]+", version):
        message = f'version "{version}" of the Overlay Specification is not supported'
        yield overlay.finding("C201", ("overlay",), message, 'write "overlay: 1.0.0"')
    info = overlay.data.get("info")
    if is_object(info):
        yield from _keys(overlay, ("info",), info, _INFO_KEYS, ("title", "version"))
    if overlay.data.get("actions") == []:
        yield overlay.finding("C203", ("actions",), "an overlay has at least one action")


def _keys(
    overlay: Document,
    parts: Parts,
    value: dict[str, Any],
    known: Mapping[str, type],
    required: tuple[str, ...],
) -> Iterator[Diagnostic]:
    for key in required:
        if key not in value:
            yield overlay.finding("C203", parts, f'the key "{key}" is missing')
    for key, item in value.items():
        if key not in known:
            if not key.startswith("x-"):
                hint = f"known here: {', '.join(known)}"
                yield overlay.finding("C202", (*parts, key), f'the key "{key}" is not known', hint)
        elif not isinstance(item, known[key]):
            message = f'"{key}" must be {_WORDS[known[key]]}'
            yield overlay.finding("C203", (*parts, key), message)


def _actions(overlay: Document, problems: list[Diagnostic]) -> Iterator[_Action]:
    for index, value in enumerate(array(overlay.data.get("actions"))):
        parts: Parts = ("actions", index)
        if not is_object(value):
            problems.append(overlay.finding("C203", parts, "an action must be an object"))
            continue
        found = [*_keys(overlay, parts, value, _ACTION_KEYS, ("target",)), *_unclear(overlay, parts, value)]
        problems.extend(found)
        if found:
            continue
        try:
            path = _PATHS.compile(value["target"])
        except (JSONPathError, RecursionError) as error:
            reason = str(error).splitlines()[0]
            message = f'"{value["target"]}" is not a JSONPath: {reason}'
            hint = "such as $.paths['/things'].get (RFC 9535); keys with signs in them go in brackets"
            problems.append(overlay.finding("C204", (*parts, "target"), message, hint))
            continue
        change = _Remove() if value.get("remove") else _Update(value=value["update"])
        yield _Action(parts=parts, target=value["target"], path=path, change=change)


def _unclear(overlay: Document, parts: Parts, value: dict[str, Any]) -> Iterator[Diagnostic]:
    if "update" not in value and value.get("remove") in (None, False):
        yield overlay.finding("C205", parts, "the action does nothing", 'add "update", or "remove: true"')
    if "update" in value and value.get("remove") is True:
        message = 'an "update" has no effect beside "remove: true"'
        yield overlay.finding("C205", parts, message, "keep one of the two, or make two actions of them")


def _applied(document: Document, action: _Action) -> Document:
    try:
        selected = [tuple(match.parts) for match in action.path.finditer(document.data)]
    except (JSONPathError, RecursionError) as error:
        raise _ActionError("C204", f"the target cannot be evaluated: {str(error).splitlines()[0]}") from None
    if not selected:
        hint = f"nothing in {document.file} is there any more: correct the path, or delete the action"
        raise _ActionError("C206", f'"{action.target}" selects nothing', hint)
    places = list(dict.fromkeys(selected))
    match action.change:
        case _Update(value=value):
            data = document.data
            for place in places:
                data = changed(data, place, partial(_merged, update=value))
            return document.with_data(data)
        case _Remove():
            return _without(document, places)


def _merged(node: Any, update: Any) -> Any:
    if is_array(node):
        return [*node, update]
    if is_object(node) and is_object(update):
        return {**node, **{key: _member(node, key, item) for key, item in update.items()}}
    if is_object(node):
        raise _ActionError("C207", 'the target is an object, so "update" must be one too')
    hint = 'select the object around it, and name the key in "update"'
    raise _ActionError("C207", "the target is neither an object nor an array", hint)


def _member(node: dict[str, Any], key: str, update: Any) -> Any:
    mine = node.get(key)
    if is_object(mine) and is_object(update):
        return _merged(mine, update)
    return [*mine, *update] if is_array(mine) and is_array(update) else update


def _without(document: Document, places: list[Parts]) -> Document:
    """Deepest first, and later items of an array before earlier ones: so every place stays what it was."""
    data, items = document.data, list[Parts]()
    for place in sorted(places, key=_depth_and_order, reverse=True):
        if not place:
            raise _ActionError("C207", "the whole document cannot be removed")
        data = changed(data, place[:-1], partial(_dropped, key=place[-1]))
        if isinstance(place[-1], int):
            items.append(place)
    return document.with_data(data, tuple(items))


def _depth_and_order(place: Parts) -> tuple[int, list[tuple[int, str]]]:
    return len(place), [(part, "") if isinstance(part, int) else (0, part) for part in place]


def _dropped(node: Any, key: str | int) -> Any:
    if is_array(node):
        return [item for index, item in enumerate(node) if index != key]
    return {name: item for name, item in node.items() if name != key}
