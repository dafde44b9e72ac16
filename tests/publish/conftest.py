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


def built_in(folder: Path, name: str = "") -> Built:
    """The two archives of a folder whose names begin like this."""
    (sdist,), (wheel,) = folder.glob(f"{name}*.tar.gz"), folder.glob(f"{name}*.whl")
    return Built(sdist=sdist, wheel=wheel)


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with those of the clients of all projects, made by `comgen wheel`."""
    out = tmp_path_factory.mktemp("clients") / "dist"
    printed = run([sys.executable, "-m", "generator.cli", "wheel", "--out", out], REPOSITORY)
    assert set(sums(printed)) == {path.name for path in out.iterdir()}
    return out


@pytest.fixture(scope="session")
def client(clients: Path) -> Built:
    """Those of the client of HPE Compute Ops Management."""
    return built_in(clients, "compute_ops_mgmt_client-")


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
