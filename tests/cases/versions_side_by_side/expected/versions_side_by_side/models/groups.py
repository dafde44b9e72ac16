"""Models of `groups`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class State(StrEnum):
    OK = "OK"
