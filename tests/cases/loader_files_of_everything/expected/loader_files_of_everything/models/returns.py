"""Models of `returns`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class PartsCommonError(Model):
    why: str | None = None
