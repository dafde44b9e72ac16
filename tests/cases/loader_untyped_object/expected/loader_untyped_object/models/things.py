"""Models of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class ThingPart(Model):
    size: int | None = None


class Thing(Model):
    id: str
    part: ThingPart | None = None
