"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .tests import TestsCreateRequest as TestsCreateRequest, TestsCreateResponse as TestsCreateResponse

__all__ = ("TestsCreateRequest", "TestsCreateResponse")

__getattr__, __dir__ = lazy(__name__, {"TestsCreateRequest": ".tests", "TestsCreateResponse": ".tests"})
