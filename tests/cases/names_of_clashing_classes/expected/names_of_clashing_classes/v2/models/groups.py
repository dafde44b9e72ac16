"""Models of `v2.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model
from ...models.groups import Group as SharedGroup
from ...v1.models.groups import Group as V1Group


class Group(Model):
    before: V1Group | None = None
    oldest: SharedGroup | None = None
