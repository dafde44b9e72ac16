"""comgen's own wheel, installed somewhere else: it makes the same bytes there, and needs nothing of the checkout."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .environments import REPOSITORY, new_environment, run, sums

if TYPE_CHECKING:
    from .conftest import Built

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("index")]

CASES = REPOSITORY / "tests" / "cases"
SPEC = "spec.json"
_HERE = [sys.executable, "-m", "generator.cli"]


@pytest.fixture(scope="module")
def comgen(tool: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, in an environment of its own."""
    return new_environment(Path(sys.executable), tmp_path_factory.mktemp("tool") / "environment", tool.wheel) / "comgen"


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _same(comgen: Path, folder: Path, *arguments: str) -> str:
    """What the installed one prints in `folder/there`: what that of the checkout prints in `folder/here`."""
    there = run([comgen, *arguments], folder / "there")
    assert there == run([*_HERE, *arguments], folder / "here", PYTHONPATH=str(REPOSITORY))
    assert _files(folder / "there") == _files(folder / "here")
    return there


def _twice(case: str, folder: Path, where: str = "") -> None:
    for copy in ("there", "here"):
        shutil.copytree(CASES / case, folder / copy / where, ignore=shutil.ignore_patterns("expected", "__pycache__"))


def test_it_comes_from_there(comgen: Path, tmp_path: Path) -> None:
    assert run([comgen, "--version"], tmp_path).startswith("comgen, version ")
    assert "regenerate" in run([comgen, "--help"], tmp_path)
    where = "import generator, generator.tool as tool; print(generator.__file__); print(tool.templates_folder())"
    module, templates = run([comgen.with_name("python"), "-c", where], tmp_path).splitlines()
    assert Path(module).is_relative_to(comgen.parents[1])
    assert Path(templates) == Path(module).parent / "templates"


def test_generate(comgen: Path, tmp_path: Path) -> None:
    _twice("versions_none", tmp_path)
    assert _same(comgen, tmp_path, "generate", SPEC, "--out", "out", "--package", "pets").startswith("out: ")
    assert (tmp_path / "there" / "out" / "pets" / "_runtime" / "pager.py").is_file()


def test_a_whole_project(comgen: Path, tmp_path: Path) -> None:
    """The manifest has the hash of comgen's own code and templates: also that is the same."""
    _twice("clients_servers", tmp_path, "specs/zones")
    for copy in ("there", "here"):
        (tmp_path / copy / "specs" / "zones" / SPEC).rename(tmp_path / copy / "specs" / "zones" / "openapi.json")
    assert _same(comgen, tmp_path, "regenerate").startswith("generated/zones: ")
    assert _same(comgen, tmp_path, "regenerate", "--check").startswith("generated/zones: 0 files would change")
    assert len(sums(_same(comgen, tmp_path, "wheel"))) == 2
    other = str(CASES / "versions_none" / SPEC)
    assert _same(comgen, tmp_path, "diff", "zones", other, "--format", "html").startswith("<!DOCTYPE html>")
