"""`python -m fuzz`: mutate descriptions for a set time; exit code 1 with findings, which stand in fuzz/findings/."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from .corpus import PAST, seeds
from .crew import Report, Task, case_text, judge_text, run
from .target import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

FINDINGS = Path(__file__).parent / "findings"
_MINIMIZING = 20
"""Seconds that may be spent on making one finding small."""


@dataclass(slots=True, kw_only=True)
class _Tally:
    """What has been seen so far, and which findings are still to be made small."""

    verdicts: Counter[Verdict] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    slowest: float = 0
    waiting: list[Task] = field(default_factory=list)

    def line(self) -> str:
        """The counts in one line."""
        seen = self.verdicts
        return (
            f"{seen.total()} descriptions: {seen[Verdict.PACKAGE]} packages, {seen[Verdict.REFUSED]} refused, "
            f"{seen[Verdict.FINDING]} findings of {len(self.findings)} kinds; slowest {self.slowest:.1f} s"
        )


@click.command()
@click.option("--seconds", default=60, show_default=True, help="How long to go on.")
@click.option("--seed", type=int, help="The run to repeat; a new one by default.")
@click.option("--case", type=int, help="Judge only this case of the seed, in this process, and print what happens.")
@click.option("--processes", default=2, show_default=True, help="How many to judge side by side.")
def main(seconds: int, seed: int | None, case: int | None, processes: int) -> None:
    """Mutate the real and the small descriptions; every outcome is a package that imports, or diagnostics."""
    seed = int(time.time()) if seed is None else seed
    if case is not None:
        sys.exit(_replay(case_text(seed, case)))
    known = len(seeds())  # read here, so that every process has them
    tally = _Tally()
    console = Console(stderr=True, markup=False, highlight=False)
    with console.status(f"seed {seed}") as status:
        for report in run(_tasks(seed, time.monotonic() + seconds, tally), processes):
            _take(report, tally, console)
            status.update(f"seed {seed}: {tally.line()}")
    refusals = ", ".join(f"{code} {number}" for code, number in tally.codes.most_common())
    click.echo(f"seed {seed}, {seconds} s, {known} seeds: {tally.line()}\nfirst errors: {refusals}")
    sys.exit(1 if tally.findings else 0)


def _tasks(seed: int, end: float, tally: _Tally) -> Iterator[Task]:
    """Past findings, then case after case until the time is up; then new findings are made small."""
    for path in sorted(PAST.glob("*.json")):
        yield Task(seed=seed, text=path.read_text(encoding="utf-8"))
    cases = count()
    while time.monotonic() < end:
        yield Task(seed=seed, case=next(cases))
    while tally.waiting:
        yield tally.waiting.pop()


def _take(report: Report, tally: _Tally, console: Console) -> None:
    task, outcome = report.task, report.outcome
    if task.minimize:
        _write(report)
        return
    tally.verdicts[outcome.verdict] += 1
    tally.slowest = max(tally.slowest, report.seconds)
    if outcome.verdict is Verdict.REFUSED:
        tally.codes[outcome.signature] += 1
    if outcome.verdict is Verdict.FINDING and report.text is not None:
        tally.findings[outcome.signature] += 1
        if tally.findings[outcome.signature] == 1:
            console.print(f"case {task.case}: {outcome.signature}")
            _write(report)
            if not outcome.signature.startswith(("hangs", "dies", "too slow")):
                small = replace(task, text=report.text, minimize=outcome.signature, seconds=_MINIMIZING)
                tally.waiting.append(small)


def _write(report: Report) -> None:
    """The description beside what happened; the name is the fault's, so that it is written once only."""
    FINDINGS.mkdir(exist_ok=True)
    stem = re.sub(r"\W+", "-", report.outcome.signature).strip("-")[:80]
    (FINDINGS / f"{stem}.json").write_bytes((report.text or "").encode("utf-8", "replace"))
    told = f"{report.outcome.signature}\nseed {report.task.seed} case {report.task.case}\n\n{report.outcome.detail}"
    (FINDINGS / f"{stem}.txt").write_bytes(told.encode("utf-8", "replace"))


def _replay(text: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        outcome: Outcome = judge_text(text, Path(folder))
    click.echo(f"{outcome.verdict} {outcome.signature}\n{outcome.detail}".rstrip())
    return 1 if outcome.verdict is Verdict.FINDING else 0


if __name__ == "__main__":
    main()
