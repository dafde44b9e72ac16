"""Models of `lamps`.

Made by comgen, not to be edited.
"""

from enum import IntEnum, StrEnum


from .._runtime.model import Model, Open, OpenInt


class LampLevel(IntEnum):
    _0 = 0
    _1 = 1
    _20 = 20


class LampMixedInteger(IntEnum):
    _5 = 5


class LampMixedString(StrEnum):
    AUTO = "auto"


class LampState(StrEnum):
    ON = "on"
    OFF = "off"
    EMPTY = ""
    A_HYPHEN_MINUS_B = "a-b"
    A_LOW_LINE_B = "a_b"
    _1ST = "1st"
    NONE = "None"
    NAME = "name"
    _50 = "50%"
    _1 = ">=1"


class Lamp(Model):
    flag: bool | None = None
    level: OpenInt[LampLevel] | None = None
    mixed: OpenInt[LampMixedInteger] | Open[LampMixedString] | None = None
    state: Open[LampState]
