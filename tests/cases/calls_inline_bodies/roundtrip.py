"""Inline schemas of several media types and statuses: each keeps its own, named by where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    jobs, models = wire.client.jobs, wire.models()
    for status, media_type, kind in (
        (200, "application/json", models.JobsCreateResponse),
        (200, "application/vnd.job+json", models.JobsCreateVndJobJsonResponse),
        (201, "application/json", models.JobsCreateCreatedResponse),
        (202, "application/json", models.Accepted),
        (202, "application/vnd.job+json", models.AcceptedVndJobJson),
    ):
        wire.answers({}, status=status, headers={"content-type": media_type})
        assert isinstance(jobs.create({"a": "1"}), kind)
    for status, kind in ((404, models.JobsCreateNotFoundResponse), (500, models.JobsCreateDefaultResponse)):
        wire.answers({}, status=status)
        with pytest.raises(wire.package.ApiError) as caught:
            jobs.create(models.JobsCreateRequest(a="1"))
        assert isinstance(caught.value.body, kind)
    wire.answers({})
    jobs.create(models.JobsCreateFormDataRequest(b="1"), content_type="multipart/form-data")
    assert b'name="b"' in wire.sent.content
