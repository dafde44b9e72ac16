"""Models of `common`.

Made by comgen, not to be edited.
"""

from pydantic import AwareDatetime

from .._runtime.model import Model


class Event(Model):
    at: AwareDatetime | None = None
    id: str | None = None
