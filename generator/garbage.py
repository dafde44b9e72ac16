"""Garbage: when it is not looked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: for stages that make many values, of which most live on to the end of theirs.

    The collector would look through all of them again and again, the longer the more there are: a quarter of the time
    with a thousand operations, and more with more.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
