"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Job(Model):
    id: str | None = None
    url: str | None = None
