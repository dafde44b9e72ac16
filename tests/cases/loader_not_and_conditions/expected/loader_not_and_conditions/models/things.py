"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class Thing(Model):
    code: str | None = None
    free: Any | None = None
    kind: str
