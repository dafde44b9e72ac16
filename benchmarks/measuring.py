"""Goes round the contestants, row by row and round by round, and gathers what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .driver import FailedError
from .peers import Ready
from .results import Cell, Figure
from .rows import Bench, Row
from .spread import spread

Step = Callable[[Row, str], None]
"""Called before each measurement, with the contestant's title."""


def measure(
    bench: Bench,
    rows: Iterable[Row],
    contestants: Mapping[str, Ready | str],
    *,
    rounds: int | None = None,
    step: Step = lambda _row, _title: None,
) -> dict[Figure, dict[str, Cell]]:
    """All cells of these rows. A contestant that fails once is left out of the rest of its row.

    :param contestants: a text in place of a contestant says why it takes no part.
    :param rounds: how often each goes round; by itself what the row says.
    """
    cells: dict[Figure, dict[str, Cell]] = {}
    for row in rows:
        found: dict[str, dict[str, list[float]]] = {name: {} for name in contestants}
        remarks = {name: _absent(row, ready) for name, ready in contestants.items()}
        running = {name: ready for name, ready in contestants.items() if isinstance(ready, Ready) and not remarks[name]}
        for _ in range(rounds or row.rounds):
            for name, ready in list(running.items()):
                step(row, ready.contestant.title)
                try:
                    taken = row.take(bench, ready)
                except FailedError as error:
                    remarks[name], found[name] = str(error), {}
                    del running[name]
                    continue
                remarks[name] = taken.remark
                for figure, values in taken.values.items():
                    found[name].setdefault(figure, []).extend(values)
        bench.close()
        for figure in row.figures:
            cells[figure] = {name: _cell(found[name].get(figure.name), remarks[name]) for name in contestants}
    return cells


def _absent(row: Row, ready: Ready | str) -> str:
    return ready if isinstance(ready, str) else ready.contestant.cannot.get(row.name, "")


def _cell(values: list[float] | None, remark: str) -> Cell:
    return Cell(spread(values) if values else None, remark)
