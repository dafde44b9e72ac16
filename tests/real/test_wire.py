"""What goes over the wire and what comes back, sync and async, where the real API is particular."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any

import httpx2
import pytest

from .places import found

_PEM = b"-----BEGIN CERTIFICATE-----\r\nAAH/\r\n-----END CERTIFICATE-----\r\n\xff"
_SERVER = "P12345-001+CZ1234"


@dataclass(slots=True, kw_only=True)
class _Wire:
    """A server that gives one answer to every request, and the two clients that ask it."""

    reply: httpx2.Response
    requests: list[httpx2.Request] = field(default_factory=list)

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self.reply

    def sync(self, call: Callable[[Any], Any]) -> Any:
        with httpx2.Client(transport=httpx2.MockTransport(self.answer)) as http:
            return call(found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="secret", http_client=http))

    def awaited(self, call: Callable[[Any], Awaitable[Any]]) -> Any:
        async def run() -> Any:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(self.answer)) as http:
                client = found("compute_ops_mgmt.AsyncComputeOpsMgmt")
                return await call(client(region="us-west", auth="secret", http_client=http))

        return asyncio.run(run())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    """One call: what was sent and what it returned."""

    request: httpx2.Request
    returned: Any

    @property
    def target(self) -> str:
        return self.request.url.raw_path.decode()

    @property
    def body(self) -> Any:
        return json.loads(self.request.content)


Call = Callable[..., _Done]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Call:
    """Send one request by a client, sync or async."""

    def one(use: Callable[[Any], Any], status: int = 204, **reply: Any) -> _Done:
        wire = _Wire(reply=httpx2.Response(status, **reply))
        returned = (wire.sync if request.param == "sync" else wire.awaited)(use)
        assert not isawaitable(returned)
        (sent,) = wire.requests
        assert sent.headers["authorization"] == "Bearer secret"
        assert sent.url.host == "us-west.api.greenlake.hpe.com"
        return _Done(request=sent, returned=returned)

    return one


_GROUP = {"id": "g", "name": "lab", "deviceType": "DIRECT_CONNECT_SERVER", "description": None}


@pytest.fixture
def group() -> Any:
    """The class of a group that is sent."""
    return found("compute_ops_mgmt.v1.models.GroupUpdateRequest")


def test_null_is_sent_and_what_is_not_named_is_not(call: Call) -> None:
    done = call(lambda com: com.v1.groups.update("g", {"description": None}), 200, json=_GROUP)
    assert done.request.content == b'{"description":null}'
    assert (done.request.method, done.target) == ("PATCH", "/compute-ops-mgmt/v1/groups/g")
    assert done.request.headers["content-type"] == "application/merge-patch+json"
    assert (done.returned.name, done.returned.description) == ("lab", None)
    assert type(done.returned).__name__ == "GroupServerResponse"


def test_a_patch_by_a_model_sends_what_was_set(call: Call, group: Any) -> None:
    assert call(lambda com: com.v1.groups.update("g", group()), 200, json=_GROUP).body == {}
    assert call(lambda com: com.v1.groups.update("g", group(description=None)), 200, json=_GROUP).body == {
        "description": None
    }
    changed = group(name="a")
    changed.description = None
    assert call(lambda com: com.v1.groups.update("g", changed), 200, json=_GROUP).body == {
        "name": "a",
        "description": None,
    }


def test_null_in_the_depth_is_sent(call: Call) -> None:
    update = {"hardware": {"bmc": {"user_defined": None}}}
    done = call(lambda com: com.v1.servers.update(_SERVER, update), 200, json={})
    assert done.body == {"hardware": {"bmc": {"userDefined": None}}}


@pytest.mark.parametrize(
    ("server", "encoded"),
    [
        (_SERVER, "P12345-001%2BCZ1234"),
        ("a/b", "a%2Fb"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("é", "%C3%A9"),
        ("50%", "50%25"),
    ],
)
def test_identifiers_are_encoded_whole(call: Call, server: str, encoded: str) -> None:
    done = call(lambda com: com.v1.servers.delete(server))
    assert done.target == f"/compute-ops-mgmt/v1/servers/{encoded}"


@pytest.mark.parametrize("server", ["", ".", ".."])
def test_an_identifier_cannot_climb(call: Call, server: str) -> None:
    with pytest.raises(found("compute_ops_mgmt.InvalidRequestError"), match="id"):
        call(lambda com: com.v1.servers.delete(server))


def test_many_servers_are_named_by_repeated_parameters(call: Call) -> None:
    body = found("compute_ops_mgmt.v1.models.ServerUpdateRequest")(auto_ilo_fw_update=False)
    done = call(lambda com: com.v1.servers.update_many(id=[_SERVER, "b,c"], body=body), 200)
    assert done.target == "/compute-ops-mgmt/v1/servers?id=P12345-001%2BCZ1234&id=b%2Cc"
    assert done.body == {"autoIloFwUpdate": False}
    assert done.returned is None


@pytest.mark.parametrize(("value", "query"), [(True, "?force=true"), (False, "?force=false"), (None, "")])
def test_booleans_in_a_query(call: Call, value: bool | None, query: str) -> None:
    done = call(lambda com: com.v1.groups.delete("g", force=value))
    assert done.target == f"/compute-ops-mgmt/v1/groups/g{query}"
    assert done.request.content == b""


def test_a_space_and_a_plus_in_a_filter(call: Call) -> None:
    wanted = "createdAt gt 2024-01-01T00:00:00+01:00"
    done = call(
        lambda com: com.v1.groups.list(filter=wanted, limit=5).first(),
        200,
        json={"count": 0, "items": [], "offset": 0},
    )
    assert (
        done.target == "/compute-ops-mgmt/v1/groups?limit=5&filter=createdAt%20gt%202024-01-01T00%3A00%3A00%2B01%3A00"
    )
    assert done.returned is None


def test_required_constants_are_filled_in(call: Call) -> None:
    tags = found("compute_ops_mgmt.v1.models.MetricsConfigurationAlertResourcesTags")(name="Rack", value="1")
    body = {"metrics_collection": "ON_DEMAND", "alert_resources": [tags]}
    done = call(lambda com: com.v1.metrics_configurations.create(body), 201, json={})
    assert done.body == {
        "metricsCollection": "ON_DEMAND",
        "alertResources": [{"name": "Rack", "type": "tags", "value": "1"}],
    }


def test_the_content_type_of_a_cancellation(call: Call) -> None:
    """The description asks for the header though the body may be left out."""
    done = call(lambda com: com.v1.async_operations.cancel("a"), 202)
    assert (done.request.method, done.target) == ("POST", "/compute-ops-mgmt/v1/async-operations/a/cancel")
    assert done.request.headers["content-type"] == "application/json"


def test_the_location_of_what_was_started(call: Call) -> None:
    place = "/compute-ops-mgmt/v1/async-operations/7"
    body = {"devices": [{"deviceId": _SERVER}]}
    done = call(
        lambda com: com.with_raw_response.v1.groups.assign_devices("g", body),
        202,
        headers={"Location": place},
    )
    assert (done.returned.status, done.returned.headers["location"], done.returned.parsed) == (
        202,
        place,
        None,
    )
    assert done.body == body
    handle = call(lambda com: com.v1.groups.assign_devices("g", body), 202, headers={"Location": place}).returned
    assert handle.location == place


def test_a_certificate_is_bytes(call: Call) -> None:
    kind = {"Content-Type": "application/x-pem-file"}
    done = call(
        lambda com: com.v1beta2.secure_gateway_appliances.get_certificate("d"),
        200,
        content=_PEM,
        headers=kind,
    )
    assert done.returned == _PEM
    assert "application/x-pem-file" in done.request.headers["accept"]


def test_an_error_says_what_the_api_said(call: Call) -> None:
    body = {
        "httpStatusCode": 404,
        "errorCode": "HPE_GL_NOT_FOUND",
        "message": "No such group",
        "debugId": "d-1",
    }
    with pytest.raises(found("compute_ops_mgmt.NotFoundError")) as raised:
        call(lambda com: com.v1.groups.get("g"), 404, json=body)
    error = raised.value
    assert (error.status, error.code, error.message, error.id) == (
        404,
        "HPE_GL_NOT_FOUND",
        "No such group",
        "d-1",
    )
    assert type(error.body).__name__ == "ErrorResponse"
    assert "secret" not in str(error)
