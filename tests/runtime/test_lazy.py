from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import _runtime
import pytest
from _runtime.lazy import lazy

RUNTIME = Path(_runtime.__file__).parent

SCRIPT = """
import sys
before = set(sys.modules)
import parcel
import parcel.client
client = parcel.Parcel(base_url="http://localhost", auth="x")
loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
heavy = loaded & {"pydantic", "pydantic_core", "httpx2", "asyncio"}
assert not heavy, heavy
assert parcel.Parcel is parcel.client.Parcel and "Parcel" in vars(parcel)
assert {"Parcel", "Thing", "__doc__"} <= set(dir(parcel)), dir(parcel)
assert parcel.Thing().model_dump() == {}
try:
    parcel.Nothing
except AttributeError as error:
    assert str(error) == "module 'parcel' has no attribute 'Nothing'", error
else:
    raise AssertionError("an unknown name was found")
"""

FILES = {
    "__init__.py": """
        from ._runtime.lazy import lazy
        __getattr__, __dir__ = lazy(__name__, {"Parcel": ".client", "Thing": ".things"})
    """,
    "client.py": """
        from ._runtime.client import Client
        from ._runtime.config import ApiConfig, Bearer
        from ._runtime.resource import AsyncResource, Resource, Timeout, raw, raw_async

        class Parcel(Client):
            def __init__(self, **options):
                schemes = {"token": Bearer()}
                config = ApiConfig(
                    title="P", user_agent="p", security=schemes, requirements=(("token",),), logger="p"
                )
                super().__init__(config, server=None, timeout=None, http_client=None, **options)
    """,
    "things.py": """
        from ._runtime.model import Model

        class Thing(Model):
            pass
    """,
}


def write(package: Path) -> None:
    for name, code in FILES.items():
        (package / name).write_text("\n".join(line[8:] for line in code.splitlines()))


def test_a_package_loads_its_heavy_parts_when_they_are_used(tmp_path: Path) -> None:
    package = tmp_path / "parcel"
    shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    write(package)
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_name_is_looked_up_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "crate").mkdir()
    (tmp_path / "crate" / "__init__.py").touch()
    (tmp_path / "crate" / "inner.py").write_text("Nail = object()")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    crate = importlib.import_module("crate")
    load, listing = lazy("crate", {"Nail": ".inner", "Gone": ".inner"})
    nail = load("Nail")
    assert vars(crate)["Nail"] is nail
    assert vars(importlib.import_module("crate.inner"))["Nail"] is nail
    assert {"Nail", "Gone", "__name__"} <= set(listing())
    for name in ("Other", "Gone"):
        with pytest.raises(AttributeError, match=rf"module 'crate(\.inner)?' has no attribute '{name}'"):
            load(name)
