"""Models of `hooks`.

Made by comgen, not to be edited.
"""

from typing import Literal


from .._runtime.model import Model


class Hook(Model):
    kind: Literal["hook"] | str = "hook"
    url: str
