"""Filters of the real API: which parameters take them, and that a client sends them."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx2

from .places import METHODS, REPOSITORY, found, python

if TYPE_CHECKING:
    from generator.pipeline import Built

_LOADED = "import json, sys; from compute_ops_mgmt import Filter; print(json.dumps(sorted(sys.modules)))"
_LIBRARIES = ("pydantic", "pydantic_core", "httpx2")


def parameters(document: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Method, path and name of every query parameter, read without the generator."""
    for path, item in document["paths"].items():
        for method in METHODS & item.keys():
            for raw in (*item.get("parameters", ()), *item[method].get("parameters", ())):
                shared = document["components"]["parameters"].get(raw.get("$ref", "").rpartition("/")[2], {})
                merged = {**shared, **raw}
                if merged["in"] == "query":
                    yield method.upper(), path, merged["name"]


def test_every_filter_takes_an_expression_and_nothing_else_does(built: Built, document: dict[str, Any]) -> None:
    wanted = {item for item in parameters(document) if item[2] == "filter"}
    assert len(wanted) == 39
    taking: set[tuple[str, str, str]] = set()
    for version in built.api.versions:
        for resource in version.resources:
            module = f"compute_ops_mgmt.{version.name.python if version.name else ''}.{resource.name.python}"
            for operation in resource.operations:
                for prefix in ("", "Async"):
                    method = getattr(found(f"{module}.{prefix}{resource.class_name}"), operation.name.python)
                    signature = inspect.signature(method).parameters
                    taking |= {
                        (operation.method, operation.path, item.name.wire)
                        for item in operation.parameters
                        if "FilterExpression" in str(signature[item.name.python].annotation)
                    }
    assert taking == wanted


def test_a_filter_is_sent() -> None:
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(204)

    chosen = found("compute_ops_mgmt.Filter")("id").in_(["P06760-B21+2M2", "it's"])

    async def delete() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            client = found("compute_ops_mgmt.AsyncComputeOpsMgmt")(region="us-west", auth="t", http_client=http)
            await client.v1beta2.groups.unassign_devices("g", filter=chosen)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = found("compute_ops_mgmt.ComputeOpsMgmt")(region="us-west", auth="t", http_client=http)
        client.v1beta2.groups.unassign_devices("g", filter=chosen)
        client.v1beta2.groups.unassign_devices("g", filter=str(chosen))
    asyncio.run(delete())
    query = b"filter=id%20in%20%28%27P06760-B21%2B2M2%27%2C%27it%27%27s%27%29"
    assert [request.url.query for request in sent] == [query] * 3


def test_a_filter_costs_no_library() -> None:
    loaded = json.loads(python(_LOADED))
    assert [name for name in loaded if name.partition(".")[0] in _LIBRARIES] == []


def test_the_example_of_the_readme() -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", (REPOSITORY / "README.md").read_text("utf-8"), re.S | re.M)
    (example,) = (block for block in blocks if "timedelta(days=7)" in block)
    taken: list[str] = []
    servers = SimpleNamespace(list=lambda **given: taken.append(str(given["filter"])))
    exec(example, {"com": SimpleNamespace(v1=SimpleNamespace(servers=servers))})
    moment = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?Z"
    first, *others = taken
    assert re.fullmatch(
        rf"hardware/powerState eq 'ON' and not contains\(host/hostname,'test'\) and createdAt gt {moment}", first
    )
    assert others == [
        "host/hostname in ('db-1','db-2') or tolower(host/hostname) eq 'db-3'",
        "host/hostname eq 'db-1'",
    ]
