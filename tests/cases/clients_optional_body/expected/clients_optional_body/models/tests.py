"""Models of `tests`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class TestsCreateRequest(Model):
    name: str | None = None


class TestsCreateResponse(Model):
    passed: bool | None = None
