"""Models of `carts`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class CartsGetResponse(Model):
    id: str | None = None
