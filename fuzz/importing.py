"""Loads a generated package from memory, all of it: every module, every lazy name, every model complete."""

from __future__ import annotations

import sys
import tomllib
import warnings
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.util import spec_from_loader
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType

PACKAGE = "fuzzed"
_RUNTIME = f"{PACKAGE}._runtime"


class _Memory(MetaPathFinder, InspectLoader):
    """Finds the modules of one package among texts."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname.partition(".")[0] != PACKAGE or (path := self._path(fullname)) is None:
            return None
        spec = spec_from_loader(fullname, self, origin=f"<{path}>", is_package=self.is_package(fullname))
        if spec is not None:
            spec.has_location = True  # gives the module a `__file__`
        return spec

    def is_package(self, fullname: str) -> bool:
        return str(self._path(fullname)).endswith("/__init__.py")

    def get_source(self, fullname: str) -> str:
        return self._files[str(self._path(fullname))]

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.get_source(fullname), f"<{self._path(fullname)}>", "exec", dont_inherit=True)

    def _path(self, fullname: str) -> str | None:
        base = fullname.replace(".", "/")
        return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in self._files), None)


def load_package(files: Mapping[str, str]) -> None:
    """Import every module of the package; raises whatever that raises, warnings too."""
    tomllib.loads(files["pyproject.toml"])
    with _installed(files), warnings.catch_warnings():
        warnings.simplefilter("error")
        modules = [import_module(name) for name in sorted(_module_names(files))]
        for module in modules:
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
        for module in modules:
            if not module.__name__.startswith(_RUNTIME):
                _complete(module)


def _module_names(files: Mapping[str, str]) -> Iterator[str]:
    for path in files:
        if path.endswith(".py") and path.startswith(f"{PACKAGE}/"):
            yield path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@contextmanager
def _installed(files: Mapping[str, str]) -> Iterator[None]:
    """The package can be imported meanwhile; its runtime, which is always the same, stays loaded."""
    finder = _Memory(files)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]:
            if not name.startswith(_RUNTIME):
                del sys.modules[name]


def _complete(module: ModuleType) -> None:
    for value in list(vars(module).values()):
        if isinstance(value, TypeAliasType):
            TypeAdapter(cast("Any", value))
        elif isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__:
            value.model_rebuild(raise_errors=True)
