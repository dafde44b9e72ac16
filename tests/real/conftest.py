"""The generated client of the real API, importable, and what the tool says of it, once per run."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from generator.listing import list_operations

from .places import PROJECT, SPEC, built_from, component_models

if TYPE_CHECKING:
    from generator.pipeline import Built

sys.path.insert(0, str(PROJECT))


@pytest.fixture(scope="session")
def built() -> Built:
    """The intermediate representation of the real description."""
    return built_from(SPEC)


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The description as it stands in the repository, before overlays and repairs."""
    data: dict[str, Any] = json.loads(SPEC.read_text("utf-8"))
    return data


@pytest.fixture(scope="session")
def models(built: Built) -> dict[str, str]:
    """Import path of the model of each component, by the component's name."""
    return component_models(built)


@pytest.fixture(scope="session")
def operations(built: Built) -> list[dict[str, Any]]:
    """What `comgen list --format json` prints; a test of its own holds that it does."""
    return list_operations(built.api, built.loaded.config.package)
