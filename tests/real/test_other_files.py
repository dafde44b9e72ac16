"""Descriptions that have no project here become clients too, without a word of configuration."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from .places import METHODS, VENDOR, built_from, component_models, found, generate, python, two_at_a_time
from .survival import Failure, component_values, failure, report

_OTHERS = {
    "compute-ops-mgmt-2026-06-30.json": 206,
    "compute-ops-mgmt-2026-07-13.json": 206,
    "device-management.json": 15,
    "backup-recovery.json": 138,
}
"""Files of the vendor that have no project here, and how many operations each describes."""

_EACH = 20
_PROMISED = 0.995

# Imports every module of a generated package, builds every model; prints how many calls and models it has.
_IMPORT_ALL = """
import sys
from importlib import import_module
from pathlib import Path
from pydantic import TypeAdapter
root = Path(sys.argv[1])
sys.path.insert(0, str(root))
files = [path.relative_to(root).with_suffix("") for path in sorted(root.rglob("*.py"))]
modules = [import_module(".".join(path.parts).removesuffix(".__init__")) for path in files]
runtime = next(module for module in modules if module.__name__.endswith("._runtime.operation"))
calls = sum(type(value) is runtime.Operation for module in modules for value in vars(module).values())
packages = [module for module in modules if module.__name__.endswith(".models")]
models = [getattr(module, name) for module in packages for name in module.__all__]
for model in models:
    TypeAdapter(model).rebuild(raise_errors=True)
print(calls, len(set(models)))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's files in ../shared are not here"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A generated project, and the last line of what the tool said."""

    folder: Path
    said: str


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, _Made]:
    """Every project, by the name of its description."""
    root = tmp_path_factory.mktemp("others")

    def make(name: str) -> _Made:
        said = generate(VENDOR / name, root / name, "0")
        return _Made(folder=root / name, said=said.rpartition(": ")[2])

    return dict(zip(_OTHERS, two_at_a_time(make, _OTHERS), strict=True))


@pytest.mark.parametrize("name", _OTHERS)
def test_all_operations_and_models_are_there(made: dict[str, _Made], name: str) -> None:
    calls, models = map(int, python(_IMPORT_ALL, str(made[name].folder)).split())
    paths = json.loads((VENDOR / name).read_text("utf-8"))["paths"].values()
    print(f"\n{name}: {calls} operations, {models} models by name; {made[name].said}")
    assert calls == _OTHERS[name] == sum(len(item.keys() & METHODS) for item in paths)


@pytest.mark.parametrize("name", ["device-management.json", "backup-recovery.json"])
def test_values_survive_the_models(made: dict[str, _Made], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The packages of these are called otherwise than the committed one, so that both can be imported."""
    monkeypatch.syspath_prepend(str(made[name].folder))
    document = json.loads((VENDOR / name).read_text("utf-8"))
    failures: dict[str, list[Failure]] = {}
    total = 0
    for component, path in component_models(built_from(VENDOR / name)).items():
        adapter = TypeAdapter[Any](found(path))
        values = component_values(document, component, _EACH)
        total += len(values)
        if failed := [one for value in values if (one := failure(adapter, value))]:
            failures[component] = failed
    assert total == _EACH * len(document["components"]["schemas"])
    assert report(failures, total) >= _PROMISED
