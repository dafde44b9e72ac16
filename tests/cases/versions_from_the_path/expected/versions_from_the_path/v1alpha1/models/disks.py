"""Models of `v1alpha1.disks`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class DisksListResponseItem(Model):
    id: str | None = None
