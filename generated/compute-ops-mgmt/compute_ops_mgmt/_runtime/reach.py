"""Values inside of other values, by their names on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pydantic import BaseModel


def at(value: Any, steps: Sequence[str]) -> Any:
    """Give what is found by going down the properties of objects, ``None`` if there is nothing.

    Objects are models, and mappings where a reply was not what the API declares.
    """
    from pydantic import BaseModel

    for step in steps:
        match value:
            case BaseModel():
                value = getattr(value, _python_names(type(value)).get(step, step), None)
            case Mapping():
                value = cast("Mapping[str, Any]", value).get(step)
            case _:
                return None
    return value


@cache
def _python_names(model: type[BaseModel]) -> dict[str, str]:
    return {info.alias or name: name for name, info in model.model_fields.items()}
