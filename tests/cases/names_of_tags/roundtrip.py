"""Tags called as the package calls something, as Windows calls a device, or alike: each has a module of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

RESOURCES = (
    *("v1_", "models_", "runtime", "client_", "a4", "tada", "foo_bar", "foo_hyphen_minus_bar", "case", "case", "aux_"),
    *("com1_", "raw_groups", "groups", "self_", "operation", "async_", "x", "example"),
)


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for number, name in enumerate(RESOURCES):
        # What has no tag is called after its path.
        method = "get" if name == f"a{number}" else f"get_a{number}"
        getattr(getattr(wire.client, name), method)()
        assert wire.sent.raw == f"GET /a{number}"
