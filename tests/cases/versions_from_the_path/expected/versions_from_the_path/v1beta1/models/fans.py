"""Models of `v1beta1.fans`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from ..._runtime.model import Model


class FansListResponseItem(Model):
    id: str | None = None
