"""Calls whose bodies are known but for a few parts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    api, models = wire.package, wire.models()
    wire.answers({"id": "7"}, status=202)
    server = models.Server(meta={"id": "s+1"})
    job = wire.client.jobs.start.power_off(server, operation_type="Graceful", after_minutes=5, select="id")
    assert wire.sent.target == "POST /jobs?select=id"
    whole = {
        "template": "T1",
        "target": {"kind": "server", "id": "s+1"},
        "params": {"operationType": "Graceful", "afterMinutes": 5},
    }
    assert wire.sent.json == whole
    assert isinstance(job, api.Handle)
    wire.answers({"id": "7", "state": "DONE"})
    assert job.wait(timeout=60).state == "DONE"
    assert wire.sent.target == "GET /jobs/7"

    wire.answers({"id": "7"}, status=202)
    asyncio.run(_power_off(wire, server))
    assert wire.sent.json == whole
    assert wire.client.with_raw_response.jobs.start.power_off("a").status == 202
    assert wire.sent.json == {"template": "T1", "target": {"kind": "server", "id": "a"}}
    wire.client.jobs.start.power_off({"meta": {"id": "b"}}, force_body=True, force_query=False, timeout_=1)
    assert wire.sent.target == "POST /jobs?force=false"
    assert wire.sent.json["params"] == {"force": True, "timeout": 1}
    wire.client.jobs.start.power_on("c")
    assert wire.sent.json["params"] == {"list": [1, 2.5, True, None, {"a": []}]}
    wire.client.jobs.start.update({"id": "d"}, "B1", [models.UpdateDisksItem(id="e"), {"id": "f"}])
    assert wire.sent.json == {
        "template": "T3",
        "target": {"id": "d"},
        "params": {"bundle": "B1", "disks": [{"id": "e"}, {"id": "f"}]},
    }

    with pytest.raises(api.InvalidRequestError, match=r"params /afterMinutes: .* less than or equal to 60"):
        wire.client.jobs.start.power_off("a", after_minutes=61)
    with pytest.raises(api.InvalidRequestError, match=r"params /bundle: Field required"):
        wire.client.jobs.start.update({"id": "d"}, None, [])
    with pytest.raises(api.InvalidRequestError, match=r"server: it has no meta/id"):
        wire.client.jobs.start.power_off(models.Server())

    wire.answers({"items": [{"id": "9"}]})
    assert [found.id for found in wire.client.racks.presets.half("r", most=3)] == ["9"]
    assert (wire.sent.target, wire.sent.json) == ("POST /racks/r/search", {"kind": "half", "most": 3})
    assert [found.id for found in wire.client.racks.presets.all("r")] == ["9"]
    assert wire.sent.json == {}


async def _power_off(wire: Wire, server: object) -> None:
    start = wire.async_client.jobs.start
    job = await start.power_off(server, operation_type="Graceful", after_minutes=5, select="id")
    assert isinstance(job, wire.package.AsyncHandle)
