"""Models of `v2.common`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class Part(Model):
    id: str | None = None
