"""Models of `common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Left(Model):
    right: Right | None = None


class Right(Model):
    left: Left | None = None
