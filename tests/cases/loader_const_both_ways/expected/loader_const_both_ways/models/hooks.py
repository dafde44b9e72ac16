"""Models of `hooks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import Literal


from .._runtime.model import Model


class Hook(Model):
    kind: Literal["hook"] | str = "hook"
    url: str
