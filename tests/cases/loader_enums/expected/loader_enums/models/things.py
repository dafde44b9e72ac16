"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import IntEnum, StrEnum
from typing import Any


from .._runtime.model import Model, Open, OpenInt


class ThingIntegers(IntEnum):
    _1 = 1
    _2 = 2


class ThingMixedString(StrEnum):
    A = "a"


class ThingNullable(StrEnum):
    A = "a"


class ThingTexts(StrEnum):
    _1 = "1"
    _2 = "2"
    TRUE = "true"
    A = "a"


class Thing(Model):
    absent: None = None
    flags: bool | None = None
    floats: float | None = 1
    integers: OpenInt[ThingIntegers] | None = ThingIntegers._2
    mixed: float | Open[ThingMixedString] | bool | None = None
    nothing: Any | None = None
    nullable: Open[ThingNullable] | None = None
    texts: Open[ThingTexts] | None = None
