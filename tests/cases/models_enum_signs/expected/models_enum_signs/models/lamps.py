"""Models of `lamps`.

Made by comgen, not to be edited.
"""

from enum import IntEnum, StrEnum


from .._runtime.model import Model, Open, OpenInt


class LampLevel(IntEnum):
    _1 = 1
    MINUS_1 = -1


class LampUnit(StrEnum):
    none = "none"
    None_ = "None"


class Lamp(Model):
    level: OpenInt[LampLevel] | None = None
    unit: Open[LampUnit] | None = None
