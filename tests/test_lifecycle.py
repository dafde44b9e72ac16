"""`x-lifecycle`, `[retry]`, `[tenant]` and token URLs: from description and project to the generated client."""

# pyright: basic
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.api.model import Lifecycle
from generator.diagnostics import SpecError
from generator.emit.package import emit_package
from generator.pipeline import build, load, package_of
from generator.project import load_project
from generator.tool import templates_folder


def description(told: object, **more: Any) -> dict[str, Any]:
    get = {"tags": ["things - v1"], "responses": {"204": {"description": "d"}}}
    old = {"tags": ["things - v1beta1"], "responses": {"204": {"description": "d"}}, "x-lifecycle": told}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v1/things/{id}": item(get), "/v1beta1/things/{id}": item(old)},
        **more,
    }


def item(get: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}], "get": get}


def made(folder: Path, document: dict[str, Any], project: str = 'package = "things"') -> Any:
    (folder / "client.toml").write_text(project, "utf-8")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document), "utf-8")
    return build(load(spec, None, repairs=True, progress=lambda _: None), lambda _: None)


def test_a_successor_is_told_by_its_name_in_the_client(tmp_path: Path) -> None:
    told = {"since": "2025-01-31", "sunset": "2025-03-03", "successor": "GET /v1/things/{id}"}
    built = made(tmp_path, description(told))
    (operation,) = built.api.versions[1].resources[0].operations
    assert operation.lifecycle == Lifecycle(deprecated=True, successor_name="v1.things.get", **told)
    (newer,) = built.api.versions[0].resources[0].operations
    assert newer.lifecycle == Lifecycle()
    files = emit_package(built.api, package_of(built.loaded.config), templates_folder(), built.normalized.resolved)
    code = files["things/v1beta1/things.py"]
    assert 'Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.things.get")' in code
    assert "Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.things.get`." in code
    assert "Deprecat" not in files["things/v1/things.py"]


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        ("soon", "must be an object with some of since, sunset, successor"),
        ({"until": "2025-01-31"}, "must be an object with some of since, sunset, successor"),
        ({"since": "yesterday"}, "since must be a date such as 2026-07-06"),
        ({"sunset": "2025-02-30"}, "sunset must be a date such as 2026-07-06"),
        ({"sunset": 20250101}, "sunset must be a date such as 2026-07-06"),
        ({"successor": "v1.things.get"}, 'successor "v1.things.get" is no operation'),
    ],
)
def test_a_lifecycle_that_cannot_be(tmp_path: Path, told: object, problem: str) -> None:
    with pytest.raises(SpecError) as caught:
        made(tmp_path, description(told))
    (finding,) = [one for one in caught.value.diagnostics if one.code == "C420"]
    assert problem in finding.message
    assert finding.pointer == "/paths/~1v1beta1~1things~1{id}/get/x-lifecycle"


def test_what_the_runtime_is_told(tmp_path: Path) -> None:
    schemes = {
        "app": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "https://sso.example.com/token", "scopes": {}}},
        },
        "person": {
            "type": "oauth2",
            "flows": {"implicit": {"authorizationUrl": "https://sso.example.com/a", "scopes": {}}},
        },
    }
    project = 'package = "things"\n[retry]\nseconds = "/details/*/a~1b"\n[tenant]\nheader = "X-Tenant"\n'
    built = made(tmp_path, description({}, components={"securitySchemes": schemes}), project)
    code = emit_package(built.api, package_of(built.loaded.config), templates_folder(), built.normalized.resolved)[
        "things/client.py"
    ]
    assert 'security={"app": Bearer("https://sso.example.com/token"), "person": Bearer()}' in code
    assert 'env_prefix="THINGS"' in code
    assert 'retry_delay=("details", "*", "a/b")' in code
    assert 'tenant_header="X-Tenant"' in code
    assert code.count("tenant: str | None = None") == 2
    plain = made(tmp_path, description({}))
    code = emit_package(plain.api, package_of(plain.loaded.config), templates_folder(), plain.normalized.resolved)[
        "things/client.py"
    ]
    assert "tenant" not in code
    assert "retry_delay" not in code


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('[retry]\nseconds = "details"', "C505"),
        ('[retry]\nseconds = "/a~2"', "C505"),
        ("[retry]\nseconds = 3", "C504"),
        ("[retry]\nafter = 3", "C503"),
        ("retry = 3", "C504"),
        ('[tenant]\nheader = "a b"', "C505"),
        ('[tenant]\nname = "a"', "C503"),
        ('server_parameter = "tenant"', "C505"),
        ('client = "Retry"', "C505"),
    ],
)
def test_tables_that_cannot_be(tmp_path: Path, line: str, code: str) -> None:
    (tmp_path / "client.toml").write_text(f'package = "things"\n{line}', "utf-8")
    with pytest.raises(SpecError) as caught:
        load_project(tmp_path)
    assert [one.code for one in caught.value.diagnostics] == [code]
