"""Models of `common`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from pydantic import AwareDatetime

from .._runtime.model import Model


class Event(Model):
    at: AwareDatetime | None = None
    id: str | None = None
