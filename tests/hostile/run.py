"""One run of `comgen generate`, in this process."""

from __future__ import annotations

from contextlib import chdir
from dataclasses import dataclass
from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run ended with: the files that it made by their paths, what it said, its exit code."""

    files: Mapping[str, str]
    said: str
    exit_code: int
    crash: str

    def is_told(self) -> bool:
        """Whether the run made a package, or refused with messages and made nothing; never a traceback."""
        if self.crash or "Traceback" in self.said:
            raise AssertionError(self.crash or self.said)
        if self.exit_code == 0:
            return bool(self.files)
        return self.exit_code == 2 and not self.files and " error" in f" {self.said}"


def generate(text: str | bytes, folder: Path, name: str = "spec.json") -> Outcome:
    """Write a description and generate its client in `folder`, which exists."""
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    (folder / name).write_bytes(content)
    return run(folder, ["generate", name, "--out", "out", "--package", "example"])


def run(folder: Path, arguments: list[str]) -> Outcome:
    """Run comgen in `folder`; what it makes is below `out`."""
    before = {path for path in folder.rglob("*") if path.is_file()}
    with chdir(folder):
        result = CliRunner().invoke(main, arguments)
    crash = "" if isinstance(result.exception, SystemExit | None) else repr(result.exception)
    files = {
        path.relative_to(folder / "out").as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path not in before
    }
    return Outcome(files=files, said=result.output, exit_code=result.exit_code, crash=crash)
