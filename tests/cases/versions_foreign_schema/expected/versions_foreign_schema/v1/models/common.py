"""Models of `v1.common`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class Incident(Model):
    number: int | None = None
