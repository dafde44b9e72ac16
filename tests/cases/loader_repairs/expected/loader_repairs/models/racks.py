"""Models of `racks`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Rack(Model):
    id: str | None = None
