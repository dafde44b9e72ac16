"""Models of `rows`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class Row(Model):
    cells: list[Any] | None = None
    grid: list[list[Any]] | None = None
