"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class ThingOpen(Model):
    id: str | None = None


class Thing(Model):
    card: str | None = None
    note: str | None = None
    open: ThingOpen | None = None
    pair: list[str] | None = None
    picture: str | None = None
    set: list[int] | None = None
    sheet: str | None = None
    step: float | None = None
    tags: list[str] | None = None
