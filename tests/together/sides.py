"""Two packages of different APIs, and two of different editions of one, each with the same few calls."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2

REPOSITORY = Path(__file__).resolve().parents[2]
REAL = ("compute-ops-mgmt", "device-management")
EDITIONS = ("things_old", "things_new")

Answer = Callable[[httpx2.Request], httpx2.Response]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One package: what its environment variables begin with, and the names of its methods.

    `get` and `old` take an identifier, and `old` is deprecated; `all` gives a list.
    """

    name: str
    client: str
    env_prefix: str
    get: str
    old: str
    all: str

    @property
    def package(self) -> Any:
        """The package itself."""
        return import_module(self.name)

    def sync(self, answer: Answer, **arguments: Any) -> Any:
        """A client whose requests are answered here."""
        http = httpx2.Client(transport=httpx2.MockTransport(answer))
        return getattr(self.package, self.client)(**self._with_defaults(arguments), http_client=http)

    def asynchronous(self, answer: Answer, **arguments: Any) -> Any:
        """The same, asynchronous."""
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        return getattr(self.package, f"Async{self.client}")(**self._with_defaults(arguments), http_client=http)

    def list(self, client: Any) -> Any:
        """Its list, of which three pages of two things each are fetched ahead."""
        return attrgetter(self.all)(client)(prefetch=3, limit=2)

    def _with_defaults(self, arguments: dict[str, Any]) -> dict[str, Any]:
        return {"base_url": f"https://{self.name.replace('_', '-')}.example.com", "auth": self.name} | arguments


Sides = tuple[Side, Side]

SIDES = {
    "different APIs": (
        Side(
            name="compute_ops_mgmt",
            client="ComputeOpsMgmt",
            env_prefix="COMPUTE_OPS",
            get="v1.groups.get",
            old="v1beta2.jobs.get",
            all="v1.servers.list",
        ),
        Side(
            name="device_management",
            client="DeviceManagement",
            env_prefix="DEVICE_MANAGEMENT",
            get="v1.devices.get",
            old="v1beta1.devices.get",
            all="v1.devices.list",
        ),
    ),
    "editions of one API": tuple(
        Side(
            name=name,
            client="".join(map(str.capitalize, name.split("_"))),
            env_prefix=name.upper(),
            get="v1.things.get",
            old="v1beta1.things.get",
            all="v1.things.list",
        )
        for name in EDITIONS
    ),
}


def edition(size: str) -> str:
    """A description of things, whose size has another type in each edition."""
    thing = {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": size}}}
    reference = {"$ref": "#/components/schemas/thing"}
    counts = {name: {"type": "integer"} for name in ("count", "offset", "total")}
    page = {"type": "object", "properties": {"items": {"type": "array", "items": reference}, **counts}}
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paging = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("offset", "limit")]
    flow = {"clientCredentials": {"tokenUrl": "https://login.example.com/token", "scopes": {}}}

    def get(schema: dict[str, Any], *parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
        answer = {"description": "d", "content": {"application/json": {"schema": schema}}}
        return {"get": {"parameters": parameters, "responses": {"200": answer}, **more}}

    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": size},
        "security": [{"login": []}],
        "paths": {
            "/v1/things": get(page, *paging),
            "/v1/things/{id}": get(reference, identifier),
            "/v1beta1/things/{id}": get(reference, identifier, deprecated=True),
        },
        "components": {"schemas": {"thing": thing}, "securitySchemes": {"login": {"type": "oauth2", "flows": flow}}},
    }
    return json.dumps(document)


def answering(body: Any = None, status: int = 200) -> Answer:
    """The same answer to everything."""
    return lambda _request: httpx2.Response(status, json={"id": "an-id"} if body is None else body)


def paged(name: str, total: int = 9, make: Callable[[int], Any] | None = None) -> Answer:
    """A list of things, whose ids say whose they are, or which are made for each number."""
    thing = make or (lambda number: {"id": f"{name}-{number}"})

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["authorization"] == f"Bearer {name}"
        offset, limit = (int(request.url.params.get(key, default)) for key, default in (("offset", 0), ("limit", 2)))
        items = [thing(number) for number in range(offset, min(offset + limit, total))]
        return httpx2.Response(200, json={"items": items, "count": len(items), "offset": offset, "total": total})

    return answer


def both_ways(sides: Sides) -> Iterator[Sides]:
    """Each of the two as the first."""
    one, other = sides
    yield one, other
    yield other, one
