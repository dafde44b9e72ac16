"""Where things are, and how to get at them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from generator.pipeline import Built, build, load

if TYPE_CHECKING:
    from generator.api.model import Model

T = TypeVar("T")
U = TypeVar("U")

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECT = REPOSITORY / "generated" / "compute-ops-mgmt"
PACKAGE = PROJECT / "compute_ops_mgmt"
SPEC = REPOSITORY / "specs" / "compute-ops-mgmt" / "openapi.json"
VENDOR = REPOSITORY.parent / "shared" / "specs" / "vendor"

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
"""The keys of a path item that are operations (OpenAPI 3.1, section 4.8.9)."""


def found(path: str) -> Any:
    """The object that a dotted import path leads to."""
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def built_from(spec: Path) -> Built:
    """The intermediate representation of a description, made in this process."""

    def silent(_text: str) -> None:
        """Progress is for people."""

    return build(load(spec, None, repairs=True, progress=silent), silent)


def component_models(built: Built) -> dict[str, str]:
    """Import path of the model of each component, by the component's name."""
    start = "/components/schemas/"
    paths = {
        model.origin.pointer.removeprefix(start): import_path(model, built.loaded.config.package)
        for model in built.api.models
        if model.origin.pointer.rpartition("/")[0] + "/" == start
    }
    assert paths.keys() == built.loaded.document.data["components"]["schemas"].keys()
    return paths


def import_path(model: Model, package: str) -> str:
    """Where people import a model from."""
    return ".".join(filter(None, (package, model.version, "models", model.name.python)))


def modules() -> list[str]:
    """The dotted name of every module of the package."""
    paths = (path.relative_to(PROJECT).with_suffix("") for path in sorted(PACKAGE.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def python(code: str, *arguments: str) -> str:
    """What a fresh interpreter prints that runs the code beside the generated package."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def generate(spec: Path, out: Path, seed: str) -> str:
    """Run the tool in a process of its own; give what it says."""
    command = [sys.executable, "-m", "generator.cli", "generate", str(spec), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def two_at_a_time(function: Callable[[T], U], items: Iterable[T]) -> list[U]:
    """The results in the order of the items; each starts a process that keeps one core busy."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(function, items))
