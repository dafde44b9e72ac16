"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class JobsCreateRequest(Model):
    a: int | None = None
