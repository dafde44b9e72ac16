"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class Part(Model):
    size: int | None = None


class ThingBeside(Model):
    id: str | None = None


class Thing(Model):
    alone: Any | None = None
    beside: ThingBeside | None = None
    by_enum: dict[str, int] | None = None
    by_length: dict[str, Any] | None = None
    by_pattern: dict[str, Part] | None = None
    by_ref: dict[str, str] | None = None
    never: dict[str, Any] | None = None
