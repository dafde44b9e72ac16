"""`comgen new`: killed at any moment, and given texts that try to be more than text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main
from generator.commands import new as command
from generator.project import load_project

from .hostile.payloads import PAYLOADS
from .killing import killed, moments

FOLDER = Path("specs/pets")
FILES = {"client.toml": 'package = "pets"\n', "openapi.json": "{}\n"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty repository."""
    monkeypatch.chdir(tmp_path)


def test_killed_at_any_moment_there_is_all_or_nothing() -> None:
    def work() -> None:
        command._write(FOLDER, FILES)

    def clear() -> None:
        for path in FOLDER.iterdir():
            path.unlink()
        FOLDER.rmdir()

    last = moments(work)
    clear()
    whole = 0
    for moment in range(1, last + 1):
        killed(work, moment)
        projects = list(Path("specs").glob("*/client.toml")) if Path("specs").exists() else []
        assert projects in ([], [FOLDER / "client.toml"])
        if projects:
            assert {path.name: path.read_text() for path in FOLDER.iterdir()} == FILES
            whole += 1
            clear()
    assert 0 < whole < last


@pytest.mark.parametrize("kind", PAYLOADS)
def test_a_title_stays_a_text(kind: str) -> None:
    texts = [text for text in PAYLOADS[kind] if "\ud800" not in text]
    for number, title in enumerate(texts):
        operation = {"responses": {"204": {"description": "d"}}}
        document = {"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": {"/a": {"get": operation}}}
        Path("spec.json").write_text(json.dumps(document))
        result = CliRunner().invoke(main, ["new", f"n{number}", "--spec", "spec.json"])
        assert result.exit_code == 0, result.output
        folder = Path(f"specs/n{number}")
        config = load_project(folder)
        assert (config.package, config.overlays) == (f"n{number}", ("overlay.yaml",))
        overlay = yaml.safe_load((folder / "overlay.yaml").read_text())
        assert list(overlay) == ["overlay", "info", "actions"]
        [action] = overlay["actions"]
        assert (action["target"], list(action["update"])) == ("$.info", ["title"])
