"""Models of `pins`.

Made by comgen, not to be edited.
"""

from .._runtime.model import ClosedModel, Model


class Pin(Model):
    name: str | None = None


class PinRequest(ClosedModel):
    name: str
