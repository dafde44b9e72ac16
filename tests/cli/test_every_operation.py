"""Every operation has a command; what it would send is what the Python client would send."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from generator.api.model import ListType, Operation, Parameter, Place, Scalar, Type
from tests.golden.samples import Samples

if TYPE_CHECKING:
    from generator.api.model import Api, ApiVersion, Resource
    from generator.pipeline import Built

    from .conftest import Runner


def operations(api: Api) -> list[tuple[ApiVersion, Resource, Operation]]:
    return [(v, r, o) for v in api.versions for r in v.resources for o in r.operations]


def written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value)


def flag(parameter: Parameter, call: Any) -> str:
    return next(item.flag for item in call.options if item.name == parameter.name.python)


def text(type_: Type, samples: Samples) -> list[str]:
    value = samples.value(type_)
    return [written(item) for item in value] if isinstance(type_, ListType) else [written(value)]


def call_of(version: ApiVersion, resource: Resource, operation: Operation) -> tuple[str, Any]:
    """The name and the description of a command."""
    module = import_module(f"compute_ops_mgmt._commands.{resource.name.python}")
    for command in module.COMMANDS:
        call = command.at(version.name.python if version.name else None)
        if call is not None and call.method == operation.name.python:
            return command.name, call
    raise AssertionError(f"no command for {operation.method} {operation.path}")


def captured(method: Any, arguments: dict[str, Any], *, lists: bool) -> Any:
    from compute_ops_mgmt._runtime.cli.preview import as_data
    from compute_ops_mgmt._runtime.cli.preview import captured as caught

    request = caught(lambda: next(iter(method(**arguments)), None) if lists else method(**arguments))
    assert request is not None
    return as_data(request)


def test_every_operation_is_sent_as_python_sends_it(built: Built, run: Runner) -> None:
    from compute_ops_mgmt import ComputeOpsMgmt
    from compute_ops_mgmt._runtime.cli.preview import capturing_client
    from compute_ops_mgmt._runtime.cli.session import PLACEHOLDER

    samples, checked = Samples.of(built.api), 0
    client = ComputeOpsMgmt(region="us-west", auth=PLACEHOLDER, http_client=capturing_client())
    for version, resource, operation in operations(built.api):
        name, call = call_of(version, resource, operation)
        assert version.name is not None
        arguments: dict[str, Any] = {}
        words: list[str] = []
        limit = operation.paging.limit if operation.paging else None
        for parameter in operation.parameters:
            if parameter.name.wire == limit:
                continue
            arguments[parameter.name.python] = samples.value(parameter.type)
            if parameter.place is Place.PATH:
                words += text(parameter.type, samples)
            else:
                words += [part for one in text(parameter.type, samples) for part in (f"--{flag(parameter, call)}", one)]
        stdin = ""
        if operation.body:
            arguments["body"] = samples.value(operation.body.type)
            words += ["--body", "-"]
            stdin = json.dumps(arguments["body"])
        method = getattr(getattr(getattr(client, version.name.python), resource.name.python), operation.name.python)
        expected = captured(method, arguments, lists=operation.paging is not None)
        result = run(
            resource.name.python.replace("_", "-"),
            name,
            *words,
            "--api-version",
            version.name.python,
            "--dry-run",
            "-o",
            "json",
            stdin=stdin,
        )
        assert result.exit_code == 0, (name, result.output)
        assert json.loads(result.stdout) == expected
        checked += 1
    assert checked == 207


def test_every_help_is_readable(built: Built, run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for version, resource, operation in operations(built.api):
        name, _ = call_of(version, resource, operation)
        assert version.name is not None
        group = resource.name.python.replace("_", "-")
        result = run(group, name, "--api-version", version.name.python, "--help")
        assert result.exit_code == 0
        assert max(map(len, result.stdout.splitlines())) <= 80, result.stdout
        for parameter in operation.parameters:
            assert Scalar is not None
            assert parameter.name.python
