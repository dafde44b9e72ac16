"""Which part of an API is wanted, as somebody says it: patterns of resources and versions."""

from __future__ import annotations

import re
from dataclasses import dataclass

PATTERN = re.compile(r"[^\s:,][^:,]*(:[^\s:,]+(,[^\s:,]+)*)?")
"""`groups:v1,v1beta3`: a resource and versions of it. `*` and `?` stand for letters; without versions it is all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is wanted: patterns of resources and versions (see PATTERN). Without `include`, all but `exclude`.

    `file` is where the patterns are written, for messages.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    file: str = "command line"

    def __bool__(self) -> bool:
        return bool(self.include or self.exclude)


EVERYTHING = Selection()
