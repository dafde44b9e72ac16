"""Which properties of an item a table shows: those by which people know a thing, and how it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import Model

_MOST = 6
_DEPTH = 2
_DEEPER = 1
_RANKS = {
    "name": 0,
    "displayname": 1,
    "hostname": 1,
    "title": 1,
    "id": 2,
    "state": 3,
    "status": 3,
    "powerstate": 3,
    "severity": 3,
    "summary": 3,
    "serialnumber": 4,
    "health": 4,
    "resultcode": 4,
    "enabled": 5,
    "model": 5,
    "kind": 5,
    "category": 5,
    "version": 6,
    "createdat": 7,
    "description": 8,
    "updatedat": 8,
    "type": 9,
}
_ENDINGS = {"name": 6, "state": 6, "status": 6, "type": 7, "version": 7, "count": 9}
_OTHER = 12
_WITHIN = dict.fromkeys(("name", "displayname", "title", "id", "type", "kind", "version", "description"), 7)
_WITHIN |= {"state": 2, "status": 2}
"""What such a property within a part says, it says of the part: it is worth so much less."""

_NEVER = ("uri", "url", "etag", "generation", "password", "secret", "token")
_SCALARS = frozenset({"string", "integer", "number", "boolean"})


@dataclass(frozen=True, slots=True, order=True)
class _Found:
    rank: int
    place: int
    path: str


def columns_of(items: Iterable[Model], models: Mapping[str, Model]) -> tuple[str, ...]:
    """The paths of the properties to show, by wire names with dots between them; an `id` first.

    `items` are what an item may be.
    """
    ranks = {path: rank for item in items for rank, path in _ranked(item.schema, models, "", 0)}
    found = sorted(_Found(rank, place, path) for place, (path, rank) in enumerate(ranks.items()))
    chosen = [one.path for one in found[:_MOST]]
    return tuple(sorted(chosen, key=lambda path: path != "id"))


def _ranked(
    schema: Mapping[str, Any], models: Mapping[str, Model], above: str, depth: int
) -> Iterator[tuple[int, str]]:
    for name, value in resolved(schema, models).get("properties", {}).items():
        below = resolved(value, models)
        if "." in name:
            continue
        if below.get("type") in _SCALARS:
            if (rank := _rank(name)) is not None:
                less = _DEEPER * depth + _WITHIN.get(name.casefold(), 0) if depth else 0
                yield rank + less, f"{above}{name}"
        elif "properties" in below and depth < _DEPTH:
            yield from _ranked(below, models, f"{above}{name}.", depth + 1)


def _rank(name: str) -> int | None:
    plain = name.casefold()
    if any(word in plain for word in _NEVER):
        return None
    ending = next((rank for end, rank in _ENDINGS.items() if plain.endswith(end)), _OTHER)
    return _RANKS.get(plain, ending)


def resolved(schema: Mapping[str, Any], models: Mapping[str, Model]) -> Mapping[str, Any]:
    """What a schema in normal form says itself: references followed, null aside."""
    for _ in range(len(models) + 1):
        if "$ref" in schema:
            schema = models[schema["$ref"]].schema
        elif "anyOf" in schema and len(members := [one for one in schema["anyOf"] if one.get("type") != "null"]) == 1:
            schema = members[0]
        else:
            break
    return schema
