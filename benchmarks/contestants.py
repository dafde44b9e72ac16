"""The contestants, as `contestants.toml` has them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

TABLE = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """A client, what it needs, and how it is made; the fields are described at the head of the table."""

    name: str
    title: str
    module: str
    runs: tuple[str, ...]
    imports: str = ""
    about: str = ""
    made_by: tuple[str, ...] = ()
    generate: tuple[str, ...] = ()
    needs: str = ""
    gives_dicts: bool = False
    counts: dict[str, str] = field(default_factory=dict)
    cannot: dict[str, str] = field(default_factory=dict)


def load_contestants(table: Path = TABLE) -> dict[str, Contestant]:
    """All contestants by their names, in the order of the table."""
    read = tomllib.loads(table.read_text("utf-8"))
    lists = ("runs", "made_by", "generate")
    return {
        name: Contestant(name=name, **{key: tuple(value) if key in lists else value for key, value in entry.items()})
        for name, entry in read.items()
    }
