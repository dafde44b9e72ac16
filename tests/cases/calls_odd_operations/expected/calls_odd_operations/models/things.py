"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Event(Model):
    id: str | None = None
