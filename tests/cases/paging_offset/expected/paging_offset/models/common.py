"""Models of `common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Devices(Model):
    items: list[str] | None = None
