"""What is right by the description, and yet cannot be done."""

from __future__ import annotations


class RefusedError(Exception):
    """The status and the message to answer with."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
