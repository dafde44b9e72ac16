"""Everything that the client has is documented, in our own words, and what is said of it can be relied upon."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import takewhile
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from generator.emit.docs import ERRORS

from .places import PACKAGE, PROJECT, REPOSITORY, VENDOR, found

if TYPE_CHECKING:
    from generator.api.model import Operation
    from generator.pipeline import Built

_BORROWED = VENDOR.parents[1] / "tools" / "borrowed-prose"
_FIRST_LINE = 88
_COMMON = {"timeout", "max_retries", "retry", "extra_headers"}


def _operations(built: Built) -> list[tuple[str, Operation]]:
    return [
        (".".join(filter(None, (version.name and version.name.python, resource.name.python))), operation)
        for version in built.api.versions
        for resource in version.resources
        for operation in resource.operations
    ]


def _words(text: str) -> set[str]:
    """The words of a text or of a name in whatever case, without what says nothing."""
    parts = re.findall(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+", re.sub(r"[^A-Za-z]", " ", text))
    return {part.lower().rstrip("s") for part in parts} - {"the", "a", "an", "of", "in", "and", "to", "for", "item"}


def _texts(built: Built) -> Iterator[tuple[str, str, str]]:
    """Everything that has a text: its kind, its name, the text."""
    for version in built.api.versions:
        for resource in version.resources:
            yield "resource", resource.name.wire, resource.description
    for path, operation in _operations(built):
        yield "operation", operation.name.python, operation.summary
        yield "description", f"{path}.{operation.name.python}", operation.description
        yield "answer", operation.name.python, operation.responses[0].description
        for parameter in operation.parameters:
            yield "parameter", parameter.name.wire, parameter.description
        if operation.body:
            yield "body", operation.name.python, operation.body.description
    for model in built.api.models:
        yield "schema", model.name.python, model.description
        for item in model.fields:
            yield "property", item.name.wire, item.description


def test_everything_is_documented(built: Built) -> None:
    silent = [(kind, name) for kind, name, text in _texts(built) if not text.strip()]
    counts: dict[str, int] = {}
    for kind, _, _ in _texts(built):
        counts[kind] = counts.get(kind, 0) + 1
    print(f"\n{', '.join(f'{count} of kind {kind}' for kind, count in counts.items())}: {len(silent)} without a text")
    assert silent == []
    assert counts["operation"] > 200
    assert counts["property"] > 2000


def test_every_property_of_the_description_is_documented(built: Built) -> None:
    """Also those of components that no model shows, such as parts of `allOf`."""
    silent: list[str] = []

    def look(node: Any, pointer: str) -> None:
        if isinstance(node, dict):
            for name, value in node.items():
                if name == "properties" and isinstance(value, dict) and not pointer.endswith("/properties"):
                    silent.extend(f"{pointer}/{key}" for key, item in value.items() if not item.get("description"))
                look(value, f"{pointer}/{name}")
        elif isinstance(node, list):
            for number, value in enumerate(node):
                look(value, f"{pointer}/{number}")

    data = built.loaded.document.data
    look(data["components"]["schemas"], "")
    assert silent == []
    assert [name for name, schema in data["components"]["schemas"].items() if not schema.get("description")] == []


def test_no_text_only_repeats_its_name(built: Built) -> None:
    assert [
        (kind, name, text) for kind, name, text in _texts(built) if kind != "answer" and _words(text) <= _words(name)
    ] == []


def test_summaries_are_one_short_sentence(built: Built) -> None:
    summaries = [operation.summary for _, operation in _operations(built)]
    assert [text for text in summaries if len(text) >= _FIRST_LINE or "\n" in text or not text.endswith(".")] == []


@pytest.mark.skipif(not _BORROWED.is_file(), reason="the vendor's files in ../shared are not here")
@pytest.mark.skipif(not (REPOSITORY / ".git").exists(), reason="this is no working copy of git")
def test_no_sentence_is_the_vendors() -> None:
    command = [sys.executable, str(_BORROWED), str(REPOSITORY), "--limit", "12"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("", "")


# What stands in the files ------------------------------------------------------------------------


def _documented(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Every class, method and field of a module with its docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield getattr(node, "name", "module"), ast.get_docstring(node) or ""
        if isinstance(node, ast.ClassDef):
            for field, following in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    text = following.value if isinstance(following, ast.Expr) else None
                    said = text.value if isinstance(text, ast.Constant) else ""
                    yield field.target.id, inspect.cleandoc(str(said))


def _sources() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "_runtime" not in path.parts]


def test_docstrings_read_well() -> None:
    count = 0
    for path in _sources():
        for name, text in _documented(ast.parse(path.read_text("utf-8"))):
            if name == "__init__" or (path.parent.name == "_filters" and name.islower()):
                continue  # what a list can be filtered by are fields of models, which are documented there
            count += 1
            first, *rest = text.splitlines() or [""]
            assert first, f"{path}: {name} has no docstring"
            assert len(first) < _FIRST_LINE, f"{path}: {name}: {first}"
            long = [line for line in rest if len(line) > 100 and max(map(len, line.split())) < 60]
            assert long == [], f"{path}: {name}"
    assert count > 4000


def _methods_of(built: Built, client: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    for path in dict(_operations(built)):
        for name, method in inspect.getmembers(attrgetter(path)(client), inspect.ismethod):
            if not name.startswith("_"):
                yield f"{path}.{name}", method


@pytest.fixture(scope="module")
def methods(built: Built) -> list[tuple[str, Callable[..., Any], bool]]:
    """Every method that calls an operation: the path to it from the client, the method, whether it is async."""
    clients = [(found(f"compute_ops_mgmt.{prefix}ComputeOpsMgmt"), bool(prefix)) for prefix in ("", "Async")]
    return [
        (path, method, is_async)
        for client, is_async in clients
        for path, method in _methods_of(built, client(region="eu-central", auth="TOKEN"))
    ]


def _section(text: str, title: str) -> list[str]:
    """The lines of one section of a docstring."""
    lines = iter(text.splitlines())
    for line in lines:
        if line == f"{title}:":
            return [inner[4:] for inner in takewhile(lambda inner: inner.startswith("    "), lines)]
    return []


def test_every_argument_is_explained_in_its_order(methods: list[tuple[str, Callable[..., Any], bool]]) -> None:
    for path, method, _ in methods:
        told = [line.partition(":")[0] for line in _section(inspect.getdoc(method) or "", "Args") if line[:1] != " "]
        assert told == list(inspect.signature(method).parameters), path
        assert set(told) >= _COMMON


def test_every_example_is_a_call_that_can_be_made(methods: list[tuple[str, Callable[..., Any], bool]]) -> None:
    """It parses; the method is there, and is the one that it stands at; and its arguments are those of the method."""
    for path, method, is_async in methods:
        code = "\n".join(line[4:] for line in _section(inspect.getdoc(method) or "", "Example"))
        assert code, path
        tree = ast.parse(f"async def example():\n{_indented(code)}" if is_async else code)
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_of_client(node.func)]
        assert [ast.unparse(call.func) for call in calls] == [f"client.{path}"]
        arguments = [ast.literal_eval(argument) for argument in calls[0].args]
        keywords = {item.arg: ast.literal_eval(item.value) for item in calls[0].keywords if item.arg}
        inspect.signature(method).bind(*arguments, **keywords)
        awaits = any(isinstance(node, ast.Await | ast.AsyncFor) for node in ast.walk(tree))
        assert awaits is is_async, path


def _indented(code: str) -> str:
    return "\n".join(f"    {line}" for line in code.splitlines())


def _is_of_client(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id == "client"


@pytest.mark.filterwarnings("ignore::compute_ops_mgmt.OperationDeprecated")
def test_examples_are_sent_as_they_stand(methods: list[tuple[str, Callable[..., Any], bool]]) -> None:
    """No call is refused before it is sent: what an example gives is what the types take."""

    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("nobody is there", request=request)

    sent = found("compute_ops_mgmt.TransportError")
    with httpx2.Client(transport=httpx2.MockTransport(refuse)) as pool:
        client = found("compute_ops_mgmt.ComputeOpsMgmt")(
            region="eu-central", auth="TOKEN", max_retries=0, http_client=pool
        )
        for path, method, is_async in methods:
            if not is_async and not path.rpartition(".")[2].startswith("wait"):
                code = "\n".join(line[4:] for line in _section(inspect.getdoc(method) or "", "Example"))
                with pytest.raises(sent):
                    exec(compile(code, path, "exec"), {"client": client})


def test_the_readme_calls_what_there_is(built: Built) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (PROJECT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    nodes = [node for block in blocks for node in ast.walk(ast.parse(block))]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    client = found("compute_ops_mgmt.ComputeOpsMgmt")(region="eu-central", auth="TOKEN")
    methods = {f"client.{path}": method for path, method in _methods_of(built, client)}
    bound = 0
    for call in calls:
        if (method := methods.get(ast.unparse(call.func))) is not None:
            inspect.signature(method).bind(*call.args, **{item.arg: item.value for item in call.keywords if item.arg})
            bound += 1
    others = {ast.unparse(call.func) for call in calls if _is_of_client(call.func)} - methods.keys()
    assert {name for name in others if "." in name[7:] and ".wait" not in name} == set()
    assert bound > 8
    imports = {(node.module, name.name) for node in nodes if isinstance(node, ast.ImportFrom) for name in node.names}
    assert all(name in found(f"{module}.__all__") for module, name in imports)


def test_errors_are_those_of_the_runtime() -> None:
    error_class = found("compute_ops_mgmt._runtime.errors.error_class")
    assert {status: error_class(int(status)).__name__ for status in ERRORS} == {
        status: name for status, (name, _) in ERRORS.items()
    }
    by_status = found("compute_ops_mgmt._runtime.errors._BY_STATUS")
    assert {str(status) for status in by_status} == ERRORS.keys()


# Texts are words and nothing else ----------------------------------------------------------------


def test_python_names_stand_in_the_place_of_calls(built: Built) -> None:
    calls = {f"{operation.method} {operation.path}" for _, operation in _operations(built)}
    told = {call for _, _, text in _texts(built) for call in re.findall(r"`([A-Z]+ /\S+?)`", text)}
    assert told
    assert told - calls == set()
