"""Models of `events`.

Made by comgen, not to be edited.
"""

from pydantic import AwareDatetime

from .._runtime.model import Model


class Event(Model):
    at: AwareDatetime | None = None


class Events(Model):
    items: list[Event] | None = None
    next: str | None = None
    total: int | None = None
