"""For tests of code that uses the client: a fake of the whole API, in process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .._runtime.fake.messages import Recorded as Recorded
    from .fake import FakeDeviceManagement as FakeDeviceManagement

__all__ = ("FakeDeviceManagement", "Recorded")

__getattr__, __dir__ = lazy(
    __name__, {"FakeDeviceManagement": ".fake", "Recorded": ".._runtime.fake.messages"}
)
