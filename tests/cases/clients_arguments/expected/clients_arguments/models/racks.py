"""Models of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Slot(Model):
    server: str
