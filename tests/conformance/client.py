"""The generated client, called as its users call it, by keyword, with the requests that it sends recorded.

The generator is asked one thing only, through its command line: how its Python names map to the spec's.
"""

from __future__ import annotations

import importlib
import inspect
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
from pydantic import TypeAdapter

from .apis import REPOSITORY, ApiFiles
from .cases import FULL, Case
from .wire import Exchange, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One method of the client: `version` and `resource` are attributes on the way to it.

    `parameters` maps (location, wire name) to the Python name; `model` is the import path of the body's type.
    """

    version: str | None
    resource: str
    name: str
    parameters: Mapping[tuple[str, str], str]
    model: str | None


Methods = Mapping[str, Method]


def methods(api: ApiFiles) -> Methods:
    """Return the methods by operation (`GET /path`), as `comgen list` tells them."""
    local = REPOSITORY / ".venv" / "bin" / "comgen"
    command = str(local) if local.exists() else shutil.which("comgen")
    tool = [command] if command else [sys.executable, "-m", "generator.cli"]
    command_line = [*tool, "list", str(api.our_file), "--format", "json"]
    listing = subprocess.run(command_line, cwd=REPOSITORY, check=False, capture_output=True, text=True)
    assert listing.returncode == 0, f"{command_line}:\n{listing.stderr}"
    return {f"{entry['http_method']} {entry['path']}": _method(entry) for entry in json.loads(listing.stdout)}


def _method(entry: Mapping[str, Any]) -> Method:
    return Method(
        version=entry["version"],
        resource=entry["resource"],
        name=entry["method"],
        parameters={(each["in"], each["wire"]): each["python"] for each in entry["parameters"]},
        model=entry["body"] and entry["body"]["model"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one call: the exchanges that it made, and the error if it raised one."""

    exchanges: tuple[Exchange, ...]
    error: Exception | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """Calls the methods of an API's client package, against the mock server at `url`."""

    api: ApiFiles
    methods: Methods
    url: str

    def sync(self, cases: Iterable[Case]) -> list[tuple[Case, Outcome]]:
        """Make each call with the sync client and return what came of it."""
        outcomes: list[tuple[Case, Outcome]] = []
        record = Record()
        with (
            httpx2.Client(transport=record.sync()) as http,
            self.client_class()(base_url=self.url, auth="token", http_client=http) as client,
        ):
            for case in cases:
                error: Exception | None = None
                try:
                    result = self.call(client, case, as_model=case.round == FULL)
                    if hasattr(result, "pages"):
                        next(iter(result.pages()), None)
                except Exception as caught:
                    error = caught
                outcomes.append((case, Outcome(exchanges=record.take(), error=error)))
        return outcomes

    async def asynchronous(self, cases: Iterable[Case]) -> list[tuple[Case, Outcome]]:
        """Make each call with the async client, one after the other, and return what came of it."""
        outcomes: list[tuple[Case, Outcome]] = []
        record = Record()
        async with (
            httpx2.AsyncClient(transport=record.asynchronous()) as http,
            self.client_class("Async")(base_url=self.url, auth="token", http_client=http) as client,
        ):
            for case in cases:
                error: Exception | None = None
                try:
                    result = self.call(client, case, as_model=case.round != FULL)
                    if inspect.isawaitable(result):
                        result = await result
                    if hasattr(result, "pages"):
                        await anext(aiter(result.pages()), None)
                except Exception as caught:
                    error = caught
                outcomes.append((case, Outcome(exchanges=record.take(), error=error)))
        return outcomes

    def call(self, client: Any, case: Case, *, as_model: bool) -> Any:
        """Call the case's method, its body a model or wire JSON: each client has both, where the other has
        the other."""
        method = self.methods[case.operation.key]
        arguments = {
            method.parameters[argument.parameter.location, argument.parameter.name]: argument.value
            for argument in case.arguments
        }
        if case.operation.body is not None and case.body is not None:
            arguments["body"] = self._model(method.model, case.body) if as_model and method.model else case.body
        version = getattr(client, method.version) if method.version else client
        return getattr(getattr(version, method.resource), method.name)(**arguments)

    def client_class(self, prefix: str = "") -> Any:
        """The class of the client, from where the package stands."""
        return getattr(self._module(self.api.package), f"{prefix}{self.api.client}")

    def new_fake(self) -> Any:
        """The package's own fake of the API, with two things in each collection."""
        testing = self._module(f"{self.api.package}.testing")
        (name,) = (name for name in testing.__all__ if name.startswith("Fake"))
        return getattr(testing, name)(items=2)

    def _module(self, name: str) -> Any:
        if str(self.api.project) not in sys.path:
            sys.path.insert(0, str(self.api.project))
        return importlib.import_module(name)

    def _model(self, path: str, body: Any) -> Any:
        module, _, name = path.rpartition(".")
        return TypeAdapter(getattr(importlib.import_module(module), name)).validate_python(body)
