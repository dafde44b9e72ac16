"""Models of `status`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class StatusGetResponse(Model):
    up: bool | None = None
