"""Fields that are called as keywords, builtins or parts of pydantic, or hold digits and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    names = [
        "class",
        "from",
        "list",
        "dict",
        "str",
        "date",
        "copy",
        "json",
        "schema",
        "model_config",
        "model_dump",
    ]
    names += [
        "1st",
        "_id",
        "$ref",
        "device-id",
        "compute-ops/server",
        "@type",
        "fooBar",
        "foo_bar",
        "iLO",
        "None",
        "x.y",
        "self",
        "validate",
        "",
    ]
    body = {name: name for name in names}
    wire.answers(body, status=201)
    odd = wire.client.odd.create(body)
    assert wire.sent.json == body
    assert (odd.class_, odd.from_, odd.list_, odd.json_, odd.schema_) == (
        "class",
        "from",
        "list",
        "json",
        "schema",
    )
    assert (odd.field_1st, odd.id, odd.device_id, odd.ilo) == ("1st", "_id", "device-id", "iLO")
    made = wire.models().Odd(class_="a", model_config_="b", date_="c")
    wire.client.odd.create(made)
    assert wire.sent.json == {"class": "a", "model_config": "b", "date": "c"}
