"""Models of `racks`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Slot(Model):
    number: int | None = None
