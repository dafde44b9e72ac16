"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import IntEnum, StrEnum


from .._runtime.model import Model, Open, OpenInt


class Number(IntEnum):
    MINUS_1 = -1
    _0 = 0
    _1 = 1
    _10000000000 = 10000000000


class Text(StrEnum):
    EMPTY = ""
    _1 = "1"
    TRUE = "true"
    NONE = "None"
    A_B = "a b"
    A = "A"
    a = "a"
    MRO = "mro"
    name_ = "name"
    NAME = "NAME"
    HYPHEN_MINUS_1 = "-1"
    A_HYPHEN_MINUS_B = "a-b"
    TADA = "\U0001f389"
    RI_BEN = "\u65e5\u672c"
    INIT = "__init__"
    RIGHT_TO_LEFT_OVERRIDE = "\u202e"
    SPACE = " "


class Thing(Model):
    numbers: list[OpenInt[Number]] | None = None
    texts: list[Open[Text]] | None = None
