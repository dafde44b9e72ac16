"""docs/customize.md: its files are written as they stand there, and its example is run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

REPOSITORY = Path(__file__).resolve().parents[1]
TEXT = (REPOSITORY / "docs" / "customize.md").read_text("utf-8")
FILES = dict(re.findall(r"^`(\S+)`[^`\n]*:\n\n```\w+\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE))
[EXAMPLE] = re.findall(r"see them:\n\n```python\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
OUT = Path("generated/device-management")
_PLAYED = """
import dataclasses, functools, httpx2
import device_management, device_management.client as module

def answer(request):
    wanted = request.url.params.get("filter")
    numbers = [number for number in ("STIAPL6404", "STIAPL6405") if not wanted or number in wanted]
    items = [{"id": number, "serialNumber": number} for number in numbers]
    return httpx2.Response(200, json={"items": items, "count": len(items), "offset": 0, "total": len(items)})

http = httpx2.Client(transport=httpx2.MockTransport(answer))
module.DeviceManagement.__init__ = functools.partialmethod(module.DeviceManagement.__init__, http_client=http)
"""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the project of the document, and its client."""
    top = tmp_path_factory.mktemp("repository")
    shutil.copytree(REPOSITORY / "specs" / "device-management", top / "specs" / "device-management")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(top)
        for name, text in FILES.items():
            file = Path(name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text + file.read_text() if file.exists() else text)
        result = CliRunner().invoke(main, ["regenerate"])
        assert (result.exit_code, result.stderr) == (0, "")
    return top


def test_the_document_has_all_of_it() -> None:
    assert [Path(name).name for name in FILES] == ["client.toml", "README.md.jinja", "SECURITY.md", "_custom.py"]


def test_own_templates(here: Path) -> None:
    readme = (here / OUT / "README.md").read_text()
    assert readme.startswith("# HPE GreenLake Device Management\n")
    assert readme.endswith("## Who to ask\n\nThe team that keeps HPE GreenLake Device Management in order.\n")
    assert (here / OUT / "SECURITY.md").read_text() == "Report what you find to security@example.com.\n"


def test_own_code(here: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", _PLAYED + EXAMPLE]
    done = subprocess.run(command, cwd=here / OUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert "STIAPL6404" in first
    assert second == "['STIAPL6404', 'STIAPL6405']"


@pytest.mark.parametrize("checker", ["mypy --strict", "pyright"])
def test_type_checkers_see_it(checker: str, here: Path) -> None:
    (here / OUT / "example.py").write_text(EXAMPLE)
    command = [sys.executable, "-m", *checker.split(), "example.py", "device_management/_custom.py"]
    done = subprocess.run(command, cwd=here / OUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
