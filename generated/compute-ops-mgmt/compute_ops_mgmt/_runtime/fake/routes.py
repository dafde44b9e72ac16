"""Which operation a request is for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .facts import Operation

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """An operation, and the texts of its path's variables, decoded."""

    operation: Operation
    values: Mapping[str, str]

    def filled(self, template: str) -> str:
        """Fill another path with the same values."""
        return fill(template, self.values)


def variables(template: str) -> list[str]:
    """Give the names of the variables of a path."""
    return _VARIABLE.findall(template)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put values into a path, decoded as they are: such a path is a name of a thing, not something to send."""
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), template)


class Routes:
    """The operations of one API by their methods and paths."""

    def __init__(self, operations: Iterable[Operation], prefixes: Iterable[str]) -> None:
        self._prefixes = tuple(prefix for prefix in prefixes if prefix)
        # What has less variables, and those later, comes first (OpenAPI 3.1 section 4.8.8.2).
        ranked = sorted(operations, key=lambda one: [part.count("{") for part in one.path.split("/")])
        self._routes = [(one, re.compile(_pattern(_own_path(one)))) for one in ranked]

    def find(self, method: str, path: str, query: str = "") -> Match | None:
        """Give the operation of a request; path and query are encoded as they were sent."""
        return next((one for one in self._at(path, query) if one.operation.method == method), None)

    def methods(self, path: str) -> tuple[str, ...]:
        """Give the methods that there are for a path."""
        return tuple(dict.fromkeys(one.operation.method for one in self._at(path)))

    def near(self, method: str, path: str) -> list[str]:
        """Give the operations that may have been meant."""
        known = [one.key for one, _ in self._routes]
        return get_close_matches(f"{method} {path}", known, n=3, cutoff=0.5)

    def _at(self, path: str, query: str = "") -> Iterator[Match]:
        path, whole = _canonical(path), _canonical(f"{path}?{query}")
        for one in (path, *(path.removeprefix(prefix) for prefix in self._prefixes if path.startswith(f"{prefix}/"))):
            for operation, pattern in self._routes:
                # Some descriptions tell operations apart by a query that stands in their paths.
                if found := pattern.fullmatch(one) or ("?" in operation.path and pattern.fullmatch(whole)):
                    names = variables(operation.path)
                    yield Match(operation, dict(zip(names, map(unquote, found.groups()), strict=True)))


def _own_path(operation: Operation) -> str:
    """The path with that of the operation's own server before it."""
    if operation.server is None:
        return operation.path
    prefix = urlsplit(operation.server).path.strip("/")
    return f"/{prefix}{operation.path}" if prefix else operation.path


def _canonical(path: str) -> str:
    """A path as it is compared: clients differ in which signs they encode."""
    return "/".join(quote(unquote(part), safe="") for part in path.split("/"))


def _pattern(path: str) -> str:
    pieces = _VARIABLE.split(path)
    return "".join("([^/]+)" if number % 2 else re.escape(_canonical(piece)) for number, piece in enumerate(pieces))
