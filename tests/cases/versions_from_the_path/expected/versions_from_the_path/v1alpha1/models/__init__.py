"""Models of API version v1alpha1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .disks import DisksListResponseItem as DisksListResponseItem

__all__ = ("DisksListResponseItem",)

__getattr__, __dir__ = lazy(__name__, {"DisksListResponseItem": ".disks"})
