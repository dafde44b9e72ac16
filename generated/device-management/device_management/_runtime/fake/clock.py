"""The time of a fake: it passes when a test, or a client that waits, turns it."""

from __future__ import annotations

import threading

from ..clock import Clock

_BEGINNING = 1_767_225_600.0
"""2026-01-01T00:00:00Z, in seconds since 1970."""


class FakeClock(Clock):
    """A clock on which waiting takes no time."""

    def __init__(self) -> None:
        self._passed = 0.0
        self._lock = threading.Lock()

    def now(self) -> float:
        """Give the seconds that have passed."""
        return self._passed

    def wall(self) -> float:
        """Give seconds since 1970 UTC; it begins with the year 2026."""
        return _BEGINNING + self._passed

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass."""
        with self._lock:
            self._passed += max(seconds, 0.0)

    def sleep(self, seconds: float) -> None:
        """Turn the clock instead of waiting."""
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Turn the clock, and let other tasks run."""
        import anyio

        self.advance(seconds)
        await anyio.sleep(0)
