"""Models of `v1.jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from ..._runtime.model import Model, Open


class JobState(StrEnum):
    RUNNING = "RUNNING"
    DONE = "DONE"


class Job(Model):
    state: Open[JobState] | None = None
    wait: bool | None = None
