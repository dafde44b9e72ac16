"""Models of `stores`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Store(Model):
    city: str | None = None
