"""Schemas that are called as what a module of models imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({"id": "1"}, status=201)
    assert type(wire.client.any.create(models.Model_(id="2"))) is models.Any_
    assert wire.sent.json == {"id": "2"}
    odd = models.None_(open="x", any=1, fields=[{"id": "f"}])
    assert odd.open is models.Open_.X
    assert type(odd.fields[0]) is models.Field_
