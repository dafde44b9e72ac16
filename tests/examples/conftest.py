"""The server of the examples, and a way to run them as their users do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conformance import exceptions, spec
from tests.conformance.apis import APIS
from tests.conformance.core import OpenApiCore

from .deliveries import add_deliveries
from .routes import add_routes
from .service import TOKEN, Service
from .world import World

REPOSITORY = Path(__file__).resolve().parents[2]
EXAMPLES = REPOSITORY / "examples"

sys.path.insert(0, str(REPOSITORY / "generated" / "compute-ops-mgmt"))


@pytest.fixture(scope="session")
def judge() -> OpenApiCore:
    """openapi-core over the description."""
    (api,) = (one for one in APIS if one.client == "ComputeOpsMgmt")
    return OpenApiCore(document=spec.read(exceptions.read(api.name).mends, api.our_file).document)


@pytest.fixture
def world(judge: OpenApiCore, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """An API on loopback; whatever it has against a request fails the test."""
    service = Service(judge)
    made = World(service)
    add_routes(made)
    add_deliveries(made)
    with service.serve():
        monkeypatch.setenv("COMPUTE_OPS_BASE_URL", service.url)
        monkeypatch.setenv("COMPUTE_OPS_TOKEN", TOKEN)
        yield made
    assert service.complaints == []


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
