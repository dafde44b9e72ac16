"""What is made once for each API: the description, its cases, the mock server, the judges."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import httpx2
import pytest

from . import client, exceptions, prism, spec
from .cases import Case, cases
from .court import Court, Ledger
from .values import Values

if TYPE_CHECKING:
    from .apis import ApiFiles
    from .fakes import Answers


def missing(what: str) -> NoReturn:
    """Skip, or fail where nothing may be missing."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(what)
    pytest.skip(what)


@dataclass(kw_only=True)
class Bench:
    """All that the tests of one API share; what is opened is closed with `closing`, files go to `folder`."""

    api: ApiFiles
    ledger: Ledger
    closing: ExitStack
    folder: Path

    @cached_property
    def listed(self) -> exceptions.Exceptions:
        """The list of exceptions."""
        return exceptions.read(self.api.name)

    @cached_property
    def judged(self) -> spec.Spec:
        """The API description that the judges judge by."""
        return spec.read(self.listed.mends, self.api.best_file)

    @cached_property
    def values(self) -> Values:
        """The value maker for that description."""
        return Values(document=self.judged.document)

    @cached_property
    def all_cases(self) -> dict[spec.Operation, tuple[Case, ...]]:
        """The cases of every operation."""
        return {operation: tuple(cases(operation, self.values)) for operation in self.judged.operations}

    @cached_property
    def mock_server(self) -> str:
        """The URL of a running Prism."""
        command = prism.find()
        if command is None:
            missing("no node, or no Prism: run npm ci in tests/conformance, or set PRISM to its command")
        return self.closing.enter_context(prism.serve(command, self.judged.document, self.folder))

    @cached_property
    def court(self) -> Court:
        """All judges of requests."""
        try:
            from .core import OpenApiCore
        except ImportError as error:
            missing(f"openapi-core cannot be imported: {error}")
        raw = self.closing.enter_context(httpx2.Client(base_url=self.mock_server, trust_env=False))
        core = OpenApiCore(document=self.judged.document)
        return Court(spec=self.judged, exceptions=self.listed, core=core, raw=raw, ledger=self.ledger)

    @cached_property
    def answers(self) -> Answers:
        """The judges of answers."""
        pytest.importorskip("openapi_core")
        from .fakes import Answers

        return Answers(self.judged.source)

    @cached_property
    def methods(self) -> client.Methods:
        """How the client's Python names map to the spec's."""
        return client.methods(self.api)

    @cached_property
    def driver(self) -> client.Driver:
        """The generated client, ready to be called."""
        return client.Driver(api=self.api, methods=self.methods, url=self.mock_server)
