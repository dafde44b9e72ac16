"""Pythons of this machine, empty environments of them, and what is in an archive."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from functools import cache
from pathlib import Path

from packaging.metadata import Metadata

REPOSITORY = Path(__file__).resolve().parents[2]
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
"""What a generated package says that it works on."""


@cache
def python(version: str) -> Path | None:
    """An interpreter of this version: our own, on the PATH, or of pyenv; None where there is none that works."""
    ours = [Path(sys.executable)] if f"{sys.version_info[0]}.{sys.version_info[1]}" == version else []
    on_path = [Path(found)] if (found := shutil.which(f"python{version}")) else []
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    return next(filter(_works, (*ours, *on_path, *sorted(root.glob(f"versions/{version}.*/bin/python3")))), None)


def _works(path: Path) -> bool:
    """Whether it starts (a shim of pyenv may not), and can make environments (Debian's alone cannot)."""
    done = subprocess.run([path, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return done.returncode == 0


def new_environment(interpreter: Path, folder: Path, *requirements: str | Path) -> Path:
    """An environment with these distributions, what they declare to need, and pip; gives its folder of programs."""
    run([interpreter, "-m", "venv", folder], folder.parent)
    programs = folder / "bin"
    run([programs / "python", "-m", "pip", "install", "--quiet", *requirements], folder.parent)
    return programs


def run(command: list[str | Path], folder: Path, *, given: str | None = None, **variables: str) -> str:
    """What a program prints that must succeed; nothing of this process' own environment leads it to our code."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment = kept | variables
    done = subprocess.run(
        command, cwd=folder, env=environment, input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def sums(printed: str) -> dict[str, str]:
    """The SHA-256 of each archive by its name, as `comgen wheel` tells."""
    found = re.findall(r"([^/\n]+): [\d,]+ bytes, sha256 ([0-9a-f]{64})$", printed, re.MULTILINE)
    assert found
    return dict(found)


def wheel_files(wheel: Path) -> dict[str, bytes]:
    """What a wheel holds."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sdist_files(sdist: Path) -> dict[str, bytes]:
    """What an sdist holds, by the paths within its one folder."""
    with tarfile.open(sdist) as archive:
        found = {member.name.partition("/")[2]: archive.extractfile(member) for member in archive if member.isfile()}
        return {name: file.read() for name, file in found.items() if file}


def metadata(wheel: Path) -> Metadata:
    """The core metadata of a wheel, which are valid."""
    (text,) = (content for name, content in wheel_files(wheel).items() if name.endswith(".dist-info/METADATA"))
    return Metadata.from_email(text)
