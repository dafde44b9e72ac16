"""What takes its time: each of the seven operations that answer 202 with a `Location`, and how it may end."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from .places import found

_DEVICES = {"devices": [{"deviceId": "P12345-001+CZ1234"}]}
_SERVER = {"hardware": {"bmc": {"userDefined": {"host": "10.0.0.7"}}}}
_METRICS = {"requestType": "SUSTAINABILITY_METRICS_COLLECTION"}
_STARTS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "v1 assign": (lambda com: com.v1.groups.assign_devices("g", _DEVICES), "operation"),
    "v1 unassign": (lambda com: com.v1.groups.unassign_devices("g", body=_DEVICES), "operation"),
    "v1beta3 assign": (lambda com: com.v1beta3.groups.assign_devices("g", _DEVICES), "operation"),
    "v1beta3 unassign": (lambda com: com.v1beta3.groups.unassign_devices("g", body=_DEVICES), "operation"),
    "metrics": (lambda com: com.v1beta1.metrics_collection_requests.create(_METRICS), "operation"),
    "v1 servers": (lambda com: com.v1.servers.create(_SERVER), "job"),
    "v1beta2 servers": (lambda com: com.v1beta2.servers.create(_SERVER), "job"),
}
_PLACES: dict[str, tuple[str | None, ...]] = {
    "operation": tuple(f"/compute-ops-mgmt/{version}/async-operations/7" for version in ("v1", "v1beta1")),
    "job": ("/compute-ops-mgmt/v1/jobs/7", None),
}
_ENDS: dict[str, tuple[tuple[dict[str, Any], str], ...]] = {
    "operation": (
        ({"state": "SUCCEEDED"}, ""),
        ({"state": "FAILED"}, "OperationFailedError"),
        ({"state": "CANCELLED"}, "OperationFailedError"),
        ({"state": "PAUSED"}, "OperationStalledError"),
    ),
    "job": (
        ({"state": "COMPLETE", "resultCode": "SUCCESS"}, ""),
        ({"state": "COMPLETE", "resultCode": "DECLINED"}, "OperationFailedError"),
        ({"state": "ERROR"}, "OperationFailedError"),
        ({"state": "STALLED"}, "OperationStalledError"),
        ({"state": "APPROVAL_PENDING", "resultCode": None}, "WaitingForApprovalError"),
    ),
}


def _each() -> Iterator[Any]:
    for name, (start, kind) in _STARTS.items():
        for place in _PLACES[kind]:
            for end, error in _ENDS[kind]:
                title = f"{name}, {place or 'by the body'}, {'/'.join(map(str, end.values()))}"
                yield pytest.param(start, place, end, error, id=title)


class _Server:
    """Says that something has begun, then how it has ended."""

    def __init__(self, place: str | None, end: dict[str, Any]) -> None:
        self.place, self.end = place, end
        self.polled: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            return httpx2.Response(202, headers={"Location": self.place} if self.place else {}, json={"jobId": "7"})
        self.polled.append(f"{request.method} {request.url.raw_path.decode()}")
        return httpx2.Response(200, json=self.end)

    def sync(self, use: Callable[[Any], Any]) -> Any:
        with httpx2.Client(transport=httpx2.MockTransport(self)) as http:
            return use(found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="secret", http_client=http))

    def awaited(self, use: Callable[[Any], Any]) -> Any:
        async def run() -> Any:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(self)) as http:
                client = found("compute_ops_mgmt.AsyncComputeOpsMgmt")
                return await use(client(region="us-west", auth="secret", http_client=http))

        return asyncio.run(run())

    def wait(self, start: Callable[[Any], Any], kind: str) -> Any:
        if kind == "sync":
            return self.sync(lambda com: start(com).wait(timeout=60))

        async def both(com: Any) -> Any:
            return await (await start(com)).wait(timeout=60)

        return self.awaited(both)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("start", "place", "end", "error"), list(_each()))
@pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.ResponseMismatch")
def test_a_handle_waits_for_the_end(
    start: Callable[[Any], Any], place: str | None, end: dict[str, Any], error: str, kind: str
) -> None:
    server = _Server(place, end)
    if error:
        with pytest.raises(found(f"compute_ops_mgmt.{error}"), match=end["state"]):
            server.wait(start, kind)
    else:
        assert server.wait(start, kind).state == end["state"]
    assert server.polled == [f"GET {place or '/compute-ops-mgmt/v1/jobs/7'}"]


@pytest.mark.parametrize(
    ("wait", "end"),
    [
        (lambda com: com.v1.jobs.wait("7"), {"state": "COMPLETE", "resultCode": "SUCCESS"}),
        (lambda com: com.v1.async_operations.wait("7"), {"state": "SUCCEEDED"}),
        (lambda com: com.v1beta1.async_operations.wait("7"), {"state": "SUCCEEDED"}),
        (lambda com: com.v1beta2.reports.wait("7"), {"status": "COMPLETED"}),
        (lambda com: com.v1beta1.ahs_files.wait("7"), {"parsingStatus": {"status": "ANALYSIS_SUCCESS"}}),
    ],
    ids=["jobs", "async operations", "async operations v1beta1", "reports", "ahs files"],
)
@pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.ResponseMismatch")
def test_methods_that_wait(wait: Callable[[Any], Any], end: dict[str, Any]) -> None:
    server = _Server(None, end)
    for run in (server.sync, server.awaited):
        assert run(wait).model_dump(by_alias=True, mode="json", exclude_unset=True) == end
    assert len(server.polled) == 2


def test_only_a_collection_of_metrics_can_be_called_off() -> None:
    def given(resource: str, method: str) -> str:
        return str(inspect.signature(getattr(found(f"compute_ops_mgmt.{resource}"), method)).return_annotation)

    assert given("v1.groups.Groups", "assign_devices").startswith("Handle[")
    assert given("v1.servers.Servers", "create").startswith("Handle[")
    name = "v1beta1.metrics_collection_requests.MetricsCollectionRequests"
    assert given(name, "create").startswith("CancellableHandle[")
