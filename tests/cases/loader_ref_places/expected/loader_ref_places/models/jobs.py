"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Job(Model):
    name: str
