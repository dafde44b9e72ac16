"""What a run found, as values and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .spread import Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Something that is measured: a row of the table.

    :ivar has_floor: whether a ratio to the floor means anything.
    :ivar is_gain: whether more is better.
    """

    name: str
    title: str
    unit: str
    digits: int = 0
    has_floor: bool = True
    is_gain: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A measurement and what a reader has to know of it; where there is none, why."""

    found: Spread | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """A contestant's title, what has to be known of it, and the packages of its environment."""

    title: str
    notes: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """A run: the machine, who took part, and the cells of each figure by contestant."""

    machine: Mapping[str, str]
    contestants: Mapping[str, About]
    cells: Mapping[Figure, Mapping[str, Cell]] = field(default_factory=dict)

    def ratio(self, figure: Figure, of: str, to: str) -> float | None:
        """How many times another contestant's median one is, if both were measured."""
        ours, theirs = (self.median(figure, name) for name in (of, to))
        return ours / theirs if ours is not None and theirs is not None and theirs > 0 else None

    def median(self, figure: Figure, name: str) -> float | None:
        """What a contestant came to, if it did."""
        cell = self.cells[figure].get(name)
        return cell.found.median if cell and cell.found else None

    def best_peer(self, figure: Figure, besides: tuple[str, ...] = ("comgen", "floor")) -> str | None:
        """The name of the best of the others."""
        others = {name: self.median(figure, name) for name in self.cells[figure] if name not in besides}
        medians = {name: median for name, median in others.items() if median is not None}
        return (max if figure.is_gain else min)(medians, key=lambda name: medians[name]) if medians else None


def machine() -> dict[str, str]:
    """What figures depend on, and nothing that tells whose machine it is."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown",
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def to_json(results: Results) -> str:
    """JSON with a stable order."""
    figures = [
        {
            **asdict(figure),
            "cells": {name: asdict(cell) for name, cell in cells.items()},
        }
        for figure, cells in results.cells.items()
    ]
    contestants = {name: asdict(about) for name, about in results.contestants.items()}
    return json.dumps({"machine": results.machine, "contestants": contestants, "figures": figures}, indent=1) + "\n"


def from_json(text: str) -> Results:
    """The results that `to_json` wrote.

    :raises ValueError: if it was something else.
    """
    try:
        read = json.loads(text)
        return Results(
            machine=read["machine"],
            contestants={
                name: About(entry["title"], tuple(entry["notes"]), tuple(entry["versions"]))
                for name, entry in read["contestants"].items()
            },
            cells=dict(map(_figure, read["figures"])),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no results of benchmarks: {type(error).__name__} {error}") from error


def _figure(entry: dict[str, Any]) -> tuple[Figure, dict[str, Cell]]:
    cells = {
        name: Cell(Spread(**cell["found"]) if cell["found"] else None, cell["remark"])
        for name, cell in entry.pop("cells").items()
    }
    return Figure(**entry), cells
