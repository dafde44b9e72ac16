"""Models of `v2.jobs`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class JobStatus(Model):
    text: str | None = None


class Job(Model):
    status: JobStatus | None = None
