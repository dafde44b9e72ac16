"""Operations send valid bodies as they were given and give valid replies as they came, without a warning."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter

from .places import found
from .survival import valid_values
from .values import equal

# Every warning is a failure, but that some operations are deprecated: the last of the filters that fits is taken.
pytestmark = [
    pytest.mark.filterwarnings("error"),
    pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.OperationDeprecated"),
    # Drawn totals do not fit drawn items.
    pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.IncompleteList"),
]

_EACH = 5
_ANYTHING = TypeAdapter[Any](Any)


class _Server:
    """Answers with the next reply, and keeps the request."""

    def __init__(self, status: int, reply: Any, *, empty: bool) -> None:
        self._response = httpx2.Response(status) if empty else httpx2.Response(status, json=reply)
        self.request: httpx2.Request | None = None

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.request = request
        return self._response

    def sync(self, operation: dict[str, Any], arguments: dict[str, Any]) -> Any:
        with httpx2.Client(transport=httpx2.MockTransport(self)) as http:
            client = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t", http_client=http)
            returned = _method(client, operation)(**arguments)
            if operation["paging"]:
                return next(returned.pages())
            return returned.response.parsed if isinstance(returned, found("compute_ops_mgmt.Handle")) else returned

    def awaited(self, operation: dict[str, Any], arguments: dict[str, Any]) -> Any:
        async def run() -> Any:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(self)) as http:
                make = found("compute_ops_mgmt.AsyncComputeOpsMgmt")
                client = make(region="us-west", auth="t", http_client=http)
                called = _method(client, operation)(**arguments)
                if operation["paging"]:
                    return await anext(called.pages())
                returned = await called
                is_handle = isinstance(returned, found("compute_ops_mgmt.AsyncHandle"))
                return returned.response.parsed if is_handle else returned

        return asyncio.run(run())


def _method(client: Any, operation: dict[str, Any]) -> Any:
    resource = getattr(getattr(client, operation["version"]), operation["resource"])
    return getattr(resource, operation["method"])


def _resolved(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """The component of requests or replies that a reference leads to, or the value itself."""
    if "$ref" not in value:
        return value
    kind, name = value["$ref"].split("/")[-2:]
    component: dict[str, Any] = document["components"][kind][name]
    return component


def _drawn(document: dict[str, Any], body: dict[str, Any], name: str) -> list[Any]:
    """Values for a request's or reply's JSON; none where it has no such body."""
    media_types = _resolved(document, body).get("content", {})
    schemas = [media["schema"] for kind, media in media_types.items() if kind.endswith("json")]
    values = valid_values(document, schemas[0], name, _EACH) if schemas else []
    assert len(values) in (0, _EACH), name
    return values


def _success(described: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """The operation's first successful reply."""
    status = min(status for status in described["responses"] if status.startswith("2"))
    return int(status), described["responses"][status]


@pytest.mark.parametrize("way", ["sync", "awaited"])
def test_bodies_and_replies_survive(document: dict[str, Any], operations: list[dict[str, Any]], way: str) -> None:
    sent = received = 0
    for operation in operations:
        call = f"{operation['http_method']} {operation['path']}"
        described = document["paths"][operation["path"]][operation["http_method"].lower()]
        status, reply = _success(described)
        bodies = _drawn(document, described.get("requestBody", {}), f"body {call}")
        replies = _drawn(document, reply, f"reply {call}")
        required = {one["python"]: "a+b" for one in operation["parameters"] if one["required"]}
        for at in range(max(len(bodies), len(replies))):
            server = _Server(status, replies[at] if replies else None, empty=not replies)
            arguments = required | ({"body": bodies[at]} if bodies else {})
            returned = getattr(server, way)(operation, arguments)
            assert server.request is not None
            if bodies and bodies[at] is not None:
                assert equal(json.loads(server.request.content), bodies[at]), call
                sent += 1
            if replies:
                written = _ANYTHING.dump_json(returned, by_alias=True, exclude_unset=True)
                assert equal(json.loads(written), replies[at]), (call, replies[at], written)
                received += 1
    print(f"\n{sent} bodies sent and {received} replies read, {way}, by {len(operations)} operations: unchanged")
    assert (sent, received) > (250, 700)
