"""Models of `carts`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class CartsGetResponse(Model):
    id: str | None = None
