"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class PetBase(Model):
    kind: str
    name: str | None = None
