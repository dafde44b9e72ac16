"""Results as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from .results import Cell, Figure, Results

_ENGINE = "datamodel-pydantic"
"""The peer whose models comgen's are made by."""


def report(results: Results) -> RenderableType:
    """The table, and below it what has to be known of its cells."""
    remarks = _remarks(results)
    table = Table(show_lines=True, title=_machine(results), title_justify="left")
    table.add_column("median ± half of the middle half; times the floor")
    for about in results.contestants.values():
        table.add_column(escape(about.title), justify="right", overflow="fold")
    table.add_column("comgen to the best peer", justify="right", overflow="fold")
    table.add_column(f"comgen to {_ENGINE}", justify="right", overflow="fold")
    for figure, cells in results.cells.items():
        shown = [_shown(results, figure, name, cells[name], remarks) for name in results.contestants]
        best = results.best_peer(figure)
        table.add_row(
            f"{figure.title}, {figure.unit}",
            *shown,
            f"{_against(results, figure, best)}\n{best}" if best else "",
            _against(results, figure, _ENGINE),
        )
    notes = [Text(f"{number}  {remark}") for remark, number in remarks.items()]
    notes += [Text(f"{about.title}: {note}") for about in results.contestants.values() for note in about.notes]
    return Group(table, *notes)


def number(figure: Figure, value: float) -> str:
    """A value in as many digits as the figure has."""
    return f"{value:,.{figure.digits}f}"


def times(ratio: float) -> str:
    """A ratio to two digits that count."""
    return f"{ratio:.2f}x" if ratio < 10 else f"{ratio:.0f}x"


def _shown(results: Results, figure: Figure, name: str, cell: Cell, remarks: dict[str, int]) -> str:
    mark = f" \\[{remarks[cell.remark]}]" if cell.remark else ""
    if cell.found is None:
        return f"-{mark}"
    text = number(figure, cell.found.median)
    if cell.found.number > 1:
        text += f" ±{number(figure, cell.found.half)}"
    ratio = results.ratio(figure, name, "floor") if figure.has_floor and name != "floor" else None
    return text + mark + (f"\n{times(ratio)}" if ratio is not None else "")


def _against(results: Results, figure: Figure, peer: str) -> str:
    ratio = results.ratio(figure, "comgen", peer)
    return times(ratio) if ratio is not None else ""


def _remarks(results: Results) -> dict[str, int]:
    """Each remark once, by its number."""
    found: Iterator[str] = (cell.remark for cells in results.cells.values() for cell in cells.values() if cell.remark)
    return {remark: number for number, remark in enumerate(dict.fromkeys(found), 1)}


def _machine(results: Results) -> str:
    told = results.machine
    return (
        f"{told['date']}, Python {told['python']}, {told['system']}, {told['cores']} cores, {told['processor']}, "
        f"load {told['load']}"
    )
