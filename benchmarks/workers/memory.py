"""Memory of this process in MiB."""

from __future__ import annotations

import resource
import sys


def now() -> float:
    """What is resident."""
    return _told("VmRSS")


def peak() -> float:
    """The most that was ever resident."""
    return _told("VmHWM")


def _told(key: str) -> float:
    """What Linux says of this program alone; elsewhere the peak that is kept for the process.

    On Linux that one would also hold the memory of the process that started this one.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(key)) / 1024
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
