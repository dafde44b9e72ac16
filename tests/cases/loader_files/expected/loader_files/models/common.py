"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class Currency(StrEnum):
    EUR = "EUR"
    NOK = "NOK"


class Price(Model):
    amount: int
    currency: Open[Currency] | None = None
