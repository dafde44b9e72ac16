"""No name is numbered, and no version stays in a name: what stands in the spec's own names stands in ours."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from .places import PACKAGE

if TYPE_CHECKING:
    from generator.pipeline import Built

_VERSION = re.compile(r"v[0-9]+((alpha|beta)[0-9]*)?")
_SUFFIX = re.compile(r"(?i)[_-]?v[0-9]+((alpha|beta)[0-9]*)?$")


def _defined() -> set[str]:
    """Every class, alias and public function of the package, but for the runtime."""
    names: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        if "_runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    names.add(name)
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType"))):
                    names.add(name)
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name()):  # a second name for a model
                    names.add(name)
                case _:
                    pass
    return names


def _facades(built: Built) -> set[str]:
    """The classes of the versions themselves, which are called like them."""
    versions = [version.name.python for version in built.api.versions if version.name]
    return {kind + version.capitalize() for kind in ("", "Async", "Raw", "AsyncRaw") for version in versions}


def _numbers(pointer: str) -> list[str]:
    """The numbers in the spec's own words: neither places in a list nor versions at a name's end count."""
    words = re.sub("/(allOf|anyOf|oneOf|prefixItems)/[0-9]+", "", pointer).split("/")
    return re.findall("[0-9]+", "/".join(_SUFFIX.sub("", word) for word in words))


def test_numbers_in_the_names_of_models_are_the_specs_own(built: Built) -> None:
    numbered = {
        model.name.python: model.origin.pointer for model in built.api.models if re.search("[0-9]", model.name.python)
    }
    for name, pointer in numbered.items():
        own = iter(_numbers(pointer))
        assert all(number in own for number in re.findall("[0-9]+", name)), f"{name} is numbered: {pointer}"
    last = {name: pointer for name, pointer in numbered.items() if name[-1].isdigit()}
    print(f"\n{len(built.api.models)} models, {len(numbered)} with a number, {len(last)} with one at the end:")
    for name, pointer in last.items():
        print(f"  {name} <- {pointer}")


def test_only_models_and_versions_end_in_digits(built: Built) -> None:
    models = {model.name.python for model in built.api.models}
    defined = _defined()
    assert models <= defined
    classes = {name for name in defined if name[0].isupper() and name[-1].isdigit()}
    assert classes - models == _facades(built)


def test_no_two_names_differ_by_a_number_alone(built: Built) -> None:
    by_stem: dict[str, set[str]] = {}
    for name in _defined() - _facades(built):
        if not _VERSION.fullmatch(name):
            by_stem.setdefault(re.sub("_?[0-9]+$", "", name), set()).add(name)
    assert {stem: names for stem, names in by_stem.items() if len(names) > 1} == {}


def test_versions_stand_in_packages_alone(built: Built) -> None:
    versions = {version.name.python for version in built.api.versions if version.name}
    names = _defined() - versions - _facades(built)
    assert {name for name in names if _SUFFIX.search(name)} == set()
    assert {path.stem for path in PACKAGE.rglob("*.py") if _SUFFIX.search(path.stem)} == set()
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and _SUFFIX.search(path.name)}
    assert folders == versions == {"v1", "v1beta1", "v1beta2", "v1beta3"}
