"""Names that Windows keeps for devices, as tags, versions' resources and schemas: no file is called so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

RESOURCES = "aux_ con_ nul_ prn_ com9_ lpt1_ com1_ v1.con_ con_in conin_ conout_ au_x".split()


def check(wire: Wire) -> None:
    wire.answers({})
    for number, path in enumerate(RESOURCES):
        resource = wire.client
        for name in path.split("."):
            resource = getattr(resource, name)
        getattr(resource, f"get_a{number}")()
        assert wire.sent.raw == f"GET {'/v1' if '.' in path else ''}/a{number}"

    wire.answers({"aux": "x"})
    assert wire.client.con_.get_a1() == wire.models().Con(aux="x")
    wire.answers({"nul": "CON"})
    assert wire.client.v1.con_.get_a7().nul is wire.models("v1").AuxNul.CON
