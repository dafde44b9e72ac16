"""Parts of the real API: each of their definitions is that of the whole, and a vendored one works where it stands."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.definitions import definitions

from .places import PACKAGE, REPOSITORY, SPEC

pytestmark = pytest.mark.slow
INTO = Path("acme/internal/third_party")


def comgen(*arguments: str) -> str:
    command = [sys.executable, "-m", "generator.cli", *arguments]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another repository with the groups of v1."""
    root = tmp_path_factory.mktemp("other")
    comgen("vendor", "compute-ops-mgmt", "--into", str(root / INTO), "--name", "com", "--include", "groups:v1")
    return root


@pytest.fixture(scope="module")
def copy(repository: Path) -> Path:
    return repository / INTO / "com"


def lines(package: Path) -> int:
    """The lines of Python outside of the runtime."""
    files = (path for path in package.rglob("*.py") if path.relative_to(package).parts[0] != "_runtime")
    return sum(len(path.read_text("utf-8").splitlines()) for path in files)


def test_a_vendored_part_is_small(copy: Path) -> None:
    assert lines(copy) <= 0.12 * lines(PACKAGE)


def test_no_file_has_the_name_that_the_package_had(copy: Path) -> None:
    assert [path for path in copy.rglob("*") if path.is_file() and "compute_ops_mgmt" in path.read_text("utf-8")] == []


def test_a_vendored_part_is_typed(repository: Path) -> None:
    package = ".".join((*INTO.parts, "com"))
    command = [sys.executable, "-m", "mypy", "--strict", "-p", package, "--cache-dir", str(repository / ".mypy")]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


class _Api(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b'{"count": 1, "offset": 0, "total": 1, "items": [{"id": "g-1", "name": "lab"}]}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """The test says what it wants to know."""


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Api) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}"
        httpd.shutdown()


def test_a_vendored_part_calls(repository: Path, server: str) -> None:
    code = """
import sys
from acme.internal.third_party.com import ComputeOpsMgmt
with ComputeOpsMgmt(base_url=sys.argv[1], auth="TOKEN") as com:
    print([group.name for group in com.v1.groups.list()])
"""
    environment = {**os.environ, "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(
        [sys.executable, "-c", code, server],
        cwd=repository,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "['lab']", done.stderr


@pytest.mark.parametrize(
    "selection",
    [
        ("--include", "groups:v1"),
        ("--include", "*:v1beta1"),
        ("--exclude", "servers", "--exclude", "jobs:v1beta2"),
        ("--include", "alerts", "--include", "external-services", "--include", "filters"),
    ],
    ids=" ".join,
)
def test_each_definition_of_a_part_is_that_of_the_whole(tmp_path: Path, selection: tuple[str, ...]) -> None:
    comgen("generate", str(SPEC), "--out", str(tmp_path), *selection)
    part = definitions(tmp_path / "compute_ops_mgmt")
    assert part
    assert part < definitions(PACKAGE)
    code = "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]]"
    names = [".".join(path.relative_to(tmp_path).with_suffix("").parts) for path in tmp_path.rglob("*.py")]
    command = [sys.executable, "-c", code, *names]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
