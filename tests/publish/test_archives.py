"""What is in the archives, and what those say who judge archives."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from readme_renderer import markdown

from generator.emit.tree import read_manifest
from generator.project import load_project

from ..golden.case import Case, make
from .conftest import Built, built_in
from .environments import PYTHONS, REPOSITORY, metadata, run, sdist_files, wheel_files

SPECS, PROJECT = REPOSITORY / "specs" / "compute-ops-mgmt", REPOSITORY / "generated" / "compute-ops-mgmt"


def test_those_who_judge_archives_find_nothing(clients: Path, tool: Built) -> None:
    archives = [*clients.iterdir(), *tool.paths]
    said = run([sys.executable, "-m", "twine", "check", "--strict", *archives], REPOSITORY, NO_COLOR="1")
    assert said.count("PASSED") == len(archives) >= 4
    judge = [sys.executable, "-m", "check_wheel_contents", "--no-config"]
    run([*judge, *clients.glob("*.whl")], REPOSITORY)
    # The templates are a tree with names such as [package], which nobody imports.
    run([*judge, "--ignore", "W004", tool.wheel], REPOSITORY)


def test_the_wheel_holds_the_package_and_nothing_else(client: Built) -> None:
    manifest = read_manifest(PROJECT)
    assert manifest
    package = {path: (PROJECT / path).read_bytes() for path in manifest.files if path.startswith("compute_ops_mgmt/")}
    about, files = {}, {}
    for path, content in wheel_files(client.wheel).items():
        folder, _, name = path.partition("/")
        (about if folder.endswith(".dist-info") else files)[name if folder.endswith(".dist-info") else path] = content
    assert files == package
    assert files["compute_ops_mgmt/py.typed"] == b""
    assert about.keys() == {"METADATA", "WHEEL", "RECORD", "entry_points.txt", *("licenses/LICENSE", "licenses/NOTICE")}
    assert about["licenses/LICENSE"] == (SPECS / "LICENSE").read_bytes()
    assert about["licenses/NOTICE"].decode() == load_project(SPECS).notice
    assert b"Root-Is-Purelib: true\nTag: py3-none-any\n" in about["WHEEL"]


def test_the_sdist_holds_the_project(client: Built) -> None:
    manifest = read_manifest(PROJECT)
    assert manifest
    files = sdist_files(client.sdist)
    assert files.pop("PKG-INFO") == wheel_files(client.wheel)[f"{_about(client.wheel)}/METADATA"]
    assert files == {path: (PROJECT / path).read_bytes() for path in manifest.files}


@pytest.mark.parametrize("name", ["client", "tool"])
def test_a_wheel_of_the_sdist_is_the_wheel(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    built: Built = request.getfixturevalue(name)
    for path, content in sdist_files(built.sdist).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    out = tmp_path / "built"
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", out], tmp_path)
    assert (out / built.wheel.name).read_bytes() == built.wheel.read_bytes()


def test_the_metadata_is_that_of_the_project_file(client: Built) -> None:
    config, told = load_project(SPECS), metadata(client.wheel)
    assert (told.name, str(told.version)) == (config.distribution, config.version)
    assert told.license_expression == config.license == "Apache-2.0"
    assert told.license_files == ["LICENSE", "NOTICE"]
    assert told.project_urls == dict(config.urls)
    assert sorted(told.keywords or []) == sorted(config.keywords)
    assert str(told.requires_python) == ">=3.11"
    needed = [one.name for one in told.requires_dist or [] if one.marker is None]
    assert needed == ["httpx2", "pydantic", "typing-extensions"]
    assert told.provides_extra == ["cli"]
    classifiers = told.classifiers or []
    assert {f"Programming Language :: Python :: {version}" for version in PYTHONS} <= set(classifiers)
    assert "Typing :: Typed" in classifiers
    assert not any(text.startswith("License ::") for text in classifiers)


@pytest.mark.parametrize("name", ["client", "tool"])
def test_the_readme_can_be_shown(name: str, request: pytest.FixtureRequest) -> None:
    told = metadata(request.getfixturevalue(name).wheel)
    assert told.description_content_type == "text/markdown"
    page = markdown.render(told.description or "")
    assert page
    assert "<pre" in page
    if name == "client":
        assert "<table>" in page


def test_signs_of_all_kinds_survive(tmp_path: Path) -> None:
    """Names, texts and URLs with quotes, backslashes and letters beyond ASCII: the case `clients_metadata`."""
    case = Case(name="clients_metadata")
    config = load_project(case.folder)
    made = make(case, tmp_path / "made")
    run([sys.executable, "-m", "hatchling", "build", "--directory", tmp_path / "dist"], made.root)
    built = built_in(tmp_path / "dist")
    run([sys.executable, "-m", "twine", "check", "--strict", *built.paths], tmp_path)
    told = metadata(built.wheel)
    assert told.license_expression == "MIT OR Apache-2.0"
    assert str(told.version) == "2.0.0rc1"
    assert told.author_email == '"Ann Ä. \\\\o/" <ann@example.com>'
    assert told.author == "Ben"
    assert told.keywords == ['"quoted"', "shop", "two words"]
    assert told.project_urls == dict(config.urls)
    assert wheel_files(built.wheel)[f"{_about(built.wheel)}/licenses/NOTICE"].decode() == config.notice


def _about(wheel: Path) -> str:
    return "-".join(wheel.name.split("-")[:2]) + ".dist-info"
