"""Values inside of other values, by their names on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from pydantic import BaseModel


def at(value: Any, steps: Sequence[str]) -> Any:
    """Give what is found by going down the properties of objects, ``None`` if there is nothing.

    Objects are models, and mappings where a reply was not what the API declares.
    """
    for step in steps:
        match value:
            case BaseModel():
                value = getattr(value, _python_names(type(value)).get(step, step), None)
            case Mapping():
                value = cast("Mapping[str, Any]", value).get(step)
            case _:
                return None
    return value


def steps(pointer: str) -> tuple[str, ...]:
    """Give the steps of a JSON pointer (RFC 6901)."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def pointer_step(step: object) -> str:
    """Write one step of a JSON pointer (RFC 6901 section 3)."""
    return "/" + str(step).replace("~", "~0").replace("/", "~1")


@cache
def _python_names(model: type[BaseModel]) -> dict[str, str]:
    return {info.alias or name: name for name, info in model.model_fields.items()}
