"""Every operation of the description can be called by the name that `comgen list` gives."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

from .places import METHODS, REPOSITORY, SPEC, found

_DEFAULTS = {"prefetch": 1}
_OF_EVERY_CALL = ("timeout", "max_retries", "retry", "extra_headers")


def test_the_command_lists_every_operation(document: dict[str, Any], operations: list[dict[str, Any]]) -> None:
    command = [sys.executable, "-m", "generator.cli", "list", str(SPEC), "--format", "json"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    listed = json.loads(done.stdout)
    assert listed == operations
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item.keys() & METHODS}
    assert {(one["http_method"], one["path"]) for one in listed} == described
    assert len(listed) == len(described) == 207
    print(f"\n{len(listed)} operations listed, each once")


def _clients() -> Iterator[tuple[Any, bool]]:
    """Every way to call an operation, and whether it is to be awaited."""
    for name, awaited in (("ComputeOpsMgmt", False), ("AsyncComputeOpsMgmt", True)):
        client = found(f"compute_ops_mgmt.{name}")(region="eu-central", auth="token")
        yield client, awaited
        yield client.with_raw_response, awaited


def _method(client: object, operation: dict[str, Any]) -> Callable[..., Any]:
    method: Callable[..., Any] = client  # type: ignore[assignment]
    for name in filter(None, (operation["version"], operation["resource"], operation["method"])):
        method = getattr(method, name)
    return method


def test_every_operation_is_callable_four_ways(operations: list[dict[str, Any]]) -> None:
    checked = 0
    for client, awaited in _clients():
        for operation in operations:
            method = _method(client, operation)
            assert inspect.iscoroutinefunction(method) is (awaited and operation["paging"] is None), operation
            _check_signature(method, operation)
            checked += 1
    assert checked == 4 * len(operations)
    print(f"\n{checked} callables ({len(operations)} x sync, async, with_raw_response), signatures as listed")


def _check_signature(method: Callable[..., Any], operation: dict[str, Any]) -> None:
    of_every_call = (*_OF_EVERY_CALL, *(["prefetch"] if operation["paging"] in ("offset", "cursor") else []))
    arguments = inspect.signature(method).parameters
    listed = {one["python"]: one["required"] for one in operation["parameters"]}
    if operation["body"]:
        listed["body"] = operation["body"]["required"]
    assert sorted(arguments) == sorted([*listed, *of_every_call]), operation
    required = [name for name, needed in listed.items() if needed]
    first = list(arguments)[: len(required)]
    assert sorted(first) == sorted(required), f"the required ones come first: {operation}"
    path = [one["python"] for one in operation["parameters"] if one["in"] == "path"]
    assert first[: len(path)] == path, f"in the order of the path: {operation}"
    for name, argument in arguments.items():
        place = argument.POSITIONAL_OR_KEYWORD if name in required else argument.KEYWORD_ONLY
        default = argument.empty if name in required else _DEFAULTS.get(name)
        assert (argument.kind, argument.default) == (place, default), (operation, name)


def test_every_listed_model_can_be_imported(operations: list[dict[str, Any]]) -> None:
    bodies = [one["body"] for one in operations if one["body"]]
    replies = [reply for one in operations for reply in (*one["responses"], *one["errors"])]
    paths = {one["model"] for one in (*bodies, *replies) if one["model"]}
    for path in paths:
        assert found(path) is not None
    assert any(path.endswith(".v1.models.GroupCreateRequest") for path in paths)
    print(f"\n{len(paths)} models of bodies, replies and errors resolve")
