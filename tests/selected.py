"""A description with three resources at two versions, one of which starts what another tells the state of."""

from __future__ import annotations

from typing import Any

_WAITER = {"outcomes": [{"outcome": "success", "when": {"/state": "DONE"}}]}


def description() -> dict[str, Any]:
    """`pets` and `toys` at v1 and v1beta1, `tasks` at v1; feeding a pet starts a task."""
    paths: dict[str, Any] = {}
    for version in ("v1", "v1beta1"):
        for resource in ("pets", "big-toys"):
            tag, schema = f"{resource} - {version}", {"pets": "pet", "big-toys": "toy"}[resource]
            paths[f"/{version}/{resource}/{{id}}"] = {"get": _operation(tag, f"{schema}-{version}")}
    feed = _operation("pets - v1", None)
    feed["responses"] = {"202": {"description": "d", "headers": {"Location": {"schema": {"type": "string"}}}}}
    feed["x-long-running"] = {"polls": ["GET /v1/tasks/{id}"]}
    paths["/v1/pets/{id}/feed"] = {"post": feed}
    task = _operation("tasks - v1", "task-v1")
    task["x-waiter"] = _WAITER
    paths["/v1/tasks/{id}"] = {"get": task}
    paths["/v1/tasks/{id}/log"] = {"get": _operation("tasks - v1", "log")}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {
            "schemas": {
                "pet-v1": _object(name={"type": "string"}, toy={"$ref": "#/components/schemas/toy-v1beta1"}),
                "pet-v1beta1": _object(name={"type": "string"}),
                "toy-v1": _object(size={"type": "number"}, kind={"$ref": "#/components/schemas/kind"}),
                "toy-v1beta1": _object(size={"type": "number"}),
                "task-v1": _object(state={"type": "string"}),
                "log": _object(line={"type": "string"}),
                "kind": {"type": "string", "enum": ["BALL", "ROPE"]},
            }
        },
    }


def _operation(tag: str, schema: str | None) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "d"}
    if schema:
        answer["content"] = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {"tags": [tag], "parameters": [identifier], "responses": {"200": answer}}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}
