"""What `deprecated` and `x-lifecycle` of an operation say of its future."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity
from .model import ApiVersion, Lifecycle, Operation
from .waiting import every, references

_EXTENSION = "x-lifecycle"
_KEYS = ("since", "sunset", "successor")


def lifecycle(raw: Mapping[str, Any]) -> Lifecycle:
    """The lifecycle of one operation; who writes `x-lifecycle` says that it is deprecated."""
    told = raw.get(_EXTENSION)
    if not isinstance(told, Mapping):
        return Lifecycle(deprecated=bool(raw.get("deprecated", False)))
    since, sunset, successor = (told.get(key) for key in _KEYS)
    return Lifecycle(
        deprecated=True,
        since=str(since) if since else None,
        sunset=str(sunset) if sunset else None,
        successor=str(successor) if successor else None,
    )


def check_lifecycle(raw: Mapping[str, Any], pointer: str, file: str) -> Iterable[Diagnostic]:
    """C420: keys, dates and the form of the successor; whether it exists is told by `named_successors`."""
    told = raw.get(_EXTENSION, {})
    if not isinstance(told, Mapping) or not told.keys() <= set(_KEYS):
        yield _finding(f"must be an object with some of {', '.join(_KEYS)}", pointer, file)
        return
    for key in ("since", "sunset"):
        if key in told and not _is_date(told[key]):
            yield _finding(f"{key} must be a date such as 2026-07-06", pointer, file)


def named_successors(versions: Sequence[ApiVersion], file: str, problems: list[Diagnostic]) -> tuple[ApiVersion, ...]:
    """The same versions, each successor with what leads to it in the client."""
    names = {
        call: ".".join(filter(None, (found.version, found.resource, found.name)))
        for call, found in references(versions).items()
    }

    def named(operation: Operation) -> Operation:
        successor = operation.lifecycle.successor
        if successor is None:
            return operation
        if successor not in names:
            message = f'successor "{successor}" is no operation: give its method and path, such as "GET /things"'
            problems.append(_finding(message, operation.origin.pointer, file))
        return replace(operation, lifecycle=replace(operation.lifecycle, successor_name=names.get(successor)))

    return every(versions, named)


def _is_date(value: object) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _finding(message: str, pointer: str, file: str) -> Diagnostic:
    return Diagnostic(
        code="C420",
        severity=Severity.ERROR,
        pointer=f"{pointer}/{_EXTENSION}",
        message=f"{_EXTENSION}: {message}",
        location=Location(file=file),
    )
