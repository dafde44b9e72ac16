"""What an import costs, and that everything can be imported, built, copied and pickled."""

from __future__ import annotations

import json
import pickle
from importlib import import_module
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from .places import found, import_path, modules, python

if TYPE_CHECKING:
    from generator.pipeline import Built

_LIBRARIES = ("pydantic", "pydantic_core", "httpx2", "httpcore2", "anyio", "ssl", "asyncio")

_IMPORT = "import compute_ops_mgmt, json, sys; print(json.dumps(sorted(sys.modules)))"

# For each resource, in a process of its own, prints what all of its operations together load. The parent has
# imported pydantic, which takes most of the time, and none of the models.
_ALL_CALLS = """
import json, os, sys
from importlib import import_module
from pydantic import TypeAdapter
from compute_ops_mgmt import ComputeOpsMgmt
from compute_ops_mgmt._runtime.operation import Body, Json, Operation
client = ComputeOpsMgmt(region="eu-central", auth="token")
for version, resource in json.loads(sys.argv[1]):
    if not os.fork():
        touched = getattr(getattr(client, version), resource)
        module = sys.modules[type(touched).__module__]
        operations = [one for one in vars(module).values() if type(one) is Operation]
        bodies = [one for operation in operations for one in (operation.body, *operation.replies.values())]
        for body in bodies:
            if isinstance(body, Body | Json):
                TypeAdapter(body.type()).rebuild()
        print(json.dumps([version, resource, len(operations), sorted(sys.modules)]), flush=True)
        os._exit(0)
    assert os.wait()[1] == 0, (version, resource)
"""


def test_the_import_is_light() -> None:
    loaded = json.loads(python(_IMPORT))
    assert [name for name in loaded if name.partition(".")[0] in _LIBRARIES] == []
    ours = [name for name in loaded if name.partition(".")[0] == "compute_ops_mgmt"]
    print(f"\nimport compute_ops_mgmt loads {len(loaded)} modules in all, of its own {ours}")
    assert "compute_ops_mgmt.client" not in ours


def test_a_resource_loads_its_own_models_alone(built: Built) -> None:
    resources = [
        (version.name.python, resource.name.python, len(resource.operations))
        for version in built.api.versions
        if version.name
        for resource in version.resources
    ]
    printed = python(_ALL_CALLS, json.dumps([resource[:2] for resource in resources]))
    rows = [json.loads(line) for line in printed.splitlines()]
    assert [tuple(row[:3]) for row in rows] == resources
    owners = {resource: resource for _, resource, _ in resources} | {"common": "common"}
    for model in built.api.models:
        # Some models of a resource are in a module of their own, which is called after it and one of them.
        module = model.module.rpartition(".")[2]
        owners.setdefault(module, max((name for name in owners if module.startswith(f"{name}_")), key=len, default=""))
    others = {}
    for version, resource, _count, loaded in rows:
        modules = [name for name in loaded if name.startswith("compute_ops_mgmt.") and ".models." in name]
        if foreign := [name for name in modules if owners[name.rpartition(".")[2]] not in (resource, "common")]:
            others[f"{version}.{resource}"] = foreign
    print(f"\n{len(rows)} resources; with models of others: {others}")
    assert others == {}


def test_every_module_can_be_imported() -> None:
    names = modules()
    for name in names:
        assert import_module(name).__doc__, name
    print(f"\n{len(names)} modules imported")


def test_every_model_can_be_built(built: Built) -> None:
    paths = {import_path(model, built.loaded.config.package) for model in built.api.models}
    assert len(paths) == len(built.api.models)
    for path in paths:
        TypeAdapter(found(path)).rebuild(raise_errors=True)
    print(f"\n{len(paths)} models built")


def test_models_are_listed_where_they_are_promised(built: Built) -> None:
    for version in built.api.versions:
        assert version.name
        package = import_module(f"compute_ops_mgmt.{version.name.python}.models")
        own = {model.name.python for model in built.api.models if model.version == version.name.python}
        assert own <= set(package.__all__) <= set(dir(package))
        for name in package.__all__:
            assert getattr(package, name) is not None


def test_a_model_can_be_pickled_to_another_process() -> None:
    made = found("compute_ops_mgmt.v1.models.GroupServerCreateRequest")(name="lab", device_type="DIRECT_CONNECT_SERVER")
    load = "pickle.loads(bytes.fromhex(sys.argv[1]))"
    code = f"import pickle, sys; print({load}.model_dump_json(exclude_unset=True))"
    assert json.loads(python(code, pickle.dumps(made).hex())) == {
        "name": "lab",
        "device_type": "DIRECT_CONNECT_SERVER",
    }
