"""Imports of the generator point one way: cli, refresh, pipeline, stages, then the values that all of them share."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

GENERATOR = Path(__file__).resolve().parents[1] / "generator"
STAGES = frozenset({"fetch", "loader", "api", "emit", "changes", "publish"})
SHARED = frozenset({"api.model", "diagnostics", "files", "graph", "selection"})
"""What every stage may import."""


def modules() -> list[str]:
    """The modules of the generator, relative to it; a package is its own name."""
    return sorted(_name(path) for path in GENERATOR.rglob("*.py"))


def _name(path: Path) -> str:
    parts = path.relative_to(GENERATOR).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(module: str) -> set[str]:
    """What a module imports of the generator, also inside of functions and for type checkers alone."""
    path = GENERATOR.joinpath(*module.split(".")) if module else GENERATOR
    is_package = path.is_dir()
    tree = ast.parse((path / "__init__.py" if is_package else path.with_suffix(".py")).read_text("utf-8"))
    known = set(modules())
    here = [part for part in ("generator." + module).split(".") if part]
    package = here if is_package else here[:-1]
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            found.update(f"{source}.{alias.name}" for alias in node.names)
    ours = {name.removeprefix("generator").lstrip(".") for name in found if name.split(".")[0] == "generator"}
    return {name if name in known else name.rpartition(".")[0] for name in ours} - {module}


def stage(module: str) -> str | None:
    """The stage that a module belongs to."""
    first = module.split(".")[0]
    return first if first in STAGES else None


def test_the_list_of_imports_is_read_right() -> None:
    assert {"pipeline", "emit.swap"} <= imports("commands.generate")
    assert {"loader", "loader.normalize", "project"} <= imports("pipeline")
    assert "api.model" in imports("loader.normalize.lift")


@pytest.mark.parametrize("module", list(filter(stage, modules())))
def test_a_stage_imports_no_other_stage(module: str) -> None:
    foreign = {name for name in imports(module) if stage(name) != stage(module)}
    assert foreign <= SHARED


@pytest.mark.parametrize("module", sorted(SHARED))
def test_what_all_share_imports_nothing_of_ours(module: str) -> None:
    assert imports(module) == set()


def is_command(module: str) -> bool:
    """Whether a module is of the command line: `cli` gathers the commands, the larger ones stand in `commands`."""
    return module == "cli" or module.split(".")[0] == "commands"


def test_the_project_file_is_for_the_pipeline() -> None:
    assert imports("project") <= {"diagnostics", "metadata", "selection"}
    assert imports("metadata") == set()
    above = {name for name in modules() if "project" in imports(name) and not is_command(name)}
    assert above <= {"pipeline", "refresh", "editions", "publication", "scaffold"}
    assert {name for name in modules() if "scaffold" in imports(name)} <= {"refresh"}


def test_nobody_imports_what_stands_above() -> None:
    assert {name for name in modules() if "cli" in imports(name)} == set()
    beside = {"editions", "publication", "refresh"}
    assert {name for name in modules() if "pipeline" in imports(name) and not is_command(name)} == beside
    assert {name for name in modules() if beside & imports(name) and not is_command(name)} == set()
    assert {name for name in modules() if any(map(is_command, imports(name))) and not is_command(name)} == set()


def test_reports_are_made_of_values() -> None:
    rooms = {name.split(".")[0] for module in modules() if module.split(".")[0] == "report" for name in imports(module)}
    assert rooms <= {"report", "changes", "diagnostics", "emit"}


def test_a_site_is_made_of_values() -> None:
    """Of the stages it knows what they give, and it compares versions as `diff` does editions."""
    found = {name for module in modules() if module.split(".")[0] == "site" for name in imports(module)}
    assert {name.split(".")[0] for name in found} <= {"site", "report", "changes", "emit", "api"}
    assert {name for name in found if name.split(".")[0] == "api"} == {"api.model"}


def test_imports_make_no_circle() -> None:
    below = {name: imports(name) for name in modules()}
    waiting = dict(below)
    while free := [name for name, used in waiting.items() if not used & waiting.keys()]:
        for name in free:
            del waiting[name]
    # A package's __init__ gathers its modules; they themselves import each other one way.
    assert {name for name in waiting if (GENERATOR.joinpath(*name.split(".")).with_suffix(".py")).exists()} == set()
