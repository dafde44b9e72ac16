"""How long a call may take."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .record import record

if TYPE_CHECKING:
    import httpx2

    from .clock import Clock

_SECONDS = 60.0
_CONNECT_SECONDS = 10.0


@cache
def usual_phases() -> httpx2.Timeout:
    """Give the limits of an attempt's parts where nobody says."""
    import httpx2

    return httpx2.Timeout(_SECONDS, connect=_CONNECT_SECONDS)


@record(frozen=True)
class Deadline:
    """When a call must be over, all attempts and waits included; ``phases`` limits each attempt's parts.

    ``end`` is a time of the clock, ``None`` if the call has no end of its own.
    """

    clock: Clock
    end: float | None
    phases: httpx2.Timeout

    def left(self) -> float | None:
        """Give the seconds that are left, which may be below zero."""
        return None if self.end is None else self.end - self.clock.now()

    @property
    def is_over(self) -> bool:
        """Whether no time is left."""
        left = self.left()
        return left is not None and left <= 0

    def allows(self, seconds: float) -> bool:
        """Tell whether there is time to wait so long and then do something."""
        left = self.left()
        return left is None or seconds < left

    def limits(self) -> httpx2.Timeout:
        """Give the limits of the parts of an attempt that begins now."""
        left = self.left()
        if left is None:
            return self.phases
        import httpx2

        return httpx2.Timeout(max(left, 0.001))
