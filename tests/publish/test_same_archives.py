"""The same package gives the same archives: elsewhere, with other hash seeds, umasks, times and leftovers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .environments import REPOSITORY, run, sums

if TYPE_CHECKING:
    from .conftest import Built

NAME = "compute-ops-mgmt"
_INSTALLED = [sys.executable, "-m", "generator.cli", "wheel"]


def _copy(folder: Path) -> Path:
    """The project in another repository, and with what people and tools leave behind."""
    for part in ("specs", "generated"):
        shutil.copytree(REPOSITORY / part / NAME, folder / part / NAME, ignore=shutil.ignore_patterns("*_cache"))
    for path in (folder / "generated").rglob("*"):
        os.utime(path, (1, 1))
    return folder


def _left(tree: Path, package: str) -> None:
    for path in (".venv/x.py", "dist/old.whl", "notes.txt", f"{package}/.mypy_cache/x.json", f"{package}/x.pyc"):
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text("left")


def _built(folder: Path, *, umask: int = 0o022, **variables: str) -> dict[str, str]:
    """The sums that `comgen wheel` tells, in a folder and under a umask of its own, and checked."""
    command = f'umask {umask:03o}; exec "$@"'
    where = {"PYTHONPATH": str(REPOSITORY)} | variables
    told = sums(run(["sh", "-c", command, "sh", *_INSTALLED, NAME, "--out", "out"], folder, **where))
    check = "\n".join(f"{value}  out/{name}" for name, value in told.items())
    assert run(["sha256sum", "--check", "--strict"], folder, given=f"{check}\n").count(": OK") == 2
    return told


def _sums(built: Built) -> dict[str, str]:
    listed = subprocess.run(["sha256sum", *built.paths], capture_output=True, text=True, check=True).stdout
    return {Path(line[66:]).name: line[:64] for line in listed.splitlines()}


@pytest.mark.parametrize(("seed", "umask"), [("0", 0o077), ("31337", 0o002)])
def test_elsewhere(client: Built, seed: str, umask: int, tmp_path: Path) -> None:
    folder = _copy(tmp_path / "another path")
    _left(folder / "generated" / NAME, "compute_ops_mgmt")
    assert _built(folder, umask=umask, PYTHONHASHSEED=seed, TZ="Asia/Tokyo", LC_ALL="C") == _sums(client)


@pytest.mark.slow
def test_from_the_description_alone(client: Built, tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    shutil.rmtree(folder / "generated")
    assert _built(folder, PYTHONHASHSEED="7") == _sums(client)
    assert not (folder / "generated").exists()


def test_the_tool_itself(tool: Built, tmp_path: Path) -> None:
    folder = tmp_path / "comgen"
    for part in ("generator", "templates"):
        ignored = shutil.ignore_patterns("__pycache__", "*_cache")
        shutil.copytree(REPOSITORY / part, folder / part, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".gitignore"):
        shutil.copy(REPOSITORY / name, folder)
    command = 'umask 077; exec "$@"'
    build = [sys.executable, "-m", "hatchling", "build", "--directory", tmp_path / "out"]
    run(["sh", "-c", command, "sh", *build], folder, PYTHONHASHSEED="7")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {
        path.name: path.read_bytes() for path in tool.paths
    }


def test_the_time_is_that_of_the_environment(client: Built, tmp_path: Path) -> None:
    then = datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC)
    told = _built(_copy(tmp_path), SOURCE_DATE_EPOCH=str(int(then.timestamp())))
    assert told.keys() == _sums(client).keys()
    assert not set(told.values()) & set(_sums(client).values())
    with zipfile.ZipFile(tmp_path / "out" / client.wheel.name) as wheel:
        assert {item.date_time for item in wheel.infolist()} == {then.timetuple()[:6]}
        assert {item.external_attr >> 16 & 0o777 for item in wheel.infolist()} == {0o644}
    with tarfile.open(tmp_path / "out" / client.sdist.name) as sdist:
        members = sdist.getmembers()
    assert {member.mtime for member in members} == {int(then.timestamp())}
    assert {(member.mode, member.uid, member.gid, member.uname) for member in members} == {(0o644, 0, 0, "")}
