"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class ThingRestItemWithX(Model):
    x: str | None = None


ThingRestItem = TypeAliasType("ThingRestItem", str | ThingRestItemWithX | bool)


class Thing(Model):
    open: list[str] | None = None
    pair: list[str | int] | None = None
    rest: list[ThingRestItem] | None = None
