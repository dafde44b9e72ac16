"""The small site and the real one, each made once in a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from .sites import CASE, REPOSITORY, built, written
from .web import Web


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small case, as comgen writes it."""
    out = tmp_path_factory.mktemp("small") / "site"
    written(CASE, ".", out)
    return out


@pytest.fixture(scope="session")
def small_web(small: Path) -> Web:
    """The same, built."""
    return Web.of(built(small))


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real API, as comgen writes it."""
    out = tmp_path_factory.mktemp("real") / "site"
    written(REPOSITORY, "compute-ops-mgmt", out)
    return out


@pytest.fixture(scope="session")
def real_web(real: Path) -> Web:
    """The same, built."""
    return Web.of(built(real))
