"""Text of the command line -> values, and bodies put together of flags, files and standard input."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from .safe import nearly

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from .describe import Body, Kind

    _Type = click.ParamType[Any]
else:
    _Type = click.ParamType

_BOOLEANS = {"true": True, "false": False}


class Value(_Type):
    """The type of one argument; ``choices`` are offered for completion, others are let through."""

    def __init__(self, kind: Kind, choices: tuple[str, ...] = ()) -> None:
        self.name = kind
        self.kind: Kind = kind
        self.choices = choices

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:  # noqa: ARG002
        """What stands for the value in a usage line."""
        return self.kind.upper()

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Turn text into the value.

        :raises click.BadParameter: with what is wrong with it.
        """
        try:
            return parsed(value, self.kind)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:  # noqa: ARG002
        """Offer the values that the API knows."""
        from click.shell_completion import CompletionItem

        values = self.choices or (tuple(_BOOLEANS) if self.kind == "boolean" else ())
        return [CompletionItem(value) for value in values if value.startswith(incomplete)]


def parsed(text: str, kind: Kind) -> Any:
    """Give the value of a text.

    :raises ValueError: with what is wrong with it.
    """
    match kind:
        case "integer":
            return _number(text, int, "a whole number")
        case "number":
            return _number(text, float, "a number")
        case "boolean":
            if text.lower() not in _BOOLEANS:
                raise ValueError(f"{text!r} is not true or false")
            return _BOOLEANS[text.lower()]
        case "datetime":
            return _datetime(text)
        case "date":
            from datetime import date

            try:
                return date.fromisoformat(text)
            except ValueError:
                raise ValueError(f"{text!r} is not a date such as 2026-01-31") from None
        case "json":
            return from_json(text)
        case "any":
            try:
                return from_json(text)
            except ValueError:
                return text
        case _:
            return text


def _number(text: str, kind: type[int] | type[float], wanted: str) -> int | float:
    try:
        return kind(text)
    except ValueError:
        raise ValueError(f"{text!r} is not {wanted}") from None


def _datetime(text: str) -> datetime:
    from datetime import UTC, datetime

    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a time such as 2026-01-31T12:00:00Z") from None
    # Who types a time without a zone means his own clock; the API must be told.
    return value.astimezone(UTC) if value.tzinfo is None else value


def from_json(text: str) -> Any:
    """Read JSON.

    :raises ValueError: with the place of the fault.
    """
    import json

    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"not valid JSON: {error}") from None


def body_of(body: Body, given: str | None, sets: Iterable[str], unsets: Iterable[str]) -> Any:
    """Put a body together: what ``--body`` gives, changed by ``--set`` and ``--unset``; ``None`` if there is nothing.

    :raises click.UsageError: if that cannot be.
    """
    sets, unsets = list(sets), list(unsets)
    content = None if given is None else _content(given)
    if body.kind in ("bytes", "text"):
        if sets or unsets:
            raise click.UsageError(f"the body is {body.media_types[0]}, which has no properties: use --body")
        return content.decode() if content is not None and body.kind == "text" else content
    if content is None and not sets and not unsets:
        return None
    value = {} if content is None else _read(content)
    if (sets or unsets) and not isinstance(value, dict):
        raise click.UsageError("--set and --unset change an object, and --body gives none")
    kinds: dict[str, Kind] = {item.name: item.kind for item in body.properties}
    _doubt((entry.partition("=")[0] for entry in (*sets, *unsets)), kinds)
    for entry in sets:
        path, equals, text = entry.partition("=")
        if not path or not equals:
            raise click.UsageError(f"--set {entry!r}: give PROPERTY=VALUE")
        _put(value, path, _guessed(text, kinds.get(path)))
    for path in unsets:
        _put(value, path, None)
    return value


def _doubt(paths: Iterable[str], known: Iterable[str]) -> None:
    """Tell of a property that the API does not describe and that is nearly the name of another; it is sent."""
    names = {name.partition(".")[0] for name in known}
    for name in dict.fromkeys(path.partition(".")[0] for path in paths):
        if near := nearly(name, names):
            click.echo(f"warning: the API describes no property {name!r}; did you mean {near}?", err=True)


def _content(given: str) -> bytes:
    if given == "-":
        return sys.stdin.buffer.read()
    if given.startswith("@"):
        try:
            with open(given[1:], "rb") as file:
                return file.read()
        except OSError as error:
            raise click.UsageError(f"--body: {given[1:]}: {error.strerror}") from None
    return given.encode()


def _read(content: bytes) -> Any:
    try:
        return from_json(content.decode())
    except ValueError as error:
        raise click.UsageError(f"--body: {error}") from None


def _guessed(text: str, kind: Kind | None) -> Any:
    """A property that the API describes is read as it says; of others, what is JSON is JSON."""
    if kind in ("text", "datetime", "date"):
        return text
    try:
        return parsed(text, kind or "any")
    except ValueError as error:
        raise click.UsageError(f"--set: {error}") from None


def _put(value: dict[str, Any], path: str, item: Any) -> None:
    *way, last = [path] if path in value else path.split(".")
    for step in way:
        below = value.setdefault(step, {})
        if not isinstance(below, dict):
            raise click.UsageError(f"--set {path}: {step} has no properties")
        value = below
    value[last] = item
