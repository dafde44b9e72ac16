"""What comes back from a server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .record import record

if TYPE_CHECKING:
    from collections.abc import Mapping


@record(frozen=True, kw_only=True)
class Reply:
    """What came back: status, headers (a mapping that ignores case) and the body's bytes."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def text(self) -> str:
        """Decode the body by the charset of its Content-Type, else as UTF-8; never fails."""
        named = re.search(r"charset=\"?([\w.:-]+)", self.headers.get("content-type", ""), re.IGNORECASE)
        try:
            return self.content.decode(named[1] if named else "utf-8", "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")
