"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Devices(Model):
    items: list[str] | None = None
