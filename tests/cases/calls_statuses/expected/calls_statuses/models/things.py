"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Thing(Model):
    id: str | None = None


class Worse(Model):
    how: str | None = None


class Wrong(Model):
    why: str | None = None
