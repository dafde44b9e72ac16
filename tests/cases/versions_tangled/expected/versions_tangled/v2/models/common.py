"""Models of `v2.common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from ..._runtime.model import Model


class Part(Model):
    id: str | None = None
