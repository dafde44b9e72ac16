"""Models of `values`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class ValuesMaybe(Model):
    id: str | None = None


class Values(Model):
    anything: Any | None = None
    either: str | int | None = None
    listed: list[int] | str | None = None
    maybe: ValuesMaybe | None = None
    number: float | None = None
    one: str | None = None
