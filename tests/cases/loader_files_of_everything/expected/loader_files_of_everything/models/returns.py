"""Models of `returns`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class PartsCommonError(Model):
    why: str | None = None
