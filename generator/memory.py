"""What earlier runs have worked out for a project, by the hash of all that it depends on.

One file for each project, in the cache folder of the user and not in the project: so no repository can bring one along.
It holds what the last run used and nothing older. Of another comgen, damaged or not there, it is empty; that it cannot
be written is not worth a word. Who has it and who has not get the same bytes.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from .files import write_whole

VARIABLE = "COMGEN_CACHE"
"""Names the folder instead of the user's; where it is empty, nothing is remembered."""


class Memory:
    """Values of JSON by keys. `maker` tells apart whatever might work out other values for the same key.

    With `blank` nothing is known of earlier runs, but the next one will know of this.
    """

    def __init__(self, file: Path | None, maker: Mapping[str, str], *, blank: bool = False) -> None:
        self._file = file
        self._maker = dict(maker)
        self._before = {} if blank else self._read()
        self._used: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        """The value of a key, or None."""
        return self._before.get(key)

    def put(self, key: str, value: Any) -> None:
        """Keep a value for the next run; what is put again is kept too, all else is forgotten."""
        self._used[key] = value

    def save(self) -> None:
        """Write what this run has used, if that is not what there is."""
        if self._file is None or self._used == self._before:
            return
        content = json.dumps({"maker": self._maker, "values": self._used}, sort_keys=True)
        with suppress(OSError):
            write_whole(self._file, f"{_sum(content)}\n{content}")

    def _read(self) -> dict[str, Any]:
        try:
            if self._file is None:
                return {}
            sum_, _, content = self._file.read_text("utf-8").partition("\n")
            match json.loads(content) if sum_ == _sum(content) else None:
                case {"maker": self._maker, "values": dict(values)}:
                    return values
        except (OSError, ValueError):
            pass
        return {}


def project_memory(folder: Path, maker: Mapping[str, str], *, blank: bool) -> Memory:
    """The memory of the project in a folder, or with `blank` a new one."""
    name = sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    found = _cache_folder()
    return Memory(found / f"{name}.json" if found else None, maker, blank=blank)


def _cache_folder() -> Path | None:
    """The folder that the system has for what can be made again (XDG Base Directory Specification)."""
    if (own := os.environ.get(VARIABLE)) is not None:
        return Path(own) if own else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base, "comgen") if base and Path(base).is_absolute() else None


def _sum(content: str) -> str:
    return sha256(content.encode()).hexdigest()
