"""The tree of a generated project: what is planned, what is written, and what is never touched."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.emit.swap import apply
from generator.emit.tree import MANIFEST, Plan, TreeError, plan, read_manifest

FACTS = {"generator": "comgen test"}


def write(root: Path, **files: str) -> Plan:
    """Plan and apply; the names of files have two underscores for a slash."""
    planned = plan(root, {name.replace("__", "/") + ".py": text for name, text in files.items()}, FACTS)
    apply(planned)
    return planned


def files_of(root: Path) -> dict[str, str]:
    found = (path for path in root.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(root).as_posix(): path.read_text() for path in found}


def test_planning_writes_nothing(tmp_path: Path) -> None:
    planned = plan(tmp_path / "out", {"a/b.py": "1"}, FACTS)
    assert (planned.added, planned.changed, planned.removed) == (("a/b.py", MANIFEST), (), ())
    assert not planned.clean
    assert not (tmp_path / "out").exists()


def test_files_and_manifest(tmp_path: Path) -> None:
    write(tmp_path, a__b="1\n", c="é\n")
    assert files_of(tmp_path) == {"a/b.py": "1\n", "c.py": "é\n"}
    held = {
        "generator": "comgen test",
        "files": {
            "a/b.py": hashlib.sha256(b"1\n").hexdigest(),
            "c.py": hashlib.sha256("é\n".encode()).hexdigest(),
        },
    }
    digest = hashlib.sha256(json.dumps(held).encode()).hexdigest()
    assert json.loads((tmp_path / MANIFEST).read_text()) == held | {"sum": digest}
    assert (tmp_path / "c.py").stat().st_mode & 0o777 == 0o644


def test_the_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    write(tmp_path, a="1")
    before = (tmp_path / "a.py").stat().st_mtime_ns
    assert write(tmp_path, a="1").clean
    assert (tmp_path / "a.py").stat().st_mtime_ns == before


def test_what_changed_what_is_new_and_what_goes(tmp_path: Path) -> None:
    write(tmp_path, a="1", b__c__d="2", b__e="3")
    planned = write(tmp_path, a="9", f="4", b__e="3")
    assert (planned.added, planned.changed, planned.removed) == (("f.py",), ("a.py", MANIFEST), ("b/c/d.py",))
    assert files_of(tmp_path) == {"a.py": "9", "b/e.py": "3", "f.py": "4"}
    assert not (tmp_path / "b" / "c").exists()


def test_files_of_others_stay(tmp_path: Path) -> None:
    write(tmp_path, a__b="1")
    (tmp_path / "a" / "mine.py").write_text("mine")
    write(tmp_path, c="2")
    assert files_of(tmp_path) == {"a/mine.py": "mine", "c.py": "2"}


def test_a_foreign_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("mine")
    with pytest.raises(TreeError, match="was not made by comgen"):
        plan(tmp_path, {"a.py": "1"}, FACTS)
    assert files_of(tmp_path) == {"a.py": "mine"}


def test_a_foreign_file_with_the_same_text_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1")
    assert plan(tmp_path, {"a.py": "1"}, FACTS).added == (MANIFEST,)


def test_one_of_ours_that_was_edited_is_made_anew(tmp_path: Path) -> None:
    write(tmp_path, a="1")
    (tmp_path / "a.py").write_text("edited")
    assert write(tmp_path, a="1").changed == ("a.py",)
    assert files_of(tmp_path) == {"a.py": "1"}


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_something_else_in_the_way_is_refused(tmp_path: Path, kind: str) -> None:
    outside = tmp_path / "outside.py"
    outside.write_text("mine")
    root = tmp_path / "out"
    root.mkdir()
    if kind == "folder":
        (root / "a.py").mkdir()
    else:
        (root / "a.py").symlink_to(outside)
    with pytest.raises(TreeError, match="something else is in the way"):
        plan(root, {"a.py": "1"}, FACTS)
    assert outside.read_text() == "mine"


@pytest.mark.parametrize(
    "path", ["../a.py", "/a.py", "a/../../b.py", "", ".", "a//../b.py", ".hidden", "a b.py", "a\\b.py", "é.py", "a\n"]
)
def test_paths_that_leave_or_surprise(tmp_path: Path, path: str) -> None:
    with pytest.raises(TreeError, match="not a path for a generated file"):
        plan(tmp_path, {path: ""}, FACTS)


def test_two_paths_that_differ_by_case_alone(tmp_path: Path) -> None:
    with pytest.raises(TreeError, match="differ by case alone"):
        plan(tmp_path, {"a/Group.py": "", "a/group.py": ""}, FACTS)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"files": 1}', '{"files": {"../a.py": ""}}', '{"files": {"/etc/passwd": ""}}']
)
def test_a_manifest_that_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(TreeError):
        plan(tmp_path, {"a.py": "1"}, FACTS)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + "\n",
        lambda text: text.replace("comgen test", "comgen other"),
        lambda text: text.replace('  "a.py"', '  "b.py"'),
        lambda text: text.replace("{", '{ "more": 1,', 1),
    ],
)
def test_a_manifest_that_was_changed_is_not_whole(tmp_path: Path, change: Callable[[str], str]) -> None:
    write(tmp_path, a="1")
    before = read_manifest(tmp_path)
    assert before is not None
    assert before.whole
    (tmp_path / MANIFEST).write_text(change(before.text))
    after = read_manifest(tmp_path)
    assert after is not None
    assert not after.whole


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a="old")
    planned = plan(tmp_path, {"a.py": "new"}, FACTS)

    def fail(_handle: int) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="no space left"):
            apply(planned)
    assert files_of(tmp_path) == {"a.py": "old"}
    apply(planned)
    assert files_of(tmp_path) == {"a.py": "new"}
