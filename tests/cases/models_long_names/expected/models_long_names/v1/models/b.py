"""Models of `v1.b`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from ..._runtime.model import Model


class FooFullStopV1(Model):
    b: str | None = None
