"""`python -m benchmarks`: what comgen's client costs, beside its peers and the least that could be done."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from .contestants import Contestant, load_contestants
from .driver import Server
from .measuring import measure
from .payloads import Payloads, make_payloads
from .peers import SPEC, Ready, SetupError, prepare
from .plot import plot
from .report import report
from .results import About, Cell, Figure, Results, from_json, machine, to_json
from .rows import ROWS, Bench, Row

CONTESTANTS = load_contestants()
_WIDTH = 180
"""Characters of a line where the output is no terminal."""
_LIST = "\n".join(f"  {row.name:10} {row.about}" for row in ROWS.values())


@click.command(epilog="\b\nRows:\n" + _LIST)
@click.option("--row", "rows", multiple=True, type=click.Choice(list(ROWS)), help="Measure this row; may be repeated.")
@click.option(
    "--only", multiple=True, type=click.Choice(list(CONTESTANTS)), help="Measure this contestant; may be repeated."
)
@click.option("--rounds", type=click.IntRange(1), help="How often to go round the contestants, for every row.")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for results.json and results.svg."
)
@click.option(
    "--show",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Measure nothing; show this results.json.",
)
def main(rows: tuple[str, ...], only: tuple[str, ...], rounds: int | None, out: Path | None, show: Path | None) -> None:
    """Measure comgen's client of Compute Ops Management beside what others make of the same description.

    Contestants are measured in turn, each in a process and an environment of its own; what they need is installed on
    the first run, in benchmarks/.peers. Nothing here passes or fails.
    """
    console, progress = Console(width=None if sys.stdout.isatty() else _WIDTH), Console(stderr=True)
    if show is not None:
        results = _read(show)
    else:
        chosen = [ROWS[name] for name in ROWS if name in rows or not (rows or ROWS[name].is_long)]
        contestants = {name: CONTESTANTS[name] for name in CONTESTANTS if name in only or not only}
        results = _measured(chosen, contestants, rounds, progress)
    console.print(report(results))
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "results.json").write_text(to_json(results), "utf-8")
        (out / "results.svg").write_text(plot(results), "utf-8")


def _read(path: Path) -> Results:
    try:
        return from_json(path.read_text("utf-8"))
    except ValueError as error:
        raise click.ClickException(f"{path}: {error}") from error


def _measured(rows: list[Row], contestants: dict[str, Contestant], rounds: int | None, console: Console) -> Results:
    told = machine()  # before anything of ours makes a load
    with console.status("payloads …"):
        payloads = make_payloads(json.loads(SPEC.read_bytes()))
    ready = {name: _prepared(contestant, console) for name, contestant in contestants.items()}
    cells = _run(rows, ready, rounds, payloads, console)
    about = {name: _about(contestant, ready[name]) for name, contestant in contestants.items()}
    return Results(machine=told, contestants=about, cells=cells)


def _about(contestant: Contestant, ready: Ready | str) -> About:
    return About(contestant.title, *((ready.notes, ready.versions) if isinstance(ready, Ready) else ()))


def _prepared(contestant: Contestant, console: Console) -> Ready | str:
    with console.status(f"{contestant.title}: environment and client …"):
        try:
            return prepare(contestant)
        except SetupError as error:
            console.print(f"{contestant.title} takes no part: {error}", markup=False)
            return f"takes no part: {error}"


def _run(
    rows: list[Row], ready: dict[str, Ready | str], rounds: int | None, payloads: Payloads, console: Console
) -> dict[Figure, dict[str, Cell]]:
    text = TextColumn("{task.description}")
    columns = (SpinnerColumn(), text, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Server(payloads) as server, Progress(*columns, console=console, transient=True) as progress:
        tasks = {row.name: progress.add_task(row.name, total=_steps(row, ready, rounds)) for row in rows}
        bench = Bench(server)

        def step(row: Row, title: str) -> None:
            progress.update(tasks[row.name], advance=1, description=f"{row.name}: {title}")

        try:
            return measure(bench, rows, ready, rounds=rounds, step=step)
        finally:
            bench.close()


def _steps(row: Row, ready: dict[str, Ready | str], rounds: int | None) -> int:
    able = [entry for entry in ready.values() if isinstance(entry, Ready) and row.name not in entry.contestant.cannot]
    return len(able) * (rounds or row.rounds)


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
