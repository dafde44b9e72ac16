"""A small shop, as the generator would tell a fake of it, and a way to ask it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from _runtime.fake.clock import FakeClock
from _runtime.fake.facts import read_facts
from _runtime.fake.machine import Machine
from _runtime.fake.messages import Incoming, Recorded

JSON = "application/json"
_ID = {"name": "toy_id", "place": "path", "required": True, "style": "simple", "schema": {"type": "string"}}
_QUERY = {"place": "query", "explode": True}
_ERROR = {"contents": {JSON: {"$ref": "Error"}}}
_TOY = {"200": {"contents": {JSON: {"$ref": "Toy"}}}, "404": _ERROR}

FACTS: dict[str, Any] = {
    "title": "Shop",
    "prefixes": ["/shop"],
    "security": {"key": {"kind": "header", "name": "X-Key"}},
    "requirements": [["key"]],
    "errors": {"message": "text", "code": "code"},
    "operations": [
        {
            "name": "toys.list",
            "method": "GET",
            "path": "/toys",
            "parameters": [
                {"name": "offset", "schema": {"type": "integer", "minimum": 0}, **_QUERY},
                {"name": "limit", "schema": {"type": "integer", "default": 2}, **_QUERY},
                {"name": "filter", "schema": {"type": "string"}, "is_filter": True, **_QUERY},
                {"name": "sort", "schema": {"type": "string"}, **_QUERY},
                {"name": "kind", "schema": {"type": "array", "items": {"enum": ["CAR", "DOLL"]}}, **_QUERY},
            ],
            "replies": {"200": {"contents": {JSON: {"$ref": "Toys"}}}},
            "pages": {"items": ["items"], "total": ["total"], "offset": "offset", "limit": "limit"},
        },
        {
            "name": "toys.create",
            "method": "POST",
            "path": "/toys",
            "body": {"required": True, "contents": {JSON: {"$ref": "NewToy"}}},
            "replies": {
                "201": {"contents": {JSON: {"$ref": "Toy"}}, "headers": {"Location": {"type": "string"}}},
                "422": _ERROR,
            },
        },
        {"name": "toys.get", "method": "GET", "path": "/toys/{toy_id}", "parameters": [_ID], "replies": _TOY},
        {
            "name": "toys.replace",
            "method": "PUT",
            "path": "/toys/{toy_id}",
            "parameters": [_ID],
            "body": {"contents": {JSON: {"$ref": "NewToy"}}},
            "replies": _TOY,
        },
        {
            "name": "toys.update",
            "method": "PATCH",
            "path": "/toys/{toy_id}",
            "parameters": [_ID],
            "body": {
                "contents": {
                    "application/merge-patch+json": {"type": "object", "properties": {"price": {"type": "number"}}},
                    "application/json-patch+json": {"type": "array"},
                }
            },
            "replies": _TOY,
        },
        {
            "name": "toys.delete",
            "method": "DELETE",
            "path": "/toys/{toy_id}",
            "parameters": [_ID],
            "replies": {"204": {}},
        },
        {
            "name": "toys.list_parts",
            "method": "GET",
            "path": "/toys/{toy_id}/parts",
            "parameters": [_ID, {"name": "after", "schema": {"type": "string", "format": "uuid"}, **_QUERY}],
            "replies": {"200": {"contents": {JSON: {"$ref": "Parts"}}}},
            "pages": {"items": ["items"], "total": None, "cursor": "after", "next": ["next"], "size": 2},
        },
        {
            "name": "toys.repair",
            "method": "POST",
            "path": "/toys/{toy_id}/repair",
            "parameters": [_ID],
            "replies": {"202": {"headers": {"Location": {"type": "string"}}}},
            "long_running": {"polls": ["GET /repairs/{id}"], "cancel": "POST /repairs/{id}/cancel"},
        },
        {
            "name": "repairs.get",
            "method": "GET",
            "path": "/repairs/{id}",
            "parameters": [{**_ID, "name": "id"}],
            "replies": {"200": {"contents": {JSON: {"$ref": "Repair"}}}},
            "states": [
                {"outcome": "success", "when": {"/state": ["DONE"], "/result": ["GOOD"]}},
                {"outcome": "failure", "when": {"/state": ["DONE", "CANCELLED"]}},
                {"outcome": "stalled", "when": {"/state": ["STUCK"]}},
            ],
        },
        {
            "name": "repairs.cancel",
            "method": "POST",
            "path": "/repairs/{id}/cancel",
            "parameters": [{**_ID, "name": "id"}],
            "replies": {"202": {}},
        },
        {
            "name": "shop.get",
            "method": "GET",
            "path": "/about",
            "replies": {"200": {"contents": {JSON: {"$ref": "About"}}}},
            "security": [],
        },
        {
            "name": "shop.replace",
            "method": "PUT",
            "path": "/about",
            "body": {"contents": {JSON: {"$ref": "About"}}},
            "replies": {"200": {"contents": {JSON: {"$ref": "About"}}}},
        },
    ],
    "schemas": {
        "Toy": {
            "allOf": [{"$ref": "NewToy"}],
            "properties": {
                "id": {"type": "string", "format": "uuid", "readOnly": True},
                "made": {"type": "string", "format": "date-time", "readOnly": True},
            },
            "required": ["id", "made"],
        },
        "NewToy": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 1},
                "note": {"type": "string"},
                "price": {"type": "number", "minimum": 0},
                "kind": {"enum": ["CAR", "DOLL"]},
            },
            "required": ["name"],
        },
        "Toys": {
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": {"$ref": "Toy"}},
                "total": {"type": "integer"},
                "count": {"type": "integer"},
                "offset": {"type": "integer"},
            },
            "required": ["items", "total", "count", "offset"],
        },
        "Parts": {
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}},
                "next": {"type": "string", "format": "uuid"},
            },
            "required": ["items", "next"],
        },
        "Repair": {
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "state": {"enum": ["WAITING", "STUCK", "RUNNING", "CANCELLED", "DONE"]},
                "result": {"enum": ["GOOD", "BAD", None]},
            },
            "required": ["id", "state"],
        },
        "About": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"name": {"type": "string", "examples": ["Toys for all"]}},
            "required": ["name"],
        },
        "Error": {
            "type": "object",
            "properties": {"text": {"type": "string"}, "code": {"type": "string"}, "status": {"type": "integer"}},
            "required": ["text", "code", "status"],
        },
    },
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What the shop has said."""

    status: int
    headers: dict[str, str]
    json: Any


class Shop:
    """The fake of the shop."""

    def __init__(self, *, seed: int = 0, items: int | None = None, facts: dict[str, Any] = FACTS) -> None:
        self.clock = FakeClock()
        self.requests: list[Recorded] = []
        known = read_facts(json.dumps(facts))
        self.machine = Machine(known, seed=seed, items=items, pace=10.0, clock=self.clock, seen=self.requests.append)

    def ask(self, method: str, path: str, body: Any = None, media_type: str = JSON, **headers: str) -> Answered:
        """Send a request, with the key that the shop asks for."""
        path, _, query = path.partition("?")
        sent = {"x-key": "SECRET", **headers}
        if body is not None:
            sent["content-type"] = media_type
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        reply = self.machine.answer(
            Incoming(method=method, path=path, query=query, headers=tuple(sent.items()), content=content)
        )
        return Answered(reply.status, dict(reply.headers), json.loads(reply.content) if reply.content else None)

    @property
    def problems(self) -> tuple[str, ...]:
        """What was wrong with the last request."""
        return self.requests[-1].problems
