"""Models of `orders`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model
from ..models.common import Price


class Order(Model):
    price: Price
    then: "Order | None" = None
