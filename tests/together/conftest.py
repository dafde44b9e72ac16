"""All packages importable in one process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

from .sides import EDITIONS, REAL, REPOSITORY, SIDES, Side, edition


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Path]]:
    """The folders that the packages are in, on the import path."""
    top = tmp_path_factory.mktemp("editions")
    for name, size in zip(EDITIONS, ("integer", "string"), strict=True):
        (top / f"{name}.json").write_text(edition(size))
        arguments = ["generate", str(top / f"{name}.json"), "--out", str(top / name), "--package", name]
        assert CliRunner().invoke(main, arguments).exit_code == 0
    found = [*(REPOSITORY / "generated" / name for name in REAL), *(top / name for name in EDITIONS)]
    sys.path[:0] = map(str, found)
    yield found
    for folder in found:
        sys.path.remove(str(folder))


@pytest.fixture(params=SIDES)
def sides(request: pytest.FixtureRequest, folders: list[Path]) -> tuple[Side, Side]:
    """Two packages that shall not disturb each other."""
    one, other = SIDES[request.param]
    return one, other
