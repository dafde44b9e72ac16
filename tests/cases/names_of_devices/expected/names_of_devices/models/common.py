"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Con(Model):
    aux: str | None = None
