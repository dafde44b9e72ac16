"""One case: a small description, what comgen makes of it, and what it says."""

from __future__ import annotations

import os
import shutil
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main

CASES = Path(__file__).resolve().parents[1] / "cases"
_INPUTS = ("client.toml", "overlay.yaml", "documentation.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A folder of `tests/cases`; its name is the name of the package that it makes."""

    name: str

    @property
    def folder(self) -> Path:
        """Where the case stands."""
        return CASES / self.name

    @property
    def spec(self) -> Path:
        """The description, in JSON or in YAML."""
        (found,) = self.folder.glob("spec.*")
        return found

    @property
    def parts(self) -> Path:
        """Where other files of the description stand, if it has any."""
        return self.folder / "parts"

    @property
    def is_refused(self) -> bool:
        """Whether comgen must refuse the description."""
        return self.name.startswith("errors_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What one run of `comgen generate` did: `root` is the project's folder, which a refused one does not have."""

    exit_code: int
    said: str
    root: Path

    def files(self) -> dict[str, str]:
        """The text of every file by its path from the project's folder."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_text("utf-8") for path in sorted(found)}


def all_cases() -> list[Case]:
    """Every case, in the order of their names."""
    return [Case(name=path.name) for path in sorted(CASES.iterdir()) if path.is_dir()]


def make(case: Case, folder: Path) -> Made:
    """Run comgen as a user does, in `folder`, on a copy of the case."""
    folder.mkdir(parents=True)
    for name in _INPUTS:
        if (case.folder / name).exists():
            shutil.copy(case.folder / name, folder / name)
    shutil.copy(case.spec, folder)
    if case.parts.exists():
        shutil.copytree(case.parts, folder / case.parts.name)
    named = [] if (case.folder / "client.toml").exists() else ["--package", case.name]
    with chdir(folder):
        result = CliRunner().invoke(main, ["generate", case.spec.name, "--out", "out", *named])
    crash = "" if isinstance(result.exception, SystemExit | None) else f"{result.exception!r}\n"
    return Made(exit_code=result.exit_code, said=result.stderr + crash, root=folder / "out")


def site(made: dict[str, Made], folder: Path, *, runtime: bool) -> Path:
    """One folder with all packages side by side, by links; to be imported, or to be read by type checkers.

    Without `runtime` each package has, instead of its own copy of the runtime, stubs that lead to one copy: else
    the checkers would read the same files once for every case.
    """
    folder.mkdir(parents=True)
    for name, one in made.items():
        source, target = one.root / name, folder / name
        target.mkdir()
        for part in source.iterdir():
            if part.name != "_runtime" or runtime:
                os.symlink(part, target / part.name)
        if not runtime:
            _stubs(source / "_runtime", target / "_runtime", folder / "the_runtime")
    return folder


def _stubs(source: Path, target: Path, shared: Path) -> None:
    if not shared.exists():
        os.symlink(source, shared)
    target.mkdir()
    (target / "__init__.pyi").touch()
    for module in shared.rglob("*.py"):
        path = module.relative_to(shared).with_suffix("")
        if path.name != "__init__":
            stub = target / path.with_suffix(".pyi")
            stub.parent.mkdir(exist_ok=True)
            (stub.parent / "__init__.pyi").touch()
            stub.write_text(f"from {'.'.join((shared.name, *path.parts))} import *\n", "utf-8")
