"""What type checkers say of filters and presets of the real API, and what they cost."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from .places import PROJECT, python

_WRONG = "  # wrong"
_CODE = f"""
from datetime import UTC, date, datetime

from compute_ops_mgmt import ComputeOpsMgmt, Filter
from compute_ops_mgmt.v1 import models

com = ComputeOpsMgmt(region="eu-central", auth="t")
known = com.v1.servers.filters
now = datetime.now(UTC)
power = models.ServerHardwarePowerState.ON
chosen = (known.host.hostname == "db-1") & (known.created_at > now) | ~(known.state.managed == True)
com.v1.servers.list(filter=chosen & (Filter("name") == "a"))
com.with_raw_response.v1.servers.list(filter=com.with_raw_response.v1.servers.filters.id == "a")
known.hardware.power_state.in_([power, "ON", None])
known.hardware.memory_mb >= 1024
com.v1.groups.list_devices("g", filter=com.v1.groups.filters_devices.serial.contains("x"))
com.v1beta2.server_warranty.filters.support_end_date < now
com.v1.jobs.start.server_power_off(models.Server(), operation_type="GracefulShutdown").wait().state
com.v1.jobs.start.group_internal_storage("g", True, [{{"id": "a", "name": "b"}}])

known.nothing == 1{_WRONG}
known.host.name == "a"{_WRONG}
com.v1.servers.list(filter=known.host == "a"){_WRONG}
known.created_at > "2026-07-06"{_WRONG}
known.created_at > date(2026, 7, 6){_WRONG}
com.v1.servers.list(filter=known.state.managed == "true"){_WRONG}
known.hardware.memory_mb >= "1024"{_WRONG}
known.hardware.memory_mb.contains("1"){_WRONG}
known.host.hostname.in_([1]){_WRONG}
com.v1.servers.list(filter=known.host.hostname){_WRONG}
com.v1.servers.list(filter=known.host){_WRONG}
com.v1.jobs.start.server_power_off(){_WRONG}
com.v1.jobs.start.server_power_off("s", operation="ForceOff"){_WRONG}
com.v1.jobs.start.server_firmware_update("s"){_WRONG}
com.v1.jobs.start.server_firmware_update("s", "b", downgrade="yes"){_WRONG}
com.v1.jobs.start.server_nothing("s"){_WRONG}
"""
_LOADED = """
import json, sys
from compute_ops_mgmt import ComputeOpsMgmt
com = ComputeOpsMgmt(region="eu-central", auth="t")
com.v1.jobs, com.v1.servers
before = set(sys.modules)
com.v1.servers.filters.host.hostname == "a"
print(json.dumps([sorted(before), sorted(set(sys.modules) - before)]))
"""


def _lines(text: str, pattern: str) -> set[int]:
    return {number for number, line in enumerate(text.splitlines(), 1) if re.search(pattern, line)}


def test_wrong_uses_are_found_before_they_run(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(_CODE)
    settings = {
        "include": ["use.py"],
        "extraPaths": [str(PROJECT)],
        "typeCheckingMode": "standard",
        "reportUnusedExpression": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    mypy = _run(tmp_path, "mypy", "--strict", "--follow-imports=silent", "--cache-dir", "cache", "use.py")
    assert {int(found) for found in re.findall(r"^use\.py:(\d+): error", mypy, re.M)} == _lines(_CODE, _WRONG), mypy
    told = json.loads(_run(tmp_path, "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", "."))
    found = {item["range"]["start"]["line"] + 1 for item in told["generalDiagnostics"] if item["severity"] == "error"}
    assert found == _lines(_CODE, _WRONG), told


def _run(folder: Path, module: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env=os.environ | {"MYPYPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.stdout


def test_filters_and_presets_are_loaded_on_first_touch() -> None:
    before, then = json.loads(python(_LOADED))
    assert not [name for name in before if "_filters" in name or "_presets" in name]
    ours = [name for name in then if name.startswith("compute_ops_mgmt.")]
    assert [name for name in ours if "_runtime" not in name] == [
        "compute_ops_mgmt.v1._filters",
        "compute_ops_mgmt.v1._filters.servers",
    ]
    assert not [name for name in then if name.partition(".")[0] in ("pydantic", "httpx2")]
