"""From one tree to the next: in one step, alone, whatever happens; and what is not ours stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import signal
from contextlib import nullcontext
from pathlib import Path

import pytest

from generator.emit import swap
from generator.emit.swap import apply, exclusive, is_interrupted, text_beside
from generator.emit.tree import MANIFEST, Beside, Plan, TreeError, plan, sha256

from .killing import killed, moments

OLD = {"a.py": "1", "b/c.py": "2", "b/d/e.py": "3", "same.py": "0", "b/same.py": "0"}
NEW = {"a.py": "9", "f/g.py": "8", "h.py": "7", "same.py": "0", "b/same.py": "0"}
MINE = {"mine.txt": "mine", "b/d/mine.txt": "mine", "notes/deep/mine.txt": "mine"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A tree with files of ours and of others, and a file beside it, elsewhere."""
    root = tmp_path / "generated" / "out"
    (tmp_path / "specs").mkdir()
    apply(planned(root, OLD, "old"))
    for path, text in MINE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    (root / "empty").mkdir()
    (root / "link").symlink_to("nowhere")
    (root / "b").chmod(0o750)
    return root


@pytest.fixture(params=["exchanged", "moved"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """With and without a system that exchanges folders."""
    if request.param == "moved":
        monkeypatch.setattr(swap, "exchange", lambda _one, _other: False)
    return str(request.param)


def planned(root: Path, files: dict[str, str], names: str) -> Plan:
    beside = Beside(path=root.parents[1] / "specs" / "names", text=names)
    return plan(root, files, {"inputs": {"names": sha256(names.encode())}}, beside)


def state(root: Path) -> dict[str, str]:
    """Files of ours and of others, links and empty folders."""
    found = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file() and path.name != MANIFEST:
            found[name] = path.read_text()
        elif path.is_dir() and not any(path.iterdir()):
            found[name] = "empty"
    return found


def whole(files: dict[str, str]) -> dict[str, str]:
    return {**files, **MINE, "empty": "empty", "link": "-> nowhere"}


def everything(root: Path) -> set[str]:
    """What is beside the tree, and beside the file that goes with it."""
    top = root.parents[1]
    return {path.relative_to(top).as_posix() for folder in ("generated", "specs") for path in (top / folder).iterdir()}


@pytest.mark.usefixtures("way")
def test_the_new_tree_with_all_that_is_not_ours(out: Path) -> None:
    apply(planned(out, NEW, "new"))
    assert state(out) == whole(NEW)
    assert json.loads((out / MANIFEST).read_text())["files"].keys() == NEW.keys()
    assert (out.parents[1] / "specs" / "names").read_text() == "new"
    assert everything(out) == {"generated/out", "specs/names"}
    assert (out / "b").stat().st_mode & 0o777 == 0o750


@pytest.mark.usefixtures("way")
def test_what_does_not_change_is_the_same_file(out: Path) -> None:
    paths = ("same.py", "b/same.py", *MINE)
    before = {path: (out / path).stat() for path in paths}
    apply(planned(out, NEW, "new"))
    for path in paths:
        after = (out / path).stat()
        assert (after.st_ino, after.st_mtime_ns, after.st_nlink) == (before[path].st_ino, before[path].st_mtime_ns, 1)


def test_the_first_tree(tmp_path: Path) -> None:
    root = tmp_path / "not" / "there" / "out"
    apply(plan(root, NEW, {}))
    assert state(root) == NEW
    assert [path.name for path in root.parent.iterdir()] == ["out"]


def test_of_nothing_to_do_nothing_is_left(tmp_path: Path) -> None:
    with exclusive(tmp_path / "not" / "there" / "out"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_our_own_working_folder_stays_where_it_is(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(out / "b")
    folder = out.stat().st_ino
    apply(planned(out, NEW, "new"))
    assert state(out) == whole(NEW)
    assert (out.stat().st_ino, Path("same.py").read_text()) == (folder, "0")


def test_a_tree_that_is_reached_by_a_link(out: Path) -> None:
    link = out.parents[1] / "link"
    link.symlink_to(out)
    apply(plan(link, NEW, {}))
    assert link.is_symlink()
    assert state(out) == whole(NEW)
    with pytest.raises(TreeError, match="a link to nowhere"):
        apply(plan(out / "link", NEW, {}))


# Interrupted ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [False, True], ids=["again", "first"])
def test_killed_at_every_step(
    out: Path, tmp_path: Path, way: str, first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # the system lives on, and it takes long
    old, new = ({}, NEW) if first else (whole(OLD), whole(NEW))
    ended = []
    whole_step = planned(_copy(out, tmp_path / "all", first), NEW, "new")
    for moment in range(1, 1 + moments(lambda: apply(whole_step))):
        root = _copy(out, tmp_path / str(moment), first)
        names = root.parents[1] / "specs" / "names"
        step = planned(root, NEW, "new")
        assert killed(lambda step=step: apply(step), moment)  # type: ignore[misc]
        before, waits = state(root), is_interrupted(root, names)
        assert way == "moved" or before in (old, new)
        text = text_beside(names, root)
        with exclusive(root, names):
            pass
        after = state(root)
        assert after in (old, new)
        assert waits or before == after
        assert way == "moved" or (after, text.name) in ((before, "names"), (before, ".names.new"))
        assert _text(names) == ("new" if after == new else "" if first else "old")
        assert everything(root) <= {"generated/out", "specs/names"}
        assert not is_interrupted(root, names)
        apply(planned(root, NEW, "new"))
        assert (state(root), _text(names)) == (new, "new")
        ended.append(after == new)
    assert ended == sorted(ended)
    assert min(ended.count(True), ended.count(False)) > 5


def _copy(out: Path, top: Path, first: bool) -> Path:
    """The tree and what is beside it, or a place for the first one."""
    if not first:
        shutil.copytree(out.parents[1] / "generated", top / "generated", symlinks=True)
        shutil.copytree(out.parents[1] / "specs", top / "specs")
    for folder in ("generated", "specs"):
        (top / folder).mkdir(parents=True, exist_ok=True)
    return top / "generated" / "out"


def _text(path: Path) -> str:
    return path.read_text() if path.exists() else ""


@pytest.mark.usefixtures("way")
def test_no_space_left(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step = planned(out, NEW, "new")
    flushed = 0

    def flush(handle: int) -> None:
        nonlocal flushed
        flushed += 1
        if flushed == 4:
            raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", flush)
        with pytest.raises(OSError, match="no space left"):
            apply(step)
    assert state(out) == whole(OLD)
    assert (out.parents[1] / "specs" / "names").read_text() == "old"
    assert everything(out) == {"generated/out", "specs/names"}
    apply(step)
    assert state(out) == whole(NEW)


def test_what_an_editor_saves_in_the_last_moment_stays(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = swap.exchange

    def late(one: Path, other: Path) -> bool:
        (other / "mine.new").write_text("saved")
        os.utime(other / "mine.new", ns=(2**61, 2**61))
        (other / "mine.new").replace(other / "mine.txt")
        (other / "more.txt").write_text("new")
        return exchange(one, other)

    monkeypatch.setattr(swap, "exchange", late)
    apply(planned(out, NEW, "new"))
    assert state(out) == whole(NEW) | {"mine.txt": "saved", "more.txt": "new"}


# Alone ---------------------------------------------------------------------------------------------


def test_the_second_waits_for_the_first(out: Path) -> None:
    child, free = _holder(out)
    told = []

    def waiting(root: Path) -> None:
        told.append(root)
        os.write(free, b"go")

    with exclusive(out, waiting=waiting):
        assert os.waitpid(child, os.WNOHANG) != (0, 0) or told
    os.close(free)
    assert told == [out]
    assert everything(out) == {"generated/out", "specs/names"}


def test_a_lock_ends_with_its_holder(out: Path) -> None:
    child, free = _holder(out)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(free)
    with exclusive(out, waiting=lambda _root: pytest.fail("nobody is there")):
        pass
    assert everything(out) == {"generated/out", "specs/names"}


def _holder(out: Path) -> tuple[int, int]:
    """A process that has the tree for itself until something is written to it."""
    ready, is_ready = os.pipe()
    go, free = os.pipe()
    child = os.fork()
    if not child:
        with exclusive(out):
            os.write(is_ready, b"ready")
            os.read(go, 1)
        os._exit(0)
    os.read(ready, 1)
    for handle in (ready, is_ready, go):
        os.close(handle)
    return child, free


# What others put in the way ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["tree", "ready", "staged"])
def test_a_link_in_the_workshop_leads_nowhere(out: Path, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text("mine")
    workshop = out.parent / ".out.comgen"
    workshop.mkdir()
    (workshop / name).symlink_to(elsewhere)
    with pytest.raises(OSError, match=name) if name == "tree" else nullcontext():
        apply(planned(out, NEW, "new"))
    assert (state(elsewhere), state(out)) == ({"a.py": "mine"}, whole(OLD if name == "tree" else NEW))


def test_no_workshop_through_a_link(out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (out.parent / ".out.comgen").symlink_to(elsewhere)
    with pytest.raises(OSError, match=r"\.out\.comgen"):
        apply(planned(out, NEW, "new"))
    assert (state(elsewhere), state(out)) == ({}, whole(OLD))


@pytest.mark.parametrize("where", ["ready", "out"])
def test_no_file_is_moved_through_a_link(out: Path, tmp_path: Path, where: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "x.py").write_text("mine")
    apply(plan(out.parent / ".out.comgen" / "ready", {"z/x.py": "theirs", "y.py": "1"}, {}))
    if where == "ready":
        (out.parent / ".out.comgen" / "ready" / "z" / "x.py").unlink()
        (out.parent / ".out.comgen" / "ready" / "z").rmdir()
    link = (out if where == "out" else out.parent / ".out.comgen" / "ready") / "z"
    link.symlink_to(elsewhere)
    with pytest.raises(TreeError, match="something else is in the way"), exclusive(out):
        pass
    assert state(elsewhere) == {"x.py": "mine"}


@pytest.mark.parametrize("text", ["", "[]", '{"files": {"../x": ""}}'])
def test_a_name_that_waits_goes_with_its_tree_alone(out: Path, text: str) -> None:
    names = out.parents[1] / "specs" / "names"
    (names.parent / ".names.new").write_text("other")
    assert text_beside(names, out) == names
    (out / MANIFEST).write_text(text)
    assert text_beside(names, out) == names
    with exclusive(out, names):
        pass
    assert (names.read_text(), everything(out)) == ("old", {"generated/out", "specs/names"})
