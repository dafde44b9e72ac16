"""Models of `events`.

Made by comgen, not to be edited.
"""

from typing import Literal


from .._runtime.model import Model


class EventReply(Model):
    kind: Literal["event"] | str
    version: Literal[2] | int


class EventRequest(Model):
    kind: Literal["event"] = "event"
    mode: Literal["fast"] | None = None
    text: str
    version: Literal[2] = 2
