"""The command line of any API: without versions and servers, and with servers to be chosen by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

SERVERS = {"main.example": "https://main.example", "lab.example": "https://lab.example/v1"}
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "servers": [{"url": url} for url in SERVERS.values()],
    "paths": {"/things": {"get": {"tags": ["things"], "responses": {"204": {"description": "None"}}}}},
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with servers that have names."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "spec.json").write_text(json.dumps(SPEC))
    made = CliRunner().invoke(
        main, ["generate", str(folder / "spec.json"), "--out", str(folder / "out"), "--package", "things"]
    )
    assert made.exit_code == 0, made.output
    return folder / "out"


def run(project: Path, words: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run its command line, as `python -m`."""
    return subprocess.run(
        [sys.executable, "-m", "things", *words],
        check=False,
        capture_output=True,
        text=True,
        cwd=project,
        env={"PATH": os.environ["PATH"], "HOME": str(project), **environment},
    )


def test_a_server_is_a_name_or_a_url(project: Path) -> None:
    words = ["things", "get", "--dry-run", "-o", "json"]
    for server, url in SERVERS.items():
        for found in (run(project, [*words, "--server", server]), run(project, words, THINGS_SERVER=server)):
            assert found.returncode == 0, found.stderr
            assert json.loads(found.stdout)["url"] == f"{url}/things"
    elsewhere = run(project, [*words, "--server", "https://other.example"], THINGS_SERVER="lab.example")
    assert json.loads(elsewhere.stdout)["url"] == "https://other.example/things"
    wrong = run(project, [*words, "--server", "nowhere"])
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)
    assert "nowhere" in wrong.stderr
