"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .plans import PlansGetResponse as PlansGetResponse

__all__ = ("PlansGetResponse",)

__getattr__, __dir__ = lazy(__name__, {"PlansGetResponse": ".plans"})
