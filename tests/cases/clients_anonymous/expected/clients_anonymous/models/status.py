"""Models of `status`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class StatusGetResponse(Model):
    up: bool | None = None
