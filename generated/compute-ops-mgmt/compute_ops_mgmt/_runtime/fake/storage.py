"""What links lead to that are not the API's: files, as a presigned URL has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .messages import Outgoing

if TYPE_CHECKING:
    from .messages import Incoming

HOME: Final = "https://fake.invalid"
"""Where clients of a fake send to: a host that there cannot be (RFC 2606 section 2)."""

_FILES = "/-/files/"
_TYPE = ("Content-Type", "application/octet-stream")


def link(name: str) -> str:
    """Give a link to a file of the fake."""
    return f"{HOME}{_FILES}{name}"


class Storage:
    """Files by their paths. Whatever is asked for is there, and whatever comes is taken."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}

    @staticmethod
    def has(path: str) -> bool:
        """Tell whether a path leads here."""
        return path.startswith(_FILES)

    def put(self, path: str, content: bytes) -> None:
        """Set what a file holds."""
        self._files[path] = content

    def answer(self, incoming: Incoming) -> Outgoing:
        """Give a file, or take one: by PUT, or in a form by POST, which changes nothing."""
        match incoming.method:
            case "GET" | "HEAD":
                content = self._files.get(incoming.path, f"what there is at {incoming.path}\n".encode())
                return Outgoing(status=200, headers=(_TYPE,), content=content if incoming.method == "GET" else b"")
            case "PUT":
                self.put(incoming.path, incoming.content)
                return Outgoing(status=200)
            case _:
                return Outgoing(status=204)
