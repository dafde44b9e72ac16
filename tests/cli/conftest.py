"""The command line of the generated client, run in this process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from tests.real.places import PROJECT, SPEC, built_from

if TYPE_CHECKING:
    from click.testing import Result

    from generator.pipeline import Built

sys.path.insert(0, str(PROJECT))
CONFIG = "COMPUTE_OPS_CONFIG"


@pytest.fixture(scope="session")
def built() -> Built:
    """The intermediate representation of the real description."""
    return built_from(SPEC)


@pytest.fixture(autouse=True)
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A configuration file that is not there, and no other credentials than what a test sets."""
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "REGION", "SERVER", "PROFILE", "TENANT"):
        monkeypatch.delenv(f"COMPUTE_OPS_{name}", raising=False)
    path = tmp_path / "settings" / "config.toml"
    monkeypatch.setenv(CONFIG, str(path))
    yield path


@pytest.fixture(scope="session")
def program() -> Any:
    """The program."""
    from compute_ops_mgmt._commands import PROGRAM
    from compute_ops_mgmt._runtime.cli.program import main_of

    return main_of(PROGRAM)


class Runner:
    """Runs commands as a shell would, but for the terminal."""

    def __init__(self, program: Any) -> None:
        self._program = program

    def __call__(self, *arguments: str, stdin: str | bytes = "") -> Result:
        result = CliRunner().invoke(self._program, arguments, input=stdin, prog_name="compute-ops")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result


@pytest.fixture
def run(program: Any) -> Runner:
    """Run one command."""
    return Runner(program)
