"""Models of `any`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Any_(Model):
    id: str | None = None


class Model_(Model):
    id: str | None = None
