"""What a case should make, against what it makes."""

from __future__ import annotations

import difflib
import re
import shutil
from typing import TYPE_CHECKING

from .signatures import signatures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .case import Case, Made

_WRITE_ANEW = "write the golden copies anew with: make golden"


def recorded(case: Case, made: Made) -> dict[str, str]:
    """What a case keeps of a run, by path: the tree without verbatim copies, the signatures, the messages.

    The manifest is left out, because it holds digests of the runtime.
    """
    kept = {"diagnostics.txt": f"{made.said}exit {made.exit_code}\n"}
    files = made.files()
    if not files:
        return kept
    kept["api.txt"] = "".join(f"{line}\n" for line in signatures(files, case.name))
    kept.update((f"expected/{path}", text) for path, text in files.items() if _is_written(path, case.name))
    return kept


def differences(case: Case, actual: Mapping[str, str]) -> str:
    """A unified diff from the golden copies to `actual`; empty where they are equal."""
    expected = _golden(case)
    parts: list[str] = []
    for path in sorted(expected.keys() | actual.keys()):
        old, new = expected.get(path), actual.get(path)
        if old is None or new is None:
            what = "is not made any more" if new is None else "is new"
            parts.append(f"{case.name}/{path} {what}\n")
        parts += difflib.unified_diff(
            (old or "").splitlines(keepends=True),
            (new or "").splitlines(keepends=True),
            f"{case.name}/{path}",
            f"{case.name}/{path} (made now)",
        )
    return "".join(parts) + f"\n{_WRITE_ANEW}\n" if parts else ""


def update(case: Case, actual: Mapping[str, str]) -> None:
    """Make the golden copies what `actual` is; what is stale goes."""
    shutil.rmtree(case.folder / "expected", ignore_errors=True)
    for name in ("api.txt", "diagnostics.txt"):
        (case.folder / name).unlink(missing_ok=True)
    for path, text in actual.items():
        target = case.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def _golden(case: Case) -> dict[str, str]:
    paths = [case.folder / "api.txt", case.folder / "diagnostics.txt"]
    paths += [path for path in (case.folder / "expected").rglob("*") if path.is_file()]
    return {path.relative_to(case.folder).as_posix(): path.read_text("utf-8") for path in paths if path.exists()}


def _is_written(path: str, case: str) -> bool:
    # The modules of `testing` differ in names alone: those of `generated/` stand for all of them.
    is_copy = "/_runtime/" in path or re.search(r"/(py\.typed|__main__\.py)$|^\w+/testing/\w+\.py$", path)
    # What the command line is told is kept where a case is about that.
    is_told = path.partition("/")[2].startswith("_commands/") and not case.startswith("commands")
    return not is_copy and not is_told and path != "comgen.lock"
