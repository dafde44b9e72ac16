"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Base(Model):
    id: int | None = None
    next: "Base | None" = None
