"""`tests/cases`: each makes what it made before, says what it said, and works; all of them together are typed."""

from __future__ import annotations

import ast
import asyncio
import compileall
import hashlib
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import pipeline
from generator.api.model import Api, Operation, Parameter, Place
from generator.loader import parse, read_source

from .golden.case import CASES, Case, Made, all_cases, site
from .golden.compare import differences, recorded, update
from .golden.samples import Samples
from .golden.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

CASES_WITH_PACKAGE = [case for case in all_cases() if not case.is_refused]
SPECS = ("spec.json", "spec.yaml")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
RUNTIME = Path(__file__).resolve().parents[1] / "templates" / "package" / "[package]" / "_runtime"


PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    "reportMissingModuleSource": False,  # the runtime stands there as stubs
}
KNOWN_BUGS: dict[str, str] = {}
"""Case -> what is wrong in the generator: its round trip must fail, until that is mended and the entry goes."""


def each(cases: list[Case], known_bugs: dict[str, str] | None = None) -> pytest.MarkDecorator:
    """Run a test for each of these cases."""

    def parameter(case: Case) -> Any:
        reason = (known_bugs or {}).get(case.name)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        return pytest.param(case, id=case.name, marks=marks)

    return pytest.mark.parametrize("case", [parameter(case) for case in cases])


# What comgen makes and says ----------------------------------------------------------------------


@each(all_cases())
def test_golden(case: Case, made: Callable[[Case], Made], request: pytest.FixtureRequest) -> None:
    result = made(case)
    assert result.exit_code == (2 if case.is_refused else 0), result.said
    assert result.root.exists() is not case.is_refused
    actual = recorded(case, result)
    if request.config.getoption("--update-golden"):
        update(case, actual)
    if found := differences(case, actual):
        pytest.fail(found, pytrace=False)


@each(all_cases())
def test_a_case_can_be_read_at_a_glance(case: Case) -> None:
    assert case.spec.name in SPECS
    for path in (case.spec, *case.parts.glob("**/*.*")):
        lines = path.read_text("utf-8").splitlines()
        assert len(lines) <= 40
        assert max(map(len, lines)) <= 150
    assert (case.folder / "roundtrip.py").exists() is not case.is_refused
    inputs = {case.spec.name, "parts", "client.toml", "overlay.yaml", "documentation.yaml", "roundtrip.py"}
    known = inputs | {"api.txt", "diagnostics.txt", "expected"}
    assert {path.name for path in case.folder.iterdir()} - {"__pycache__"} <= known


def test_the_runtime_is_copied_verbatim(packages: dict[str, Made]) -> None:
    original = {path.relative_to(RUNTIME): path.read_bytes() for path in RUNTIME.rglob("*.py")}
    assert original
    for name, result in packages.items():
        copy = result.root / name / "_runtime"
        files = (path for path in copy.rglob("*") if path.is_file())
        assert {path.relative_to(copy): path.read_bytes() for path in files} == original
        assert (result.root / name / "py.typed").read_bytes() == b""


def test_the_manifest_lists_every_file(packages: dict[str, Made]) -> None:
    for result in packages.values():
        files = result.files()
        manifest = json.loads(files.pop("comgen.lock"))
        assert manifest["files"] == {path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()}


# What is made is Python with types ---------------------------------------------------------------


def test_every_package_compiles(importable: Path) -> None:
    assert compileall.compile_dir(importable, quiet=2, force=True, maxlevels=10)


def test_every_file_can_be_written_on_windows(packages: dict[str, Made]) -> None:
    """No two names that differ by case alone; no name of a device, whatever stands behind its first dot."""
    devices = {"con", "prn", "aux", "nul", "conin$", "conout$"}
    devices |= {f"{name}{sign}" for name in ("com", "lpt") for sign in "0123456789¹²³"}
    for result in packages.values():
        paths = [path.casefold() for path in result.files()]
        assert len(paths) == len(set(paths))
        assert {part.partition(".")[0] for path in paths for part in path.split("/")} & devices == set()


def test_every_name_is_exported_once(packages: dict[str, Made]) -> None:
    for package, result in packages.items():
        files = {path: text for path, text in result.files().items() if path.endswith("/__init__.py")}
        assert f"{package}/__init__.py" in files
        for path, text in files.items():
            for names in _exports(text):
                assert sorted(names) == sorted(set(names)), path


def _exports(text: str) -> Iterator[list[str]]:
    """The names of `__all__`, and those that are loaded on demand."""
    for node in ast.parse(text).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                yield list(ast.literal_eval(value))
            case ast.Assign(value=ast.Call(func=ast.Name(id="lazy"), args=[_, ast.Dict(keys=keys)])):
                yield [ast.literal_eval(key) for key in keys if key]
            case _:
                continue


def test_every_package_is_typed(packages: dict[str, Made], tmp_path: Path) -> None:
    folder = site(packages, tmp_path / "site", runtime=False)
    (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT | {"include": sorted(packages)}))
    names = [argument for name in sorted(packages) for argument in ("-p", name)]
    commands = (
        ["mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache"), *names],
        ["pyright", "--pythonpath", sys.executable, "-p", "."],
    )
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", *command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for command in commands
    ]
    outputs = [run.communicate()[0] for run in runs]
    if any(run.returncode for run in runs):
        pytest.fail("\n".join(outputs), pytrace=False)


# What is made works ------------------------------------------------------------------------------


@each(CASES_WITH_PACKAGE, KNOWN_BUGS)
@pytest.mark.usefixtures("importable")
def test_round_trip(case: Case) -> None:
    runpy.run_path(str(case.folder / "roundtrip.py"))["check"](Wire(case.name))


@each(CASES_WITH_PACKAGE)
@pytest.mark.usefixtures("importable")
def test_every_operation_sync_async_and_raw(case: Case) -> None:
    api = _api(case)
    samples, wire = Samples.of(api), Wire(case.name)
    count = 0
    for operation, path in _operations(api):
        count += 1
        arguments = _arguments(operation, samples)
        status, body, headers = _reply(operation, samples)
        wire.answers(body, status=status, headers=headers)
        method = f"{path}.{operation.name.python}"
        result = _at(wire.client, method)(**arguments)
        if operation.paging:
            result = next(result.pages())
        if operation.long_running:
            result = result.response.parsed
        sent = wire.sent
        assert sent.raw.split()[0] == operation.method
        assert operation.path.partition("{")[0] in sent.target
        assert asyncio.run(_awaited(wire, method, arguments)) == result
        assert wire.sent.raw == sent.raw
        assert wire.sent.content == sent.content
        response = _at(wire.client.with_raw_response, method)(**arguments)
        assert (response.status, response.parsed) == (status, result)
    assert count == _count_in_text(case)


async def _awaited(wire: Wire, method: str, arguments: dict[str, Any]) -> Any:
    result = _at(wire.async_client, method)(**arguments)
    if isinstance(result, wire.package.AsyncPager):
        return await anext(result.pages())
    value = await result
    return value.response.parsed if isinstance(value, wire.package.AsyncHandle) else value


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _api(case: Case) -> Api:
    loaded = pipeline.load(case.spec, case.name, repairs=True, progress=lambda _text: None)
    return pipeline.build(loaded, lambda _text: None).api


def _operations(api: Api) -> Iterator[tuple[Operation, str]]:
    for version in api.versions:
        for resource in version.resources:
            for operation in resource.operations:
                names = (version.name.python if version.name else "", resource.name.python)
                yield operation, ".".join(filter(None, names))


def _arguments(operation: Operation, samples: Samples) -> dict[str, Any]:
    given = {item.name.python: _argument(item, samples) for item in operation.parameters}
    return given | ({"body": samples.value(operation.body.type)} if operation.body else {})


def _argument(parameter: Parameter, samples: Samples) -> Any:
    """A value that can be sent at the parameter's place: no list in an object, no space in a cookie."""
    plain = parameter.place is Place.COOKIE and parameter.style != "json"
    value = "ab" if plain else samples.value(parameter.type)
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if not isinstance(item, dict | list)}
    return value


def _reply(operation: Operation, samples: Samples) -> tuple[int, object, dict[str, str]]:
    """The first success that the description declares."""
    if not operation.responses:
        return 204, b"", {}
    first = operation.responses[0]
    status = int(first.status) if first.status.isdigit() else 200
    if first.type is None or first.media_type is None:
        return status, b"", {}
    return status, samples.value(first.type), {"content-type": first.media_type}


def _count_in_text(case: Case) -> int:
    items = [_referred(case.spec, item) for item in parse(read_source(case.spec)).data.get("paths", {}).values()]
    return sum(method in item for item in items for method in METHODS)


def _referred(file: Path, item: Mapping[str, Any]) -> Mapping[str, Any]:
    """A path item, or what its `$ref` leads to, in this file or in another."""
    if "$ref" not in item:
        return item
    path, _, pointer = str(item["$ref"]).partition("#")
    target = file.parent / path if path else file
    found: Any = parse(read_source(target)).data
    for step in pointer.split("/")[1:]:
        found = found[step.replace("~1", "/").replace("~0", "~")]
    return _referred(target, found)


def test_there_are_cases() -> None:
    assert len(all_cases()) == len([path for name in SPECS for path in CASES.glob(f"*/{name}")]) > 40
