"""What a value is made for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

DEEPEST: Final = 6
"""Objects further in than this have only what they must have."""

NOTHING: Final[Any] = object()
"""No value is wanted in particular."""


class UnmakeableError(Exception):
    """No value for a schema was found; the message is its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a value is made for: the place that decides its chance, and what is wanted there.

    ``full`` is whether it gets what it may have beside what it must; ``omitted`` are the properties that a full one
    goes without; with ``fresh`` no example is taken. ``here`` and ``above`` are the components that the value, and what
    it is in, is made for.
    """

    place: str
    wanted: Any = NOTHING
    full: bool = True
    omitted: frozenset[str] = frozenset()
    fresh: bool = False
    here: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()
    depth: int = 0

    def of(self, step: str | int, wanted: Any = NOTHING) -> Draft:
        """The draft of a part."""
        place = f"{self.place}/{step}"
        above, nothing = self.above | self.here, frozenset[str]()
        return replace(
            self, place=place, wanted=wanted, omitted=nothing, here=nothing, above=above, depth=self.depth + 1
        )

    @property
    def properties(self) -> Mapping[str, Any]:
        """The properties that are wanted."""
        return self.wanted if isinstance(self.wanted, dict) else {}
