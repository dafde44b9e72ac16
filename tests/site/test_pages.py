"""What the sites hold: every resource, operation and model, in links that lead somewhere."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import pipeline
from generator.changes.index import Call, Index
from generator.editions import edition_of

from .sites import REPOSITORY
from .web import Web

SPEC = REPOSITORY / "specs" / "compute-ops-mgmt" / "openapi.json"
_TABS = re.compile(r"^/// tab \| ([^\n]+)\n\n```(\w+)\n(.*?)\n```\n\n///$", re.MULTILINE | re.DOTALL)


def _index(spec: Path) -> Index:
    loaded = pipeline.load(spec, None, repairs=True, progress=lambda _text: None)
    return Index(edition_of(pipeline.build(loaded, lambda _text: None)))


@pytest.fixture(scope="module")
def index() -> Index:
    return _index(SPEC)


def _sections(root: Path) -> dict[str, str]:
    """The Markdown of every operation, by its call."""
    found: dict[str, str] = {}
    for page in sorted((root / "docs" / "resources").glob("*.md")):
        _, *parts = re.split(r"^### `([^`]+)` .*$", page.read_text("utf-8"), flags=re.MULTILINE)
        found |= dict(zip(parts[::2], parts[1::2], strict=True))
    return found


@pytest.fixture(scope="module")
def sections(real: Path) -> dict[str, str]:
    return _sections(real)


# Pages and links ---------------------------------------------------------------------------------


def test_every_tag_has_its_place(index: Index, real_web: Web) -> None:
    tags = {(call.resource.tag, call.resource.name.python, call.version_name) for call in index.calls.values()}
    assert len(tags) == 46
    for _, resource, version in tags:
        assert version in real_web.pages[f"resources/{resource}.html"].ids


def test_every_operation_and_every_model_has_its_place(index: Index, real_web: Web) -> None:
    assert len(index.calls) == 207
    for call in index.calls.values():
        page = real_web.pages[f"resources/{call.resource.name.python}.html"]
        assert f"{call.version_name}-{call.operation.name.python}" in page.ids
    ids = {name for path, page in real_web.pages.items() if path.startswith("models/") for name in page.ids}
    assert {model.name.python for model in index.models.values()} <= ids


def test_links_lead_somewhere(small_web: Web, real_web: Web) -> None:
    for web in (small_web, real_web):
        assert sum(len(page.links) for page in web.pages.values()) > 100
        assert list(web.broken()) == []


def test_nothing_comes_from_elsewhere(small_web: Web, real_web: Web) -> None:
    assert small_web.foreign() | real_web.foreign() == set()
    for path in (*small_web.root.rglob("*.css"), *real_web.root.rglob("*.css")):
        assert not re.findall(r"""(?:url\(|@import)\s*["']?https?:""", path.read_text("utf-8"))


def test_a_broken_link_is_seen(small_web: Web, tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text('<p id="here">')
    (tmp_path / "a.html").write_text('<a href="b.html#here"><a href="b.html#gone"><a href="c.html"><a href="#no">')
    assert list(Web.of(tmp_path).broken()) == ["a.html: #no", "a.html: b.html#gone", "a.html: c.html"]
    assert "index.html" in small_web.pages


# What differs between versions -------------------------------------------------------------------


def test_every_resource_of_several_versions_tells_what_differs(index: Index, real: Path) -> None:
    versions: dict[str, set[str | None]] = {}
    for call in index.calls.values():
        versions.setdefault(call.resource.name.python, set()).add(call.version_name)
    several = {name: found for name, found in versions.items() if len(found) > 1}
    pages = {path.stem: path.read_text("utf-8") for path in (real / "docs" / "versions").glob("*.md")}
    assert pages.keys() - {"index"} == several.keys()
    for name, found in several.items():
        assert len(re.findall(r"^## .* → ", pages[name], re.MULTILINE)) == len(found) - 1
        for call in index.calls.values():
            if call.resource.name.python == name:
                assert f"[`{call.python}`]" in pages[name]
    assert "- `jobs.list(filter)` is new: `str`" in pages["jobs"]
    assert "- `groups.assign_devices(dry_run)` was removed: `bool`: *calls that give it fail*" in pages["groups"]


def test_what_is_deprecated_is_in_the_table(index: Index, real: Path) -> None:
    page = (real / "docs" / "lifecycle.md").read_text("utf-8")
    deprecated = [call for call in index.calls.values() if call.operation.lifecycle.deprecated]
    assert deprecated
    for call in deprecated:
        (row,) = (line for line in page.splitlines() if line.startswith(f"| [`{call.python}`]"))
        for day in (call.operation.lifecycle.since, call.operation.lifecycle.sunset):
            assert day is None or f"`{day}`" in row
    assert "[`v1.jobs.list`](resources/jobs.md#v1-list)" in page


# How it is called --------------------------------------------------------------------------------


def _forms(sections: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    for call, text in sections.items():
        yield call, {label: code for label, _, code in _TABS.findall(text)}


def test_every_operation_has_three_forms(index: Index, sections: dict[str, str]) -> None:
    assert sections.keys() == {call.python for call in index.calls.values()}
    for call, forms in _forms(sections):
        assert list(forms) == ["Python", "Python, async", "curl"], call
        assert f"client.{call}(" in forms["Python"]
        assert f"client.{call}(" in forms["Python, async"]


def test_python_is_typed(sections: dict[str, str], tmp_path: Path) -> None:
    """Every example is given to a type checker, beside the generated package."""
    for number, (_, forms) in enumerate(_forms(sections)):
        (tmp_path / f"sync_{number}.py").write_text(forms["Python"])
        (tmp_path / f"async_{number}.py").write_text(forms["Python, async"])
        assert ast.parse(forms["Python"]).body
    (tmp_path / "compute_ops_mgmt").symlink_to(REPOSITORY / "generated" / "compute-ops-mgmt" / "compute_ops_mgmt")
    (tmp_path / "pyrightconfig.json").write_text('{"include": ["sync_*.py", "async_*.py"], "pythonVersion": "3.11"}')
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


def test_curl_sends_what_the_api_takes(index: Index, sections: dict[str, str]) -> None:
    calls = {call.python: call for call in index.calls.values()}
    bodies, wrong = 0, set[str]()
    for name, forms in _forms(sections):
        call, words = calls[name], shlex.split(forms["curl"])
        assert words[0] == "curl"
        server = index.edition.api.servers[0].url
        path, _, query = words[1].removeprefix(server).partition("?")
        assert re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", call.operation.path), path)
        method = words[words.index("--request") + 1] if "--request" in words else "POST" if "--data" in words else "GET"
        assert method == call.operation.method
        sent = {pair.partition("=")[0] for pair in query.split("&") if pair}
        headers = [value for flag, value in pairwise(words) if flag == "--header"]
        assert "Authorization: Bearer $COMPUTE_OPS_TOKEN" in headers
        sent |= {header.partition(":")[0] for header in headers}
        assert {item.name.wire for item in call.operation.parameters if item.required and item.place != "path"} <= sent
        if call.operation.body:
            bodies += 1
            if _errors(call, words[words.index("--data") + 1], index.edition.document):
                wrong.add(name)
    assert bodies == 65
    assert wrong == {"v1beta1.filters.create"}  # one of two fields must be there: no type says so


def _errors(call: Call, body: str, document: Mapping[str, Any]) -> list[str]:
    """What the description itself, not its normal form, has against a body."""
    operation = document["paths"][call.operation.path][call.operation.method.lower()]
    (content, *_) = operation["requestBody"]["content"].values()
    schema = {**content["schema"], "components": document["components"]}
    return [error.message for error in Draft202012Validator(_any_of(schema)).iter_errors(json.loads(body))]


def _any_of(node: Any) -> Any:
    """Without `oneOf`: variants that allow each other's values cannot be told apart by any body."""
    match node:
        case dict():
            return {"anyOf" if key == "oneOf" else key: _any_of(value) for key, value in node.items()}
        case list():
            return [_any_of(value) for value in node]
        case _:
            return node
