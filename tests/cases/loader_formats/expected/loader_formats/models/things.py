"""Models of `things`.

Made by comgen, not to be edited.
"""

from datetime import date

from pydantic import AwareDatetime

from .._runtime.model import Model


class Thing(Model):
    at: AwareDatetime | None = None
    data: str | None = None
    day: date | None = None
    host: str | None = None
    hour: str | None = None
    id: str | None = None
    ip: str | None = None
    large: int | None = None
    mail: str | None = None
    odd: int | None = None
    own: str | None = None
    page: str | None = None
    part: float | None = None
    secret: str | None = None
    small: int | None = None
    span: str | None = None
