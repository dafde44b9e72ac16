"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum

from typing_extensions import TypeAliasType

from .._runtime.model import Model, Open


class Kind(StrEnum):
    A = "a"
    B = "b"


class Last(Model):
    inner: "Last | None" = None
    name: str


Sort = TypeAliasType("Sort", Open[Kind])


Tree = TypeAliasType("Tree", "dict[str, Tree]")


Twin = Tree


class Base(Model):
    kind: Sort | None = None
    next: "Base | None" = None


First = Last


Node = Base
"""A second name."""


Again = Base


class Shelf(Model):
    nodes: list[Again] | None = None
    tree: Tree | None = None
