"""What is built once: the distributions of the real client, and those of comgen itself."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from .environments import REPOSITORY, run, sums


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """An sdist and a wheel."""

    sdist: Path
    wheel: Path

    @property
    def paths(self) -> tuple[Path, Path]:
        """Both."""
        return self.sdist, self.wheel


def built_in(folder: Path) -> Built:
    """The two archives of a folder, which has nothing else."""
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    assert len(list(folder.iterdir())) == 2
    return Built(sdist=sdist, wheel=wheel)


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Of the client of the real API, by `comgen wheel`."""
    out = tmp_path_factory.mktemp("client") / "dist"
    printed = run([sys.executable, "-m", "generator.cli", "wheel", "compute-ops-mgmt", "--out", out], REPOSITORY)
    assert set(sums(printed)) == {path.name for path in out.iterdir()}
    return built_in(out)


@pytest.fixture(scope="session")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Of comgen, as `make wheels` builds them."""
    out = tmp_path_factory.mktemp("tool") / "dist"
    run([sys.executable, "-m", "hatchling", "build", "--directory", out], REPOSITORY)
    return built_in(out)


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip where pip can get nothing: a wheel that cannot be installed is to fail where others can be."""
    target = str(tmp_path_factory.mktemp("index"))
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", target, "typing-extensions"]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("there is no package index here")
