"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class JobsCreateRequest(Model):
    a: int | None = None
