"""Models of `groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    OK = "OK"
