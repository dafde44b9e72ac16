"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Model

Deep = TypeAliasType("Deep", "dict[str, Deep]")


Json = TypeAliasType("Json", "str | float | list[Json] | dict[str, Json] | bool | None")


Nested = TypeAliasType("Nested", "list[Nested]")


class Tree(Model):
    by: "dict[str, Tree] | None" = None
    kids: "list[Tree] | None" = None


class Filter(Model):
    all: "list[FilterAllItem] | None" = None


FilterAllItem = TypeAliasType("FilterAllItem", Filter | str)


class Thing(Model):
    deep: Deep | None = None
    filter: Filter | None = None
    json_: Annotated[Json | None, Field(alias="json")] = None
    nested: Nested | None = None
    tree: Tree | None = None
