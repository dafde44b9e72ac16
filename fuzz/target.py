"""Judges one text: does comgen make a package of it that imports, or say what is wrong with it?

Everything else (another exception, too much time, an operation lost, code that does not load) is a finding.
"""

from __future__ import annotations

import re
import signal
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from generator import pipeline
from generator.diagnostics import Severity, SpecError
from generator.listing import list_operations
from generator.loader.document import is_object
from generator.loader.references import followed
from generator.loader.walk import METHODS
from generator.project import default_project

from .importing import PACKAGE, load_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

LIMIT = 10
"""Seconds of processor time that one description of less than 1 MB may take."""

OUT = Path("out")


class Verdict(StrEnum):
    """What became of a description."""

    PACKAGE = "package"
    REFUSED = "refused"
    FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The verdict; `signature` is the same for findings that are probably one fault, `detail` is for people."""

    verdict: Verdict
    signature: str = ""
    detail: str = ""


class TooSlowError(BaseException):
    """The time is up; no `except Exception` on the way may catch this."""


class FaultError(Exception):
    """comgen came to an end, and the result is wrong."""


def judge(spec: Path) -> Outcome:
    """Run the pipeline on a file and load what it makes. Nothing is written."""
    try:
        with _time_limit(LIMIT):
            return _run(spec)
    except TooSlowError as error:
        return _finding("too slow", error)
    except Exception as error:
        return _finding(type(error).__name__, error)


def _run(spec: Path) -> Outcome:
    try:
        loaded = pipeline.load(spec, PACKAGE, repairs=True, progress=_silent)
        built = pipeline.build(loaded, _silent)
        default_project(loaded.config.title)
    except SpecError as error:
        return _refusal(error)
    wanted = count_operations(loaded.document.data)
    made = len(list_operations(built.api, PACKAGE))
    if made != wanted:
        raise FaultError(f"{'lost' if made < wanted else 'made up'} operations")
    load_package(pipeline.emit(built, OUT, _silent).files)
    return Outcome(verdict=Verdict.PACKAGE)


def _refusal(error: SpecError) -> Outcome:
    """A refusal must say why: at least one error, each with a code and a message, and no fault of our own."""
    errors = [item for item in error.diagnostics if item.severity is Severity.ERROR]
    if not errors:
        raise FaultError("refused without an error")
    for item in errors:
        str(item).encode("utf-8", "backslashreplace")
        if not re.fullmatch(r"C\d{3}", item.code) or not item.message.strip():
            raise FaultError(f"a diagnostic that says nothing: {item}")
        if "bug of comgen" in (item.hint or ""):
            raise FaultError(f"{item.code} {item.message}")
    return Outcome(verdict=Verdict.REFUSED, signature=errors[0].code)


def count_operations(data: dict[str, Any]) -> int:
    """How many operations a valid description has, counted without the generator's own walk."""
    count = 0
    for path, item in data.get("paths", {}).items():
        if is_object(item) and not path.startswith("x-"):
            # Keys beside the `$ref` of a path item hold too (OpenAPI 3.1, section 4.8.9).
            methods = {*item, *((followed(data, item) or {}) if "$ref" in item else ())}
            count += len(methods & set(METHODS))
    return count


def _silent(_text: str) -> None:
    """Nobody watches."""


@contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    """Raise TooSlowError after so many seconds of processor time, whatever else the machine does."""

    def stop(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise TooSlowError(f"more than {seconds} s of processor time")

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _finding(kind: str, error: BaseException) -> Outcome:
    return Outcome(
        verdict=Verdict.FINDING,
        signature=f"{kind} {_place(error, deepest=kind != 'too slow')}",
        detail="".join(traceback.format_exception(error)),
    )


def _place(error: BaseException, *, deepest: bool) -> str:
    """The innermost frame in the generator; for what takes too long the outermost stage, as all else is chance."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/generator/" in frame.filename and "site-packages" not in frame.filename]
    stages = [frame for frame in ours if Path(frame.filename).stem not in ("pipeline",)]
    if stages:
        frame = stages[-1 if deepest else 0]
        return f"in {Path(frame.filename).stem}.{frame.name}"
    return re.sub(r"\W+", " ", re.sub(r"'.*?'|\".*?\"|\d+|M_?\w*", "", str(error)))[:60].strip()
