"""One mock server, one set of judges for the run, and a summary of what they said."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn

import httpx2
import pytest

from . import client, exceptions, prism, spec
from .apis import APIS, ApiFiles
from .cases import Case, cases
from .court import Court, Ledger
from .values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEDGER = pytest.StashKey[Ledger]()


def missing(what: str) -> NoReturn:
    """Skip, or fail where nothing may be missing."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session", params=APIS, ids=lambda api: api.name)
def api(request: pytest.FixtureRequest) -> ApiFiles:
    """The API that is judged."""
    found: ApiFiles = request.param
    return found


@pytest.fixture(scope="session")
def listed(api: ApiFiles) -> exceptions.Exceptions:
    """The list of exceptions."""
    return exceptions.read(api.name)


@pytest.fixture(scope="session")
def judged(api: ApiFiles, listed: exceptions.Exceptions) -> spec.Spec:
    """The API description that the judges judge by."""
    return spec.read(listed.mends, api.best_file)


@pytest.fixture(scope="session")
def values(judged: spec.Spec) -> Values:
    """The value maker for that description."""
    return Values(document=judged.document)


@pytest.fixture(scope="session")
def all_cases(judged: spec.Spec, values: Values) -> dict[spec.Operation, tuple[Case, ...]]:
    """The cases of every operation."""
    return {operation: tuple(cases(operation, values)) for operation in judged.operations}


@pytest.fixture(scope="session")
def mock_server(judged: spec.Spec, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running Prism."""
    command = prism.find()
    if command is None:
        missing("no node, or no Prism: run npm ci in tests/conformance, or set PRISM to its command")
    with prism.serve(command, judged.document, tmp_path_factory.mktemp("prism")) as url:
        yield url


@pytest.fixture(scope="session")
def court(
    judged: spec.Spec, listed: exceptions.Exceptions, mock_server: str, pytestconfig: pytest.Config
) -> Iterator[Court]:
    """All judges."""
    try:
        from .core import OpenApiCore
    except ImportError as error:
        missing(f"openapi-core cannot be imported: {error}")
    ledger = pytestconfig.stash.setdefault(_LEDGER, Ledger())
    with httpx2.Client(base_url=mock_server, trust_env=False) as raw:
        yield Court(spec=judged, exceptions=listed, core=OpenApiCore(document=judged.document), raw=raw, ledger=ledger)


@pytest.fixture(scope="session")
def methods(api: ApiFiles) -> client.Methods:
    """How the client's Python names map to the spec's."""
    return client.methods(api)


@pytest.fixture(scope="session")
def driver(api: ApiFiles, methods: client.Methods, mock_server: str) -> client.Driver:
    """The generated client, ready to be called."""
    return client.Driver(api=api, methods=methods, url=mock_server)


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
