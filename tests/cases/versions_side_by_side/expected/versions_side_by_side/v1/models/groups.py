"""Models of `v1.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model, Open
from ...models.groups import State


class Group(Model):
    id: str | None = None
    state: Open[State] | None = None
