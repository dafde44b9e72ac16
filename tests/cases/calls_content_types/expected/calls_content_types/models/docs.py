"""Models of `docs`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Doc(Model):
    title: str | None = None
