"""The vendor's next description: what `comgen regenerate` changes, and what it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .places import REPOSITORY, SPEC, VENDOR

STEPS = [VENDOR / f"compute-ops-mgmt-{day}.json" for day in ("2026-06-30", "2026-07-06", "2026-07-13")]
TOUCHED = (("alerts", "servers"), ("activation_tokens",))
"""The resources whose operations, or the models that only they use, differ from one step to the next."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not all(map(Path.is_file, STEPS)), reason="the vendor's files in ../shared are not here"),
]


def _regenerate(top: Path) -> str:
    command = [sys.executable, "-m", "generator.cli", "regenerate"]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(command, cwd=top, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _files(top: Path) -> dict[str, tuple[int, int]]:
    """Which file each path is, and when it was written."""
    paths = [path for path in (top / "generated").rglob("*") if path.is_file()]
    found = {path: path.stat() for path in (*paths, top / "specs" / "com" / "names.lock")}
    return {path.relative_to(top).as_posix(): (stat.st_ino, stat.st_mtime_ns) for path, stat in found.items()}


def _without_gone_actions(folder: Path, document: Path) -> None:
    """What a maintainer does who is told that an action selects nothing (C206), or a tag has no operations (C427)."""
    path, text = folder / "overlay.yaml", document.read_text("utf-8")
    overlay = yaml.safe_load(path.read_text("utf-8"))
    operations = [one for item in json.loads(text)["paths"].values() for one in item.values() if isinstance(one, dict)]
    used = {tag for operation in operations for tag in operation["tags"]}
    kept = [one for one in overlay["actions"] if "'" not in one["target"] or one["target"].split("'")[1] in text]
    for update in (action["update"] for action in kept if "update" in action):
        if "tags" in update:
            update["tags"] = [tag for tag in update["tags"] if tag["name"] in used]
    path.write_text(yaml.safe_dump({**overlay, "actions": kept}), "utf-8")


def _without_texts(folder: Path) -> None:
    """Our texts are about the newest description alone: on others those are refused whose subjects are not there."""
    config = folder / "client.toml"
    text = config.read_text("utf-8")
    assert text.count('documentation = "documentation"\n') == 1
    config.write_text(text.replace('documentation = "documentation"\n', ""), "utf-8")


def test_only_what_is_touched_changes(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "com"
    shutil.copytree(SPEC.parent, folder)
    _without_texts(folder)
    (folder / "names.lock").unlink(missing_ok=True)
    first, *others = STEPS
    shutil.copy(first, folder / SPEC.name)
    _regenerate(tmp_path)
    said = []
    for step, touched in zip(others, TOUCHED, strict=True):
        before = _files(tmp_path)
        shutil.copy(step, folder / SPEC.name)
        _without_gone_actions(folder, step)
        said.append(_regenerate(tmp_path))
        after = _files(tmp_path)
        changed = {Path(path) for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        modules = {f"{name}.py" for name in ("__init__", "common", *touched)}
        others_changed = {path.as_posix() for path in changed if path.name not in modules}
        assert others_changed == {
            "generated/com/README.md",
            "generated/com/comgen.lock",
            "generated/com/compute_ops_mgmt/testing/api.json",
            "specs/com/names.lock",
        }
        assert {path.name for path in changed} >= {f"{touched[0]}.py", "__init__.py"}
        assert len(changed) < len(after) / 10
    added, removed = said
    assert added.startswith("generated/com: ")
    assert removed.splitlines()[:3] == [
        "removed: POST /compute-ops-mgmt/v1beta1/activation-tokens (v1beta1.activation_tokens.create)",
        "removed: schema activationTokenRequest-v1beta1 (v1beta1.models.ActivationTokenRequest)",
        "removed: schema activationTokenResponse-v1beta1 (v1beta1.models.ActivationTokenResponse)",
    ]
