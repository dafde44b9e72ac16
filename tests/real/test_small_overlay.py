"""Another API of the vendor gets filters and presets of its own from a small overlay, and from nothing else."""

from __future__ import annotations

import json
import shutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from generator.emit.package import emit_package
from generator.pipeline import package_of
from generator.tool import templates_folder

from .places import VENDOR, built_from

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's files in ../shared are not here")

_OVERLAY = """
overlay: 1.0.0
info: {title: Filters and presets of devices, version: 1.0.0}
actions:
  - target: $.paths['/devices/v1/devices'].get.parameters[?@.name == 'filter']
    update: {x-filter: odata}
  - target: $.paths['/devices/v1/devices'].get
    update:
      x-filterable: [archived, category, createdAt, deviceName, application/*, {property: tags/owner, type: string}]
  - target: $.components.schemas
    update:
      AssignParameters: {type: object, required: [region], properties: {region: {type: string}}}
  - target: $.paths['/devices/v1/devices'].patch
    update:
      x-presets:
        name: change
        presets:
          assign:
            summary: Assign devices to an application.
            subject: {name: application, to: /application/id, of: [ResponseApplication], property: /id}
            parameters: {schema: AssignParameters}
          home: {body: {region: eu-central}}
      x-long-running: {polls: ["GET /devices/v1/async-operations/{id}"]}
  - target: $.paths['/devices/v1/async-operations/{id}'].get
    update:
      x-waiter:
        outcomes:
          - {outcome: success, when: {/status: SUCCEEDED}}
          - {outcome: failure, when: {/status: [FAILED, TIMEOUT]}}
"""


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package that is made of the description and the overlay."""
    shutil.copy(VENDOR / "device-management.json", tmp_path / "openapi.json")
    (tmp_path / "overlay.yaml").write_text(_OVERLAY)
    project = 'package = "small_devices"\nclient = "Devices"\noverlays = ["overlay.yaml"]\n'
    (tmp_path / "client.toml").write_text(project)
    built = built_from(tmp_path / "openapi.json")
    package, resolved = package_of(built.loaded.config), built.normalized.resolved
    for path, text in emit_package(built.api, package, templates_folder(), resolved).items():
        (tmp_path / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / path).write_text(text)
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    yield import_module("small_devices")
    for name in [name for name in sys.modules if name.partition(".")[0] == "small_devices"]:
        del sys.modules[name]


def test_filters_and_presets(devices: Any) -> None:
    sent: list[tuple[str, Any]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content) if request.content else None
        sent.append((f"{request.method} {request.url.raw_path.decode()}", body))
        if request.method == "PATCH":
            started = {"code": 202, "status": "accepted", "transactionId": "7"}
            return httpx2.Response(202, json=started, headers={"Location": "/devices/v1/async-operations/7"})
        ended = {"id": "7", "type": "/devices/async-operation", "status": "SUCCEEDED"}
        nothing = {"items": [], "count": 0, "total": 0}
        return httpx2.Response(200, json=nothing if "filter" in str(request.url) else ended)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = devices.Devices(base_url="https://api.example.com", auth="t", http_client=http)
        known = client.v1.devices.filters
        chosen = (known.category == "COMPUTE") & (known.application.id == "a") & (known.archived == False)  # noqa: E712
        assert list(client.v1.devices.list(filter=chosen, limit=1)) == []
        with pytest.raises(AttributeError, match="cannot be filtered by 'billing_tier'; there are application,"):
            known.billing_tier  # noqa: B018
        application = import_module("small_devices.v1.models").ResponseApplication(id="app", resource_uri="/a")
        change = client.v1.devices.change
        assert change.assign(application, "eu-central", ["d1", "d2"]).wait(timeout=60).status == "SUCCEEDED"
        change.home(["d1"], dry_run=True)
    text = "category%20eq%20%27COMPUTE%27%20and%20application%2Fid%20eq%20%27a%27%20and%20archived%20eq%20false"
    assert sent == [
        (f"GET /devices/v1/devices?filter={text}&limit=1", None),
        ("PATCH /devices/v1/devices?id=d1&id=d2", {"application": {"id": "app"}, "region": "eu-central"}),
        ("GET /devices/v1/async-operations/7", None),
        ("PATCH /devices/v1/devices?id=d1&dry-run=true", {"region": "eu-central"}),
    ]
