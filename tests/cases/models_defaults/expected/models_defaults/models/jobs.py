"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class JobMode(StrEnum):
    FAST = "fast"
    SAFE = "safe"


class Job(Model):
    mode: Open[JobMode] | None = JobMode.SAFE
    note: str | None = None
    retries: int | None = 3
    tags: list[str] | None = None
    when: str | None = "now"
