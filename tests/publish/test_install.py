"""The wheel in an empty environment of each Python that is here: all of it imports, and the README's examples run."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ..real.places import PACKAGE
from ..real.quickstart import BLOCKS, COUNT, served
from .environments import PYTHONS, new_environment, python, run

if TYPE_CHECKING:
    from .conftest import Built

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("index")]

_IMPORT_ALL = """
import importlib, json, pathlib, sys, compute_ops_mgmt as package
root = pathlib.Path(package.__file__).parent
paths = [path.relative_to(root.parent).with_suffix("") for path in root.rglob("*.py")]
names = {".".join(path.parts).removesuffix(".__init__") for path in paths}
names.remove("compute_ops_mgmt.testing.pytest_plugin")  # for pytest alone, which loads it where it is installed
left = {name for name in names if "_runtime.cli." in name} if sys.argv[1:] == ["without cli"] else set()
for name in sorted(names - left):
    importlib.import_module(name)
print(json.dumps([sys.prefix, package.__file__, package.__version__, len(names - left)]))
"""

_DECLARED = """
import json
from importlib.metadata import distributions
print(json.dumps(sorted(found.metadata["Name"] for found in distributions())))
"""

_EXAMPLES = """
import dataclasses, json, sys, warnings
from compute_ops_mgmt import ComputeOpsMgmt, ResponseMismatch
url, blocks = json.load(sys.stdin)
module = ComputeOpsMgmt.__init__.__globals__
module["_CONFIG"] = dataclasses.replace(module["_CONFIG"], servers={"eu-central": url})
warnings.simplefilter("error")
warnings.simplefilter("ignore", ResponseMismatch)
names = {}
for block in blocks:
    exec(compile(block, "README.md", "exec"), names)
names["com"].close()
print(len(names["names"]))
"""


@pytest.fixture(scope="module", params=PYTHONS)
def programs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, client: Built) -> Path:
    """The programs of an environment in which there is nothing but the wheel and what it declares to need."""
    interpreter = python(request.param)
    if interpreter is None:
        pytest.skip(f"no Python {request.param} on this machine")
    folder = tmp_path_factory.mktemp(f"python{request.param}") / "environment"
    programs = new_environment(interpreter, folder, client.wheel)
    version = run([programs / "python", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], folder)
    assert version.strip() == request.param
    return programs


def test_it_is_installed_with_what_it_needs_and_works(programs: Path, tmp_path: Path) -> None:
    interpreter = programs / "python"
    run([interpreter, "-m", "pip", "check"], tmp_path)
    installed = json.loads(run([interpreter, "-c", _DECLARED], tmp_path))
    assert {"compute-ops-mgmt-client", "httpx2", "pydantic"} <= set(installed)
    assert not {"comgen", "pytest", "jinja2", "rich"} & set(installed)
    printed = run([interpreter, "-W", "error", "-c", _IMPORT_ALL, "without cli"], tmp_path)
    prefix, file, version, count = json.loads(printed)
    assert Path(prefix) == programs.parent
    assert Path(file).is_relative_to(programs.parent)
    assert (Path(file).parent / "py.typed").is_file()
    files = [path for path in PACKAGE.rglob("*.py") if path.name != "pytest_plugin.py"]
    of_commands = [path for path in files if path.parent == PACKAGE / "_runtime" / "cli"]
    assert (version, count) == ("0.1.0", len(files) - len(of_commands) + 1)  # its `__init__` needs nothing


def test_the_readmes_examples_run(programs: Path, tmp_path: Path) -> None:
    with served() as server:
        printed = run([programs / "python", "-c", _EXAMPLES], tmp_path, given=json.dumps([server.url, BLOCKS]))
    server.check(printed.splitlines())
    assert printed.splitlines()[-1] == str(COUNT)


def test_the_command_line_is_an_extra(client: Built, tmp_path: Path) -> None:
    programs = new_environment(Path(sys.executable), tmp_path / "environment", f"{client.wheel}[cli]")
    run([programs / "python", "-m", "pip", "check"], tmp_path)
    *_place, count = json.loads(run([programs / "python", "-W", "error", "-c", _IMPORT_ALL], tmp_path))
    assert count == sum(1 for _ in PACKAGE.rglob("*.py")) - 1
    assert run([programs / "compute-ops", "--version"], tmp_path) == "compute-ops, version 0.1.0\n"


@pytest.mark.parametrize("conftest", ["", 'pytest_plugins = ["compute_ops_mgmt.testing.pytest_plugin"]\n'])
def test_pytest_finds_the_fixture(tested: Path, tmp_path: Path, conftest: str) -> None:
    """By the entry point; whoever asks for the plugin by name as well, as a vendored copy needs it, gets it once."""
    test = "def test_it(fake_compute_ops):\n    assert fake_compute_ops.client().v1.servers.list().first()\n"
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_it.py").write_text(test)
    assert "1 passed" in run([tested / "python", "-m", "pytest", "-q", tmp_path], tmp_path)


@pytest.fixture(scope="module")
def tested(tmp_path_factory: pytest.TempPathFactory, client: Built) -> Path:
    """The programs of an environment with the wheel and pytest."""
    folder = tmp_path_factory.mktemp("tested") / "environment"
    return new_environment(Path(sys.executable), folder, client.wheel, "pytest")
