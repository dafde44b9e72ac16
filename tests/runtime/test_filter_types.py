"""What type checkers say of filters: a wrong use is an error on its line, and a right one is none."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import _runtime

PACKAGE = Path(_runtime.__file__).parents[1]
WRONG = "  # wrong"
CODE = f"""
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from _runtime.filters import Filter, FilterExpression, Operand

class Power(StrEnum):
    ON = "ON"

class Instant(Operand[datetime]):
    __slots__ = ()

def list_servers(*, filter: FilterExpression | str | None = None) -> None: ...

a = Filter("a")
now = datetime.now(UTC)
created = Instant("createdAt")
open_enum: Power | str = Power.ON

list_servers(filter=None)
list_servers(filter="a eq 1")
list_servers(filter=(a == 1) & (a != "x") | ~(a < Decimal(1)) & a.in_([1, "x", None]))
list_servers(filter=(a == None) | (a == True) | (a == now) | (a >= date.today()) | (a == UUID(int=1)))
list_servers(filter=(a == open_enum) | a.in_({{Power.ON}}) | a.contains(Power.ON) | (a.lower() == "x"))
list_servers(filter=(created > now) & created.in_([now]) & (created != None))

list_servers(filter=a){WRONG}
list_servers(filter=a.lower()){WRONG}
list_servers(filter=a == b"x"){WRONG}
list_servers(filter=a < None){WRONG}
list_servers(filter=a < ["x"]){WRONG}
list_servers(filter=a.in_(1)){WRONG}
list_servers(filter=a.in_([b"x"])){WRONG}
list_servers(filter=a.contains(1)){WRONG}
list_servers(filter=a.lower() > 1){WRONG}
list_servers(filter=a == 1 & a == 2){WRONG}
list_servers(filter=(a == 1) & "b eq 2"){WRONG}
list_servers(filter="b eq 2" | (a == 1)){WRONG}
list_servers(filter=(a == 1) & a){WRONG}
list_servers(filter=~a){WRONG}
list_servers(filter=not (a == 1)){WRONG}
list_servers(filter=created > "yesterday"){WRONG}
list_servers(filter=created.contains("x")){WRONG}
Filter(1){WRONG}
Filter(){WRONG}
"""


def lines(text: str, pattern: str) -> set[int]:
    """The numbers of the lines, from 1, in which something is found."""
    return {number for number, line in enumerate(text.splitlines(), 1) if re.search(pattern, line)}


def test_wrong_uses_are_found_before_they_run(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(CODE)
    settings = {"include": ["use.py"], "extraPaths": [str(PACKAGE)], "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    mypy = run(tmp_path, "mypy", "--strict", "--cache-dir", "cache", "use.py", path=PACKAGE)
    assert {int(found) for found in re.findall(r"^use\.py:(\d+): error", mypy, re.M)} == lines(CODE, WRONG), mypy
    told = json.loads(run(tmp_path, "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", "."))
    found = {item["range"]["start"]["line"] + 1 for item in told["generalDiagnostics"] if item["severity"] == "error"}
    assert found == lines(CODE, WRONG), told


def run(folder: Path, module: str, *arguments: str, path: Path | None = None) -> str:
    """What a tool prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env=os.environ | ({"MYPYPATH": str(path)} if path else {}),
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.stdout
