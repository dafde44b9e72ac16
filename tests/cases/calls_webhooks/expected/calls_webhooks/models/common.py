"""Models of `common`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model
from ..models.jobs import Job


class Event(Model):
    job: Job | None = None
