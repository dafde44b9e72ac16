"""Models of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Event(Model):
    id: str | None = None
