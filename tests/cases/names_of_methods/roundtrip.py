"""Methods of one resource that would have one name: both take a longer one, and none is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire

CALLS = {
    "get_jobs": "GET /jobs",
    "create": "POST /jobs",
    "options": "OPTIONS /jobs",
    "head": "HEAD /jobs",
    "get_jobs_slash": "GET /jobs/",
    "get_jobs_by_id": "GET /jobs/{id}",
    "delete": "DELETE /jobs/{id}",
    "get_jobs_search": "GET /jobs/search",
    "create_jobs_search": "POST /jobs/search",
    "create_jobs_import": "POST /jobs/import",
    "list_it": "GET /JOBS/x-y",
    "list_it2": "GET /jobs/x_y",
    "get_jobs_x_full_stop_y": "GET /jobs/x.y",

}


def check(wire: Wire) -> None:
    wire.answers(status=204)
    for name, call in CALLS.items():
        getattr(wire.client.jobs, name)(*(["7"] if "{" in call else []))
        assert wire.sent.target == call.replace("{id}", "7")
