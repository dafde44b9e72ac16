"""What a list can be filtered by, beside the method that lists."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    api, models = wire.package, wire.models()
    wire.answers({"items": []})
    known = wire.client.servers.filters
    moment = datetime(2026, 7, 6, tzinfo=UTC)
    chosen = (known.host.host_name == "it's") & (known.created_at > moment) & (api.Filter("rack") == 1)
    list(wire.client.servers.list(filter=chosen))
    text = "host/hostName eq 'it''s' and createdAt gt 2026-07-06T00:00:00Z and rack eq 1"
    assert wire.sent.target == f"GET /servers?filter={text}"
    first = wire.sent.raw
    asyncio.run(_list(wire, chosen))
    assert wire.sent.raw == first
    wire.client.with_raw_response.servers.list_models("7", filter=wire.client.servers.filters_models.memory_mb >= 8)
    assert wire.sent.target == "GET /servers/7/models?filter=memoryMb ge 8"

    told = [
        known.power == models.ServerPower.ON,
        known.power.in_(["ON", "STANDBY"]),
        known.bought < date(2026, 1, 2),
        known.bought == None,  # noqa: E711
        ~(known.managed == True),  # noqa: E712
        known.host.os.kind != "LINUX",
        known.host.os.patched <= moment,
        known.host.guest == None,  # noqa: E711
        known.parts.id.lower() == "a",
        known.json_.contains("b"),
        known.models_ == "c",
        known.class_ == 1.5,
        known.tags.owner == "d",
        known.tags.since > moment,
        known.weight >= 2,
    ]
    assert list(map(str, told)) == [
        "power eq 'ON'",
        "power in ('ON','STANDBY')",
        "bought lt 2026-01-02",
        "bought eq null",
        "not (managed eq true)",
        "host/os/kind ne 'LINUX'",
        "host/os/patched le 2026-07-06T00:00:00Z",
        "host/guest eq null",
        "tolower(parts/id) eq 'a'",
        "contains(json,'b')",
        "models eq 'c'",
        "class eq 1.5",
        "tags/owner eq 'd'",
        "tags/since gt 2026-07-06T00:00:00Z",
        "weight ge 2",
    ]

    with pytest.raises(AttributeError, match=r"cannot be filtered by 'secret'; there are guest, host_name, os"):
        known.host.secret  # noqa: B018
    with pytest.raises(AttributeError, match=r"cannot be filtered by 'host'; .* are .*, host, .*|there are"):
        wire.client.servers.filters_models.power  # noqa: B018
    with pytest.raises(api.InvalidRequestError, match=r"filter on createdAt: takes datetime, not str"):
        known.created_at > "2026-07-06"  # noqa: B015
    with pytest.raises(api.InvalidRequestError, match=r"filter on createdAt: the date-time has no time zone"):
        known.created_at > datetime(2026, 7, 6)  # noqa: B015, DTZ001
    with pytest.raises(api.InvalidRequestError, match=r"filter on bought: takes date, not datetime"):
        known.bought > moment  # noqa: B015
    with pytest.raises(api.InvalidRequestError, match=r"filter on managed: takes bool, not str"):
        known.managed == "true"  # noqa: B015
    with pytest.raises(api.InvalidRequestError, match=r"filter on memoryMb: takes int or float or Decimal, not bool"):
        known.memory_mb == True  # noqa: B015, E712
    with pytest.raises(api.InvalidRequestError, match=r"filter on host/hostName: takes str or UUID, not int"):
        known.host.host_name.in_(["a", 1])


async def _list(wire: Wire, chosen: object) -> None:
    known = wire.async_client.servers.filters
    assert str(known.memory_mb < 1) == "memoryMb lt 1"
    async for _ in wire.async_client.servers.list(filter=chosen):
        raise AssertionError("there are none")
