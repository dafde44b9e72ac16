"""Models of `v1.b`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class FooFullStopV1(Model):
    b: str | None = None
