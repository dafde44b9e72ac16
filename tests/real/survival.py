"""Whether valid values of a schema survive its model: accepted, and written back as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, validators
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from .values import ImpossibleError, Values, equal

_TRIES = 20
"""How many values are drawn, at most, for one that is valid."""

# Alternatives overlap in real descriptions, and hardly a value fits exactly one: any that fits is taken.
_Validator: Any = validators.extend(Draft202012Validator, {"oneOf": Draft202012Validator.VALIDATORS["anyOf"]})


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A value, as JSON, that did not survive, and why."""

    value: str
    reason: str


def valid_values(document: Mapping[str, Any], schema: Mapping[str, Any], seed: str, count: int) -> list[Any]:
    """Values of a schema, the same in each run; fewer than `count` where valid ones are hard to find."""
    validator = _Validator({**document, **schema}, format_checker=FormatChecker(("date-time",)))
    values = Values(document, Random(seed))
    valid: list[Any] = []
    for _ in range(count * _TRIES):
        try:
            value = values.draw(schema)
        except ImpossibleError:
            continue
        if validator.is_valid(value):
            valid.append(value)
        if len(valid) == count:
            break
    return valid


def component_values(document: Mapping[str, Any], name: str, count: int) -> list[Any]:
    """Values of a component."""
    return valid_values(document, {"$ref": f"#/components/schemas/{name}"}, name, count)


def failure(adapter: TypeAdapter[Any], value: Any) -> Failure | None:
    """Why the value did not survive, None if it did; read by wire names, written without what was not set."""
    text = json.dumps(value)
    try:
        parsed = adapter.validate_json(text, by_alias=True, by_name=False)
        written = adapter.dump_json(parsed, by_alias=True, exclude_unset=True, warnings="error")
    except (ValidationError, PydanticSerializationError) as error:
        return Failure(value=text, reason=f"refused: {error}")
    difference = next(_differences(value, json.loads(written), ""), None)
    return None if difference is None else Failure(value=text, reason=f"changed: {difference}")


def report(failures: Mapping[str, list[Failure]], total: int) -> float:
    """Print which schemas have failures, with the shortest of each; give the share that survived."""
    rate = 1 - sum(map(len, failures.values())) / total
    print(f"\n{total} values: {rate:.3%} accepted and unchanged")
    for name, failed in failures.items():
        shortest = min(failed, key=lambda one: len(one.value))
        print(f"  {name}: {len(failed)} not; {shortest.reason}\n    {shortest.value[:300]}")
    return rate


def _differences(one: Any, other: Any, pointer: str) -> Iterator[str]:
    """Where two values differ, as deep as both have the same form."""
    if equal(one, other):
        return
    match one, other:
        case dict(), dict() if one.keys() == other.keys():
            for name, value in one.items():
                yield from _differences(value, other[name], f"{pointer}/{name}")
        case list(), list() if len(one) == len(other):
            for at, (left, right) in enumerate(zip(one, other, strict=True)):
                yield from _differences(left, right, f"{pointer}/{at}")
        case _:
            yield f"{pointer}: {one!r} became {other!r}"
