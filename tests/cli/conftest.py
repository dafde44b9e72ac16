"""The command line of the generated client, run in this process."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from tests.conformance.apis import APIS

if TYPE_CHECKING:
    from click.testing import Result
sys.path[:0] = [str(api.project) for api in APIS]
CONFIG = "COMPUTE_OPS_CONFIG"


@pytest.fixture(autouse=True)
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A configuration file that is not there, and no other credentials than what a test sets."""
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "REGION", "BASE_URL", "PROFILE", "TENANT"):
        monkeypatch.delenv(f"COMPUTE_OPS_{name}", raising=False)
    path = tmp_path / "settings" / "config.toml"
    monkeypatch.setenv(CONFIG, str(path))
    logger = logging.getLogger("compute_ops_mgmt")
    level, handlers = logger.level, list(logger.handlers)
    yield path
    logger.setLevel(level)
    logger.handlers[:] = handlers


class Runner:
    """Runs commands of a package as a shell would, but for the terminal."""

    def __init__(self, package: str) -> None:
        described = import_module(f"{package}._commands").PROGRAM
        self._name = described.name
        self._program = import_module(f"{package}._runtime.cli.program").main_of(described)

    def __call__(self, *arguments: str, stdin: str | bytes = "") -> Result:
        result = CliRunner().invoke(self._program, arguments, input=stdin, prog_name=self._name)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result


@pytest.fixture(scope="session")
def runner() -> type[Runner]:
    """Make what runs the commands of a package."""
    return Runner


@pytest.fixture(scope="session")
def run() -> Runner:
    """Run one command of Compute Ops Management."""
    return Runner("compute_ops_mgmt")
