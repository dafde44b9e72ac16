"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Left(Model):
    right: "Right | None" = None


class Right(Model):
    left: Left | None = None
