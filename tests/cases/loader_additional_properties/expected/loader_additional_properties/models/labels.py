"""Models of `labels`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class Closed(Model):
    name: str | None = None


class LabelsLimitsValue(Model):
    max: int | None = None


class Mixed(Model):
    name: str | None = None


class Labels(Model):
    closed: Closed | None = None
    free: dict[str, Any] | None = None
    limits: dict[str, LabelsLimitsValue] | None = None
    mixed: Mixed | None = None
    open: dict[str, Any] | None = None
    tags: dict[str, str] | None = None
