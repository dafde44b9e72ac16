"""oasdiff as a judge of `comgen diff`: what breaks for both, and why the rest does not."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.changes import compare
from generator.editions import read_edition
from tests.changes.edits import Edit, compared, edits

from .apis import REPOSITORY
from .bench import missing

VENDOR = REPOSITORY.parent / "shared" / "specs" / "vendor"
STEPS = {
    "the vendor's 2026-07-06": ("2026-06-30", "2026-07-06"),
    "the vendor's 2026-07-13": ("2026-07-06", "2026-07-13"),
}

_ROW = re.compile(
    r"^\| (?P<edit>[^|]+) \| (?P<way>there|back|both) \| (?P<ours>\S+) \| (?P<theirs>\S+) \| [^|]+ \|$", re.MULTILINE
)
_WAYS = {"both": ("there", "back"), "there": ("there",), "back": ("back",)}

Verdicts = tuple[bool, bool]
"""Whether a change is breaking: for comgen, and for oasdiff."""


@pytest.fixture(scope="module")
def oasdiff() -> str:
    places = [str(folder / "node_modules" / ".bin") for folder in (Path(__file__).parent, REPOSITORY)]
    found = shutil.which("oasdiff", path=os.pathsep.join(places))
    if found is None or shutil.which("node") is None:
        missing("no node, or no oasdiff: run npm ci in tests/conformance")
    return found


@pytest.fixture(scope="module")
def documented() -> dict[tuple[str, str], Verdicts]:
    """The differences that docs/versioning.md explains, by edit and way."""
    text = (REPOSITORY / "docs" / "versioning.md").read_text("utf-8").partition("## Agreement")[2]
    return {
        (row["edit"], way): (row["ours"] == "breaking", row["theirs"] == "breaking")
        for row in _ROW.finditer(text)
        for way in _WAYS[row["way"]]
    }


def theirs(oasdiff: str, old: Path, new: Path) -> bool:
    """Whether oasdiff tells an error or a warning."""
    command = [oasdiff, "breaking", "--format", "json", str(old), str(new)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return bool(json.loads(done.stdout or "[]"))


def verdicts(oasdiff: str, old: dict[str, Any], new: dict[str, Any], folder: Path) -> Verdicts:
    for name, data in (("old", old), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(data))
    return compared(old, new, folder).breaking > 0, theirs(oasdiff, folder / "old.json", folder / "new.json")


@pytest.mark.parametrize("edit", edits(), ids=lambda edit: edit.name)
def test_an_edit(edit: Edit, oasdiff: str, documented: dict[tuple[str, str], Verdicts], tmp_path: Path) -> None:
    for way, old, new in (("there", edit.old, edit.new), ("back", edit.new, edit.old)):
        found = verdicts(oasdiff, old, new, tmp_path)
        assert documented.get((edit.name, way)) == (found if found[0] != found[1] else None), (way, found)


@pytest.mark.parametrize("name", STEPS)
def test_a_step_of_the_vendor(name: str, oasdiff: str, documented: dict[tuple[str, str], Verdicts]) -> None:
    if not VENDOR.is_dir():
        pytest.skip("the vendor's files in ../shared are not here")
    old, new = (VENDOR / f"compute-ops-mgmt-{day}.json" for day in STEPS[name])
    editions = [read_edition(spec, None, repairs=True, progress=lambda _text: None)[0] for spec in (old, new)]
    found = compare(*editions).breaking > 0, theirs(oasdiff, old, new)
    assert documented.get((name, "there")) == (found if found[0] != found[1] else None), found


def test_every_documented_difference_is_of_an_edit(documented: dict[tuple[str, str], Verdicts]) -> None:
    assert {name for name, _ in documented} <= {edit.name for edit in edits()} | set(STEPS)


def test_there_are_enough_edits() -> None:
    assert len(edits()) >= 40
