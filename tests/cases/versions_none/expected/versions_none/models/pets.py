"""Models of `pets`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Pet(Model):
    name: str | None = None
