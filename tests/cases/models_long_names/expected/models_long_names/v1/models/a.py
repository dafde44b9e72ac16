"""Models of `v1.a`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class FooHyphenMinusV1(Model):
    a: str | None = None
