"""`spaceDelimited`, `pipeDelimited` and `deepObject`: of arrays and of objects, with and without `explode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    get = wire.client.things.get
    colors, rgb = ["blue", "a|b c"], {"R": 100, "é": 200}
    for arguments, expected in (
        ({"space_list_joined": colors}, "space-list-joined=blue%20a%7Cb%20c"),
        ({"space_list_apart": colors}, "space-list-apart=blue&space-list-apart=a%7Cb%20c"),
        ({"space_map": rgb}, "space-map=R%20100%20%C3%A9%20200"),
        ({"pipe_list_joined": colors}, "pipe-list-joined=blue%7Ca%7Cb%20c"),
        ({"pipe_list_apart": colors}, "pipe-list-apart=blue&pipe-list-apart=a%7Cb%20c"),
        ({"pipe_map": rgb}, "pipe-map=R%7C100%7C%C3%A9%7C200"),
        ({"deep": rgb}, "deep%5BR%5D=100&deep%5B%C3%A9%5D=200"),
        ({"deeper": {"from_": 1, "in": ["x", "y"]}}, "deeper%5Bfrom%5D=1&deeper%5Bin%5D=x&deeper%5Bin%5D=y"),
    ):
        get(**arguments)
        assert wire.sent.raw == f"GET /things?{expected}"
