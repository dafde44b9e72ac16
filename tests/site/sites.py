"""Sites as users make them: `comgen docs`, then mkdocs."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import chdir
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main

HERE = Path(__file__).resolve().parent
CASE = HERE / "case"
REPOSITORY = HERE.parents[1]


def written(folder: Path, name: str, out: Path) -> str:
    """Run `comgen docs` in a folder; what it said. Raises AssertionError where it fails."""
    with chdir(folder):
        result = CliRunner().invoke(main, ["docs", name, "--out", str(out)])
    if result.exit_code:
        raise AssertionError(f"{result.output}{result.exception!r}")
    return result.output


def built(root: Path) -> Path:
    """Run `mkdocs build --strict`, which fails at every warning; the folder of HTML."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--config-file",
        str(root / "mkdocs.yml"),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    )
    if done.returncode:
        raise AssertionError(done.stdout + done.stderr)
    return root / "html"


def files(root: Path) -> dict[str, str]:
    """What comgen wrote, by path."""
    paths = [path for path in root.rglob("*") if path.is_file() and "html" not in path.relative_to(root).parts[:1]]
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in sorted(paths)}
