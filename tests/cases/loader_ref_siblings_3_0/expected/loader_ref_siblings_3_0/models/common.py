"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Owner(Model):
    age: int | None = None
    name: str | None = None
