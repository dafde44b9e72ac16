"""Models of `summary`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Summary(Model):
    items: list[str] | None = None
