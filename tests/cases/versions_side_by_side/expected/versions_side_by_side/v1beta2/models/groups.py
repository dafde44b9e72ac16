"""Models of `v1beta2.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model, Open
from ...models.groups import State


class Group(Model):
    id: int | None = None
    state: Open[State] | None = None
