"""One bench for each API, what the tests take of it, and a summary of what the judges said."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from .apis import APIS, ApiFiles
from .bench import Bench
from .court import Court, Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from . import client, exceptions, spec
    from .cases import Case
    from .values import Values

_LEDGER = pytest.StashKey[Ledger]()


@pytest.fixture(scope="session")
def benches(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[ApiFiles, Bench]]:
    """The bench of each API: it must not hang on `api`, with which pytest would make it anew for each tag."""
    ledger = pytestconfig.stash.setdefault(_LEDGER, Ledger())
    with ExitStack() as closing:
        yield {
            api: Bench(api=api, ledger=ledger, closing=closing, folder=tmp_path_factory.mktemp("prism")) for api in APIS
        }


@pytest.fixture(scope="session", params=APIS, ids=lambda api: api.name)
def api(request: pytest.FixtureRequest) -> ApiFiles:
    """The API that is judged."""
    found: ApiFiles = request.param
    return found


@pytest.fixture
def bench(api: ApiFiles, benches: Mapping[ApiFiles, Bench]) -> Bench:
    """All that the tests of this API share."""
    return benches[api]


@pytest.fixture
def listed(bench: Bench) -> exceptions.Exceptions:
    """The list of exceptions."""
    return bench.listed


@pytest.fixture
def judged(bench: Bench) -> spec.Spec:
    """The API description that the judges judge by."""
    return bench.judged


@pytest.fixture
def values(bench: Bench) -> Values:
    """The value maker for that description."""
    return bench.values


@pytest.fixture
def all_cases(bench: Bench) -> dict[spec.Operation, tuple[Case, ...]]:
    """The cases of every operation."""
    return bench.all_cases


@pytest.fixture
def court(bench: Bench) -> Court:
    """All judges of requests."""
    return bench.court


@pytest.fixture
def methods(bench: Bench) -> client.Methods:
    """How the client's Python names map to the spec's."""
    return bench.methods


@pytest.fixture
def driver(bench: Bench) -> client.Driver:
    """The generated client, ready to be called."""
    return bench.driver


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what was sent, refused and excused."""
    if (ledger := config.stash.get(_LEDGER, None)) is None:
        return
    terminalreporter.section("conformance")
    for (who, round_), count in sorted(ledger.requests.items()):
        terminalreporter.line(f"{who}, {round_}: {count} requests")
    terminalreporter.line(f"broken requests: {ledger.broken}")
    terminalreporter.line(f"complaints: {_counted(ledger.complaints)}")
    terminalreporter.line(f"exceptions used: {_counted(ledger.excused)}")


def _counted(counter: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counter.items()) if count) or "none"
