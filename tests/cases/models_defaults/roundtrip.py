"""A default of the server is not sent by the client; null is what was set to null."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers({}, status=201)
    job = wire.client.jobs.create(models.Job(mode="fast"))
    assert wire.sent.json == {"mode": "fast"}
    assert job.model_fields_set == set()
    wire.client.jobs.update_many(models.Job(note=None))
    assert wire.sent.json == {"note": None}
    assert wire.sent.headers["content-type"] == "application/merge-patch+json"
