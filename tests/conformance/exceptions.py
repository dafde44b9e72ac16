"""The list of exceptions of each API, `exceptions/NAME.toml`, read and typed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

Judge = Literal["prism", "prism-reply", "openapi-core"]
How = Literal["any-of", "untyped"]

FOLDER: Final = Path(__file__).with_name("exceptions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """A change to the schema at `pointer` without which no judge could judge it."""

    pointer: str
    how: How
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A judge's refusal of `operation` (`GET /path`) that is not the client's fault.

    `prism` and `openapi-core` refuse the request, `prism-reply` cannot make a reply to it. `says` is a part
    of what the judge says, so that another complaint about the same operation is still heard.
    """

    operation: str
    judge: Judge
    says: str
    pointer: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blindness:
    """A breakage of `operation`, by the name that `broken` gives it in `how`, that `judge` does not see."""

    operation: str
    judge: Judge
    how: str
    pointer: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceptions:
    """All of the list."""

    mends: tuple[Mend, ...]
    refusals: tuple[Refusal, ...]
    blindnesses: tuple[Blindness, ...]

    def excuses(self, operation: str, judge: Judge, complaint: str) -> bool:
        """Whether the complaint of `judge` about `operation` is in the list."""
        return any(
            (refusal.operation, refusal.judge) == (operation, judge) and refusal.says in complaint
            for refusal in self.refusals
        )

    def blind(self, operation: str, judge: Judge, how: str) -> bool:
        """Whether `judge` is known not to see this breakage."""
        return any((one.operation, one.judge, one.how) == (operation, judge, how) for one in self.blindnesses)


def read(name: str) -> Exceptions:
    """Read the list of an API; TypeError for a key that is unknown or missing, ValueError for an unknown word."""
    file = FOLDER / f"{name}.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    mends = tuple(Mend(**entry) for entry in table.pop("mend", ()))
    refusals = tuple(Refusal(**entry) for entry in table.pop("refusal", ()))
    blindnesses = tuple(Blindness(**entry) for entry in table.pop("blindness", ()))
    words = {*table, *(mend.how for mend in mends)}
    words |= {refusal.judge for refusal in refusals} | {blindness.judge for blindness in blindnesses}
    if unknown := words - {*get_args(How), *get_args(Judge)}:
        raise ValueError(f"{file.name}: unknown {sorted(unknown)}")
    return Exceptions(mends=mends, refusals=refusals, blindnesses=blindnesses)
