"""The fake that the examples talk to, and a way to run them as their users do."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from odata_query.grammar import ODataLexer, ODataParser

from tests.conformance import exceptions, spec
from tests.conformance.apis import APIS
from tests.conformance.core import OpenApiCore
from tests.conformance.wire import Sent
from tests.real.places import PROJECT

sys.path.insert(0, str(PROJECT))

from compute_ops_mgmt.testing import FakeComputeOps

if TYPE_CHECKING:
    from compute_ops_mgmt.testing import Recorded

REPOSITORY = Path(__file__).resolve().parents[2]
EXAMPLES = REPOSITORY / "examples"
BASE = "/compute-ops-mgmt"


@pytest.fixture(scope="session")
def judge() -> OpenApiCore:
    """openapi-core over the description."""
    (api,) = (one for one in APIS if one.client == "ComputeOpsMgmt")
    return OpenApiCore(document=spec.read(exceptions.read(api.name).mends, api.our_file).document)


@pytest.fixture
def fake(judge: OpenApiCore, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeComputeOps]:
    """The API on loopback, with nothing in it; whatever it or others have against a request fails the test."""
    with FakeComputeOps(items=0) as made, made.served() as url:
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", url)
        monkeypatch.setenv("COMPUTE_OPS_TOKEN", "TOKEN")
        yield made
    assert made.problems == []
    assert [complaint for request in made.requests for complaint in complaints(judge, request)] == []


def complaints(judge: OpenApiCore, request: Recorded) -> list[str]:
    """What openapi-core has against a request of the API, and `odata-query` against its filter."""
    if request.operation is None:
        return []
    # The credentials are not kept; the fake itself has looked at them.
    headers = (*request.headers.items(), ("authorization", "Bearer TOKEN"))
    content = b"" if request.body is None else json.dumps(request.body).encode()
    sent = Sent(method=request.method, path=request.path, query=request.query, headers=headers, content=content)
    if text := dict(request.query).get("filter"):
        ODataParser().parse(ODataLexer().tokenize(text))
    return judge.complaints(sent)


def sent(fake: FakeComputeOps, operation: str) -> list[Any]:
    """The bodies that came with an operation, in order."""
    return [request.body for request in fake.requests if request.operation == operation]


def example(name: str) -> ModuleType:
    """Give an example as a module."""
    found = spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[Any, str]]:
    """Run an example; give its exit code, or what it says at its end, and what it has printed."""

    def call(name: str, *arguments: str) -> tuple[Any, str]:
        try:
            code = example(name).main(arguments) or 0
        except SystemExit as left:
            code = left.code
        return code, capsys.readouterr().out

    return call
