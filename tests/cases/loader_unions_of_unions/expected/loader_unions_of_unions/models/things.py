"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class AllWithA(Model):
    b: str | None = None
    a: str | None = None


class AllWithC(Model):
    b: str | None = None
    c: str | None = None


class Part(Model):
    name: str | None = None


ThingNested = TypeAliasType("ThingNested", str | int | Part)


All = TypeAliasType("All", AllWithA | AllWithC)


class Thing(Model):
    all: All | None = None
    apart: Part | None = None
    both: str | int | None = None
    nested: ThingNested | None = None
