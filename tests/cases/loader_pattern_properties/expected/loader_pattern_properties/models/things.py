"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class Part(Model):
    name: str | None = None


class ThingBeside(Model):
    id: str | None = None


ThingSeveralValue = TypeAliasType("ThingSeveralValue", str | Part)


class Thing(Model):
    beside: ThingBeside | None = None
    named: dict[str, int] | None = None
    one: dict[str, int] | None = None
    several: dict[str, ThingSeveralValue] | None = None
