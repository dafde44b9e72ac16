"""Models of `racks`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model
from ..models.common import Job


class Most(Model):
    most: int | None = None


class Page(Model):
    items: list[Job] | None = None


class RacksSearchRequest(Model):
    deep: dict[str, Any] | None = None
    kind: str | None = None
    most: int | None = None
