"""The validators of declared types, built when they are first needed."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, TypeGuard

from pydantic import BaseModel, ConfigDict, TypeAdapter

if TYPE_CHECKING:
    from collections.abc import Callable

# pydantic builds a validator when it is first needed, which two threads must not do at once.
BUILDING = threading.RLock()


def adapter(declared: Any) -> TypeAdapter[Any]:
    """Make the adapter of a type. It shows no values in its errors."""
    if _is_model(declared):  # it brings its own configuration
        return TypeAdapter[Any](declared)
    return TypeAdapter(declared, config=ConfigDict(hide_input_in_errors=True, cache_strings="keys"))


def decoder(declared: Any) -> Callable[[bytes], Any]:
    """Give what decodes JSON into the type by wire names; it raises pydantic's ``ValidationError``."""
    with BUILDING:
        if _is_model(declared):
            declared.model_rebuild()
            validator = declared.__pydantic_validator__
        else:
            validator = adapter(declared).validator
        # The validator's own method: pydantic's wrappers of it check their arguments at each call.
        return partial(validator.validate_json, by_alias=True, by_name=False)


def _is_model(declared: Any) -> TypeGuard[type[BaseModel]]:
    return isinstance(declared, type) and issubclass(declared, BaseModel)
