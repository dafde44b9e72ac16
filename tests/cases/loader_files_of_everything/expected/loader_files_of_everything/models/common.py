"""Models of `common`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model


class Bill(Model):
    kind: str


class Card(Model):
    kind: str
    number: str | None = None


class Error(Model):
    code: int | None = None


OrderPay = TypeAliasType("OrderPay", Annotated[Card | Bill, Discriminated("kind", {"bill": 1, "card": 0})])


class Order(Model):
    id: str | None = None
    pay: OrderPay | None = None
