"""How peers are made, with stand-ins for their generators."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import making, peers
from benchmarks.contestants import Contestant
from benchmarks.peers import OURS, SPEC, Ready, SetupError, generate, prepare

_SCRIPT = """
import sys
from pathlib import Path
spec, out = sys.argv[1:]
print("W: dropped GET /a")
print("W: dropped GET /b", file=sys.stderr)
(Path(out) / "made.py").write_text(Path(spec).read_text())
(Path(out) / "made").mkdir()
(Path(out) / "made" / "__init__.py").write_text("")
(Path(out) / "made" / "broken.py").write_text("import no_such_module")
"""


def peer(script: str) -> Contestant:
    return Contestant(
        name="peer",
        title="Peer 1.0",
        module="peer",
        imports="made",
        runs=(),
        about="It is a stand-in.",
        generate=(sys.executable, "-c", script, "{spec}", "{out}"),
        counts={"operations dropped": "dropped"},
    )


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "spec.json").write_text("{}")
    return tmp_path / "spec.json"


def stands_in(folder: Path, _requirements: tuple[str, ...]) -> None:
    folder.symlink_to(sys.prefix)


def test_a_peer_is_made_once_and_told_about(tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "environment", stands_in)
    monkeypatch.setattr(peers, "_freeze", lambda _folder: ["a==1"])
    made = prepare(peer(_SCRIPT), cache=tmp_path / "cache", spec=spec)
    assert made.notes == (
        "It is a stand-in.",
        "2 operations dropped",
        "1 of 2 modules cannot be imported: made.broken: ModuleNotFoundError",
    )
    (made.client / "made.py").unlink()
    assert prepare(peer(_SCRIPT), cache=tmp_path / "cache", spec=spec) == made
    assert not (made.client / "made.py").exists()
    spec.write_text('{"openapi": "3.1.0"}')
    prepare(peer(_SCRIPT), cache=tmp_path / "cache", spec=spec)
    assert (made.client / "made.py").read_text() == spec.read_text()


def test_a_generator_that_fails_is_told(tmp_path: Path, spec: Path) -> None:
    with pytest.raises(SetupError, match=r"Peer 1\.0 makes no client: ValueError: refused"):
        generate(peer("raise ValueError('refused')"), tmp_path, tmp_path / "out", spec=spec)


def test_the_package_of_ours_is_the_one_that_stands_there() -> None:
    ours = Ready(Contestant(name="comgen", title="comgen", module="ours", runs=()), Path("folder"))
    assert ours.client == OURS
    assert (OURS / "compute_ops_mgmt" / "__init__.py").is_file()


def test_a_project_to_be_made_has_no_locks_and_changes_in_one_schema(tmp_path: Path) -> None:
    project = making.Project(tmp_path)
    assert list(tmp_path.rglob("*.lock")) == []
    (copied,) = tmp_path.rglob(SPEC.name)
    assert copied.read_bytes() == SPEC.read_bytes()
    project.change()
    before, after = (json.loads(path.read_bytes())["components"]["schemas"] for path in (SPEC, copied))
    assert [name for name in after if after[name] != before[name]] == ["server-v1"]
