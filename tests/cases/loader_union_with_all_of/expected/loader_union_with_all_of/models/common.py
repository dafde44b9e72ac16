"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Part(Model):
    name: str | None = None
