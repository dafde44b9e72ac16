"""Processes that judge descriptions side by side; one that hangs or dies is replaced, and that is a finding."""

from __future__ import annotations

import multiprocessing
import multiprocessing.process
import os
import random
import tempfile
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from .minimize import minimized
from .mutate import mutated
from .target import Outcome, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60
"""Seconds after which a process that says nothing is ended: more than the limit in `target`, which counts the
processor's time only, and which native code does not hear."""

_SHIFT = 400
"""After so many descriptions a process makes room for a new one: generated classes are never quite forgotten."""

_FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One description to judge: a case of the seed, or a text; `minimize` is the signature of a finding that is to
    be made small, in so many seconds."""

    seed: int
    case: int | None = None
    text: str | None = None
    minimize: str | None = None
    seconds: float = 0

    def description(self) -> str:
        """The text that is to be judged."""
        return case_text(self.seed, self.case or 0) if self.text is None else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of a task; `text` is there for findings only."""

    task: Task
    outcome: Outcome
    text: str | None
    seconds: float


@dataclass(slots=True, kw_only=True)
class _Worker:
    process: multiprocessing.process.BaseProcess
    pipe: Connection
    task: Task
    deadline: float


def case_text(seed: int, case: int) -> str:
    """The description of a case: the same for the same numbers, as long as the corpus is the same."""
    return mutated(random.Random(f"{seed}/{case}"))  # noqa: S311 - nothing here is secret


def judge_text(text: str, folder: Path) -> Outcome:
    """Write a text to a file and judge that; lone surrogates, which no file can hold, become question marks."""
    spec = folder / ("spec.json" if text.lstrip().startswith(("{", "[")) else "spec.yaml")
    spec.write_bytes(text.encode("utf-8", "replace"))
    return judge(spec)


def perform(task: Task, folder: Path) -> Report:
    """Do one task in this process."""
    start = time.process_time()
    text = task.description()
    if task.minimize is not None:
        text = minimized(text, lambda part: judge_text(part, folder).signature == task.minimize, task.seconds)
    outcome = judge_text(text, folder)
    kept = text if outcome.verdict is Verdict.FINDING else None
    return Report(task=task, outcome=outcome, text=kept, seconds=time.process_time() - start)


def run(tasks: Iterator[Task], processes: int) -> Iterator[Report]:
    """Perform tasks until there are none; reports come as they are done."""
    workers: list[_Worker] = []
    try:
        while True:
            while len(workers) < processes and (task := next(tasks, None)) is not None:
                workers.append(_hired(task))
            if not workers:
                return
            ready = wait([worker.pipe for worker in workers], timeout=1)
            for worker in list(workers):
                if worker.pipe in ready:
                    yield from _heard(worker, workers, tasks)
                elif time.monotonic() > worker.deadline:
                    yield _ended(worker, workers, "hangs")
    finally:
        for worker in workers:
            worker.process.kill()


def _heard(worker: _Worker, workers: list[_Worker], tasks: Iterator[Task]) -> Iterator[Report]:
    try:
        report: Report = worker.pipe.recv()
    except (EOFError, ConnectionError):
        worker.process.join()
        # Leaving in order between two tasks is what a process does after its shift.
        if worker.process.exitcode == 0:
            workers[workers.index(worker)] = _hired(worker.task)
        else:
            yield _ended(worker, workers, f"dies with {worker.process.exitcode}")
        return
    following = next(tasks, None)
    if following is None:
        worker.pipe.close()
        workers.remove(worker)
    else:
        _give(worker, following)
    yield report


def _give(worker: _Worker, task: Task) -> None:
    worker.task, worker.deadline = task, time.monotonic() + PATIENCE + task.seconds
    try:
        worker.pipe.send(task)
    except BrokenPipeError:
        return  # it has left; `_heard` will see that and hire another


def _hired(task: Task) -> _Worker:
    ours, theirs = _FORK.Pipe()
    process = _FORK.Process(target=_work, args=(theirs, ours), daemon=True)
    process.start()
    theirs.close()
    worker = _Worker(process=process, pipe=ours, task=task, deadline=0)
    _give(worker, task)
    return worker


def _ended(worker: _Worker, workers: list[_Worker], how: str) -> Report:
    worker.process.kill()
    workers.remove(worker)
    outcome = Outcome(verdict=Verdict.FINDING, signature=how, detail=f"the process {how}")
    return Report(task=worker.task, outcome=outcome, text=worker.task.description(), seconds=PATIENCE)


def _work(pipe: Connection, other_end: Connection) -> None:
    other_end.close()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for _ in range(_SHIFT):
            try:
                task = pipe.recv()
            except EOFError:
                return
            pipe.send(perform(task, Path(folder)))
