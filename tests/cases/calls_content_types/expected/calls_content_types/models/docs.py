"""Models of `docs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Doc(Model):
    title: str | None = None
