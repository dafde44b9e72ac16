"""Models of `visits`.

Made by comgen, not to be edited.
"""

from datetime import date

from pydantic import AwareDatetime

from .._runtime.model import Model


class Visit(Model):
    at: AwareDatetime | None = None
    day: date | None = None
    days: list[date] | None = None
    hour: str | None = None
    id: str | None = None
    page: str | None = None
    until: AwareDatetime | None = None
