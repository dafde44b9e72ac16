"""Models of `summary`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Summary(Model):
    items: list[str] | None = None
