"""`keep = "facts"`: what an API is, without what its vendor wrote about it.

Drops descriptions, summaries, links to documentation, the licence and contact, extensions, and examples that
are more than a short value; keeps names, types, limits, titles and defaults. Run it before overlays, so that
their own words stay. Never touches what is data: a property that is called `description` is a property.
"""

from __future__ import annotations

import re
from collections import defaultdict
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .document import Document, array, is_array, is_object
from .walk import Kind, mapped, walk

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROSE = frozenset({"description", "summary", "externalDocs"})
_INFO = frozenset({"license", "contact", "termsOfService"})

_CHARACTERS, _WORDS = 80, 4
"""An example text is a value up to this size, and prose above it."""

_CLASSES = {
    "1": "Informational",
    "2": "Successful",
    "3": "Redirection",
    "4": "Client Error",
    "5": "Server Error",
}
_RFC_9110 = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
"""Phrases of RFC 9110 that older Pythons know by their older names."""


def keep_facts(document: Document) -> Document:
    """The document without prose; a response's description, which must be there, is its status' phrase."""
    return document.with_data(_kept(document.data, Kind.OPENAPI, _Statuses(document.data)))


class _Statuses:
    """Which status each shared response is used for."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._used: dict[str, set[str]] = defaultdict(set)
        for node in walk(data):
            if node.kind is Kind.RESPONSES:
                for status, response in node.value.items():
                    if is_object(response) and isinstance(response.get("$ref"), str):
                        self._used[response["$ref"].rpartition("/")[2]].add(status)

    def of(self, name: str) -> str:
        used = self._used.get(name, set())
        if len(used) == 1:
            return next(iter(used))
        leading = re.match(r"[1-5][0-9][0-9](?![0-9])", name)
        return leading[0] if leading else ""


def _kept(value: dict[str, Any], kind: Kind, statuses: _Statuses) -> dict[str, Any]:
    facts = {key: item for key, item in value.items() if not _is_prose(key, kind)}
    for key in ("example", "examples"):
        if key in facts and (example := _example(key, facts.pop(key))) is not None:
            facts[key] = example[0]

    def inner(item: dict[str, Any], below: Kind, name: str, _: str) -> dict[str, Any]:
        kept = _kept(item, below, statuses)
        if below is Kind.RESPONSE and "$ref" not in item:
            kept["description"] = _phrase(statuses.of(name) if kind is Kind.COMPONENTS else name)
        return kept

    return mapped(facts, kind, inner)


def _is_prose(key: str, kind: Kind) -> bool:
    return key in _PROSE or key.startswith("x-") or (kind is Kind.INFO and key in _INFO)


def _phrase(status: str) -> str:
    """The reason phrase of a status (RFC 9110, section 15), or the name of its class."""
    try:
        code = int(status)
        return _RFC_9110.get(code) or HTTPStatus(code).phrase
    except ValueError:
        return _CLASSES.get(status[:1], "Default" if status == "default" else "Response")


def _example(key: str, value: Any) -> tuple[Any] | None:
    """The example to keep, in a tuple because null is an example too; None where there is nothing to keep."""
    if key == "example":
        return (value,) if _is_short(value) else None
    short = [item for item in array(value) if _is_short(item)]
    return (short,) if short else None


def _is_short(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) <= _CHARACTERS and len(value.split()) <= _WORDS
    return not is_object(value) and not is_array(value)
