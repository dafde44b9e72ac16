"""Every operation has a command; what it would send is what the Python client would send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from tests.conformance import exceptions, spec
from tests.conformance.apis import APIS, ApiFiles
from tests.conformance.cases import Case, cases
from tests.conformance.client import Method, methods
from tests.conformance.values import Values


@dataclass(frozen=True)
class Named:
    """One operation: how it is called with Python, its command, and calls of it."""

    method: Method
    group: str
    command: str
    call: Any
    cases: tuple[Case, ...]


def named(api: ApiFiles) -> Iterator[Named]:
    """Every operation, with the values that the conformance tests send."""
    program = import_module(f"{api.package}._commands").PROGRAM
    groups = {group.attribute: name for name, group in program.groups.items()}
    judged = spec.read(exceptions.read(api.name).mends, api.our_file)
    values, known = Values(document=judged.document), methods(api)
    for operation in judged.operations:
        method = known[operation.key]
        found = [
            (command.name, call)
            for command in import_module(f"{api.package}._commands.{method.resource}").COMMANDS
            for call in command.calls
            if call.version == method.version and call.method == method.name
        ]
        ((command, call),) = found
        yield Named(method, groups[method.resource], command, call, tuple(cases(operation, values)))


def written(value: Any) -> str:
    """A value as it is typed."""
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value)


def words(case: Case, one: Named) -> list[str]:
    """The arguments of a call, as they are typed."""
    given = {one.method.parameters[item.parameter.location, item.parameter.name]: item.value for item in case.arguments}
    typed = [written(given[item.name]) for item in one.call.paths]
    for item in one.call.options:
        if item.name in given:
            values = given[item.name] if item.repeated else [given[item.name]]
            typed += [part for value in values for part in (f"--{item.flag}", written(value))]
    if one.call.limit in given:
        typed += ["--limit", written(given[one.call.limit])]
    return [*typed, *(["--api-version", one.method.version] if one.method.version else [])]


def sent(client: Any, case: Case, one: Named) -> Any:
    """What the Python client sends."""
    preview = import_module(f"{type(client).__module__.partition('.')[0]}._runtime.cli.preview")
    arguments = {
        one.method.parameters[item.parameter.location, item.parameter.name]: item.value for item in case.arguments
    }
    if case.body is not None:
        arguments["body"] = case.body
    resource = getattr(getattr(client, one.method.version) if one.method.version else client, one.method.resource)

    def call() -> None:
        made = getattr(resource, one.method.name)(**arguments)
        if one.call.lists:
            next(iter(made), None)

    return preview.as_data(preview.captured(call))


@pytest.mark.parametrize(("api", "operations"), list(zip(APIS, (207, 15), strict=True)), ids=lambda one: str(one))
def test_every_operation_is_sent_as_python_sends_it(api: ApiFiles, operations: int, runner: Any) -> None:
    run = runner(api.package)
    package = import_module(api.package)
    cli = f"{api.package}._runtime.cli"
    client = getattr(package, api.client)(
        base_url="https://api.example.com",
        auth=import_module(f"{cli}.session").PLACEHOLDER,
        http_client=import_module(f"{cli}.preview").capturing_client(),
    )
    found = list(named(api))
    assert len(found) == operations
    for one in found:
        for case in one.cases:
            typed = [one.group, one.command, *words(case, one), "--server", "https://api.example.com"]
            stdin = ""
            if case.body is not None:
                typed, stdin = [*typed, "--body", "-"], json.dumps(case.body)
            result = run(*typed, "--dry-run", "-o", "json", stdin=stdin)
            assert result.exit_code == 0, (case.name, result.output)
            assert json.loads(result.stdout) == sent(client, case, one), case.name


def test_every_help_is_readable(runner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for api in APIS:
        run, program = runner(api.package), import_module(f"{api.package}._commands").PROGRAM
        pages = [run("--help")]
        for name, group in program.groups.items():
            pages.append(run(name, "--help"))
            for command in import_module(f"{api.package}._commands.{group.attribute}").COMMANDS:
                for call in command.calls:
                    version = ["--api-version", call.version] if call.version else []
                    page = run(name, *filter(None, (command.under, command.name)), *version, "--help")
                    assert all(f"--{item.flag}" in page.stdout for item in call.options)
                    pages.append(page)
        for page in pages:
            assert page.exit_code == 0
            assert page.stdout.startswith("Usage: ")
            assert max(map(len, page.stdout.splitlines())) <= 80, page.stdout
