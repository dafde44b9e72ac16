"""Three values of a discriminator lead to two schemas, whose own property is an enumeration they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    for tag, kind in (("DIRECT", models.Server), ("REMOTE", models.Server), ("ONEVIEW", models.Appliance)):
        wire.answers({"deviceType": tag}, status=201)
        assert type(wire.client.devices.create({"device_type": tag})) is kind
        assert wire.sent.json == {"deviceType": tag}
    wire.client.devices.create(models.Appliance(device_type=models.DeviceType.ONEVIEW, address="a"))
    assert wire.sent.json == {"deviceType": "ONEVIEW", "address": "a"}
