"""Models of `pets`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Pet(Model):
    name: str | None = None
