"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Thing(Model):
    id: str | None = None
    name: str
    password: str | None = None
