"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Model

Anything = TypeAliasType("Anything", Any)


Empty = TypeAliasType("Empty", Any)


Nothing = TypeAliasType("Nothing", Any)


class Thing(Model):
    any: Anything | None = None
    closed: dict[str, Any] | None = None
    empty: Empty | None = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None
    no: Any | None = None
    none: Nothing | None = None
    yes: Any | None = None
