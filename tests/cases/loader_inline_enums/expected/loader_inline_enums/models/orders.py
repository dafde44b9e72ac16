"""Models of `orders`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class OrderSizesItem(StrEnum):
    S = "S"
    L = "L"


class OrderState(StrEnum):
    OPEN = "open"
    DONE = "done"


class Order(Model):
    sizes: list[Open[OrderSizesItem]] | None = None
    state: Open[OrderState] | None = None
