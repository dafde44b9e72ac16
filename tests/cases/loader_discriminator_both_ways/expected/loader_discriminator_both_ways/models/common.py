"""Models of `common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class PetBase(Model):
    kind: str
    name: str | None = None
