"""What importing, a first call, each further one and decoding cost, in things that no clock is needed to count."""

from __future__ import annotations

import gc
import json
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from compute_ops_mgmt import ComputeOpsMgmt
from compute_ops_mgmt.testing import FakeComputeOps
from pydantic import TypeAdapter

from generator.api.model import Usage

from .places import PACKAGE, found, import_path, python

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from generator.pipeline import Built

_LOADED = "import json, sys; print(json.dumps(sorted(sys.modules)))"

_FIRST_CALL = """
import json, sys
import httpx2
from compute_ops_mgmt import ComputeOpsMgmt
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, content=sys.argv[1]))
client = ComputeOpsMgmt(region="eu-central", auth="token", http_client=httpx2.Client(transport=answer))
assert client.v1.groups.list().first().name == "lab"
from compute_ops_mgmt._runtime.model import Model
def below(cls):
    return {one for direct in cls.__subclasses__() for one in {direct, *below(direct)}}
models = below(Model)
built = sorted(cls.__name__ for cls in models if cls.__pydantic_complete__)
print(json.dumps([sorted(sys.modules), len(models), built]))
"""

# What a list of groups has no use for.
_UNUSED = {
    *("cli", "crew", "filters", "fitting", "handle", "hooks", "presets", "properties", "streaming"),
}

_MOST_OWN_CALLS = 55
"""How many functions of the package itself one call of an operation may call; 50 when this was written."""


def test_the_import_loads_nothing_that_python_has_not_loaded() -> None:
    before = set(json.loads(python(_LOADED)))
    loaded = set(json.loads(python(f"import compute_ops_mgmt; {_LOADED}"))) - before
    assert loaded <= {
        *("__future__", "importlib", "importlib._bootstrap", "importlib._bootstrap_external", "warnings"),
        *("compute_ops_mgmt", "compute_ops_mgmt._runtime", "compute_ops_mgmt._runtime.lazy"),
    }


def test_a_first_call_loads_and_builds_what_it_needs(built: Built) -> None:
    body = {"count": 1, "offset": 0, "total": 1, "items": [{"deviceType": "DIRECT_CONNECT_SERVER", "name": "lab"}]}
    loaded, made, complete = json.loads(python(_FIRST_CALL, json.dumps(body)))
    own = [name for name in loaded if name.startswith("compute_ops_mgmt.")]
    of_runtime = {name.split(".")[2] for name in own if name.startswith("compute_ops_mgmt._runtime.")}
    assert sorted(of_runtime & _UNUSED) == []
    groups = {"groups", "common", "models"}
    assert {name.rpartition(".")[2] for name in own if ".models" in name} <= groups
    print(f"\n{len(loaded)} modules, {len(own)} of them own; {made} models made, {complete} built")
    assert made <= 25
    assert set(complete) <= {"GroupCollection", "GroupServerResponse", "GroupOveResponse"}
    assert not {"rich", "click", "trio", "h2", "jmespath", "keyring", "email_validator"} & set(loaded)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[ComputeOpsMgmt]:
    """A client over a pool of its own, whose answers come out of this process."""
    with FakeComputeOps() as fake:
        group = fake.client().v1.groups.create({"name": "lab", "deviceType": "DIRECT_CONNECT_SERVER"})
    content = group.model_dump_json(by_alias=True)
    answer = httpx2.MockTransport(lambda _request: httpx2.Response(200, content=content))
    monkeypatch.setattr(ComputeOpsMgmt, "_new_pool", lambda _self: httpx2.Client(transport=answer))
    with ComputeOpsMgmt(region="eu-central", auth="token") as client:
        client.v1.groups.get("a")
        yield client


def calls(function: Callable[[], object]) -> Counter[str]:
    """The functions of Python that are called, by file and name."""
    seen: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            seen[f"{frame.f_code.co_filename}:{frame.f_code.co_name}"] += 1

    sys.setprofile(note)
    try:
        function()
    finally:
        sys.setprofile(None)
    return seen


def test_a_call_calls_few_functions(client: ComputeOpsMgmt) -> None:
    seen = calls(lambda: client.v1.groups.get("7f1c"))
    own = {name: number for name, number in seen.items() if name.startswith(str(PACKAGE))}
    print(f"\n{sum(own.values())} calls of own functions, {sum(seen.values())} in all")
    assert sum(own.values()) <= _MOST_OWN_CALLS, own
    assert not [name for name in own if Path(name).parent.name in ("cli", "fake")]
    # The validator itself is no Python, and nothing of pydantic's stands before it.
    assert [name for name in seen if "pydantic" in name] == []


def test_a_call_leaves_nothing_to_the_garbage_collector(client: ComputeOpsMgmt) -> None:
    groups = client.v1.groups
    for _ in range(10):
        groups.get("7f1c")
    gc.collect()
    gc.disable()
    try:
        blocks = sys.getallocatedblocks()
        for _ in range(500):
            groups.get("7f1c")
        grown = sys.getallocatedblocks() - blocks
        assert gc.collect() == 0
    finally:
        gc.enable()
    assert grown < 500


def test_decoding_calls_no_function_of_python() -> None:
    with FakeComputeOps() as fake:
        client = fake.client()
        content = client.with_raw_response.v1.servers.list().content
    page = found("compute_ops_mgmt.v1.models.ServerCollection")
    page.model_validate_json(content)
    decode = partial(page.__pydantic_validator__.validate_json, content, by_alias=True, by_name=False)
    assert list(calls(decode)) == []


def _kinds(schema: Any) -> Iterator[tuple[str, Any]]:
    """The kinds of a core schema's parts, each with the part."""
    if isinstance(schema, dict):
        if isinstance(kind := schema.get("type"), str):
            yield kind, schema
        for key, part in schema.items():
            if key not in ("cls", "metadata", "serialization"):
                yield from _kinds(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from _kinds(part)


def test_no_model_of_an_answer_checks_more_than_types(built: Built) -> None:
    """Patterns, bounds and functions cost time for each value, and an answer that breaks them is delivered anyway."""
    answers = [model for model in built.api.models if model.usage is not Usage.REQUEST]
    bounds = {"pattern", "min_length", "max_length", "gt", "ge", "lt", "le", "multiple_of"}
    for model in answers:
        schema = TypeAdapter(found(import_path(model, built.loaded.config.package)))
        schema.rebuild()
        for kind, part in _kinds(schema.core_schema):
            assert not kind.startswith("function"), (model.key, part)
            assert kind != "uuid", (model.key, part)
            assert kind in ("model", "model-fields") or not bounds & part.keys(), (model.key, part)
    assert len(answers) > 100
