"""Models of `v1.common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from ..._runtime.model import Model


class Incident(Model):
    number: int | None = None
