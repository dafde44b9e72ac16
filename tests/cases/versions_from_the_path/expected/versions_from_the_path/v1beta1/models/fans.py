"""Models of `v1beta1.fans`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class FansListResponseItem(Model):
    id: str | None = None
