"""What tests share: the option that writes golden copies anew, and every case as comgen makes it."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import HealthCheck, settings

from generator.memory import VARIABLE

from .golden.case import Case, Made, all_cases, make, site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# The same examples in every run, and no limit that a busy machine would break.
settings.register_profile("project", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`."""
    parser.addoption("--update-golden", action="store_true", help="write the golden copies of tests/cases anew")


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark of the tests that run the whole tool again and again."""
    config.addinivalue_line("markers", 'slow: a minute or so; left out with -m "not slow"')


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_remembered() -> Iterator[None]:
    """No run of comgen knows what an earlier one has worked out, and none leaves anything in the user's folders."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv(VARIABLE, "")
        yield


@pytest.fixture(scope="session")
def missing() -> Callable[[str], NoReturn]:
    """Skip for want of something, or fail where nothing may be missing."""

    def lacking(what: str) -> NoReturn:
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(what)
        pytest.skip(what)

    return lacking


@pytest.fixture(scope="session")
def chromium(missing: Callable[[str], NoReturn]) -> str:
    """The command of a browser."""
    found = filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))
    return next(found, None) or missing("no chromium to look with")


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Case], Made]:
    """What comgen makes of a case; each is made once in a run."""
    folder = tmp_path_factory.mktemp("cases")
    known: dict[str, Made] = {}

    def once(case: Case) -> Made:
        if case.name not in known:
            known[case.name] = make(case, folder / case.name)
        return known[case.name]

    return once


@pytest.fixture(scope="session")
def packages(made: Callable[[Case], Made]) -> dict[str, Made]:
    """Every package that comgen makes of the cases, by name."""
    results = {case.name: made(case) for case in all_cases() if not case.is_refused}
    return {name: one for name, one in results.items() if one.exit_code == 0}


@pytest.fixture(scope="session")
def importable(packages: dict[str, Made], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on the import path with all packages in it."""
    folder = site(packages, tmp_path_factory.mktemp("import") / "site", runtime=True)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))
