"""The time, and waiting for it to pass: tests put a clock of their own in this place."""

from __future__ import annotations

import time


class Clock:
    """The clock of this machine."""

    def now(self) -> float:
        """Give seconds that never go back, from a beginning that means nothing."""
        return time.monotonic()

    def wall(self) -> float:
        """Give seconds since 1970 UTC."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, letting other tasks run."""
        import anyio

        await anyio.sleep(seconds)
