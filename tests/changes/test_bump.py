"""The bump that changes ask for: stable versions, beta versions, models of both, and packages before 1.0.0."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.changes import Bump, next_version

from .edits import BASE, changed, compared

GADGET = "/components/schemas/Gadget-v1beta1"
SHARED = "/components/schemas/Part"


def bumps(old: dict[str, Any], new: dict[str, Any], folder: Path) -> tuple[Bump, Bump]:
    comparison = compared(old, new, folder)
    return comparison.bump, comparison.bump_if_stable


def without(path: str) -> dict[str, Any]:
    return {**BASE, "paths": {key: value for key, value in BASE["paths"].items() if key != path}}


def test_a_stable_operation_that_goes_is_major(folder: Path) -> None:
    assert bumps(BASE, without("/v1/shapes"), folder) == (Bump.MAJOR, Bump.MAJOR)


def test_a_beta_operation_that_goes_is_minor(folder: Path) -> None:
    comparison = compared(BASE, without("/v1beta1/gadgets"), folder)
    assert comparison.breaking
    assert (comparison.bump, comparison.bump_if_stable) == (Bump.MINOR, Bump.MAJOR)


def test_additions_are_minor(folder: Path) -> None:
    assert bumps(without("/v1/shapes"), BASE, folder) == (Bump.MINOR, Bump.MINOR)


def test_what_code_does_not_feel_is_a_patch(folder: Path) -> None:
    new = changed(BASE, {"/paths/~1v1~1shapes/get/servers": [{"url": "https://three.example.com"}]})
    assert bumps(BASE, new, folder) == (Bump.PATCH, Bump.PATCH)


def test_versions_are_told_from_the_newest(folder: Path) -> None:
    item = {"get": {"tags": ["boxes"], "responses": {"204": {"description": "No Content"}}}}
    more = {f"/{version}/boxes": item for version in ("v1alpha1", "v1beta3", "v2", "v10")}
    versions = [home.version for home in compared({**BASE, "paths": {**BASE["paths"], **more}}, BASE, folder).homes]
    assert list(dict.fromkeys(versions)) == ["v10", "v2", "v1", "v1beta3", "v1beta1", "v1alpha1"]


def test_the_greatest_counts(folder: Path) -> None:
    new = changed(without("/v1beta1/gadgets"), {"/paths/~1v1~1shapes/get/x-method-name": "read"})
    assert bumps(BASE, new, folder) == (Bump.MAJOR, Bump.MAJOR)


def test_a_model_of_a_beta_version_is_beta(folder: Path) -> None:
    new = changed(BASE, {f"{GADGET}/properties/id/type": "integer"})
    assert bumps(BASE, new, folder) == (Bump.MINOR, Bump.MAJOR)


def test_unless_a_stable_operation_uses_it(folder: Path) -> None:
    old = changed(BASE, {"/components/schemas/Thing/properties/gadget": {"$ref": f"#{GADGET}"}})
    new = changed(old, {f"{GADGET}/properties/id/type": "integer"})
    assert bumps(old, new, folder) == (Bump.MAJOR, Bump.MAJOR)


def test_a_model_without_a_version_is_of_those_who_use_it(folder: Path) -> None:
    part = {"type": "object", "properties": {"id": {"type": "string"}}}
    for user, bump in ((GADGET, Bump.MINOR), ("/components/schemas/Thing", Bump.MAJOR)):
        old = changed(BASE, {SHARED: part, f"{user}/properties/part": {"$ref": f"#{SHARED}"}})
        new = changed(old, {f"{SHARED}/properties/id/type": "integer"})
        assert bumps(old, new, folder)[0] is bump


def test_a_model_that_nobody_uses_is_stable(folder: Path) -> None:
    old = changed(BASE, {SHARED: {"type": "object", "properties": {"id": {"type": "string"}}}})
    assert bumps(old, BASE, folder) == (Bump.MAJOR, Bump.MAJOR)


@pytest.mark.parametrize(
    ("version", "bump", "expected"),
    [
        ((1, 2, 3), Bump.NONE, (1, 2, 3)),
        ((1, 2, 3), Bump.PATCH, (1, 2, 4)),
        ((1, 2, 3), Bump.MINOR, (1, 3, 0)),
        ((1, 2, 3), Bump.MAJOR, (2, 0, 0)),
        ((0, 2, 3), Bump.NONE, (0, 2, 3)),
        ((0, 2, 3), Bump.PATCH, (0, 2, 4)),
        ((0, 2, 3), Bump.MINOR, (0, 2, 4)),
        ((0, 2, 3), Bump.MAJOR, (0, 3, 0)),
    ],
)
def test_the_next_version(version: tuple[int, int, int], bump: Bump, expected: tuple[int, int, int]) -> None:
    assert next_version(version, bump) == expected
