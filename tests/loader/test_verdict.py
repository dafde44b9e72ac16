"""The quick verdict: never "sound" where the explanation finds a fault, and reached without what explains."""

# pyright: basic
from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.loader.document import changed
from generator.loader.explain import default_faults, schema_faults, structure_faults
from generator.loader.verdict import is_default_sound, is_schema_sound, is_structure_sound
from generator.loader.walk import Kind, walk

from .support import COM, REPOSITORY, valid
from .test_validate import RICH, VERSIONS, WRONG, _places

_DEFAULTS: dict[str, Any] = {
    "Plain": {"type": "integer", "minimum": 1, "maximum": 5, "default": 2},
    "List": {"type": "array", "items": {"$ref": "#/components/schemas/Plain"}, "default": []},
    "Bounded": {"type": "array", "items": {"enum": ["a", 1, None]}, "maxItems": 1, "default": ["a"]},
    "Either": {"anyOf": [{"type": "string", "minLength": 2}, {"type": "array"}], "default": "ab"},
    "Map": {"type": "object", "additionalProperties": {"type": "number"}, "default": {"a": 1.5}},
    "Pattern": {"type": "string", "pattern": "^a$", "default": "b"},
    "Reference": {"allOf": [{"$ref": "#/components/schemas/Plain"}], "default": 9},
}
_WITH_DEFAULTS = valid() | {"components": {"schemas": _DEFAULTS}}
_VALUES = WRONG | st.sampled_from(["string", "array", "object", "null", 2, 6, 1.0, "ab", ["b"], {"a": "b"}, ["a", 1]])


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), version=st.sampled_from(VERSIONS), whole=st.sampled_from([RICH, _WITH_DEFAULTS]))
def test_sound_is_what_has_no_fault(data: st.DataObject, version: str, whole: dict[str, Any]) -> None:
    broken: Any = whole | {"openapi": version}
    for _ in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.sampled_from(_places(broken)[1:]))
        broken = changed(broken, place, lambda _: data.draw(_VALUES))
    old = version.startswith("3.0")
    if is_structure_sound(broken, old=old):
        assert list(structure_faults(broken, old=old)) == []
    for node in walk(broken):
        if node.kind is Kind.SCHEMA and is_schema_sound(node.value, old=old):
            assert list(schema_faults(node.value, old=old)) == []
            if "default" in node.value and is_default_sound(node.value, old=old):
                assert list(default_faults(broken, [node], old=old)) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_well_made_is_found_sound(version: str) -> None:
    old = version.startswith("3.0")
    assert is_structure_sound(RICH | {"openapi": version}, old=old)
    assert is_schema_sound(RICH["components"]["schemas"]["Thing"], old=old)
    doubtful = [name for name, schema in _DEFAULTS.items() if not is_default_sound(schema, old=old)]
    assert doubtful == ["Pattern", "Reference"]  # what depends on patterns and references is for the other judge


@pytest.mark.parametrize("value", ["\ud800", {1: 2}, {"openapi": b"3.1.0"}])
def test_what_it_has_no_type_for_is_not_sound(value: Any) -> None:
    assert not is_structure_sound({"openapi": "3.1.0", "info": value}, old=False)


def test_a_sound_description_needs_no_explanation() -> None:
    """The validators in Python are not even loaded for a description whose faults are mended."""
    loading = (
        "import sys, pathlib, generator.pipeline as p;"
        f"p.load(pathlib.Path({str(COM)!r}), None, repairs=True, progress=lambda text: None);"
        "import json; print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", loading], cwd=REPOSITORY, check=True, capture_output=True, text=True)
    modules = json.loads(done.stdout)
    assert "jsonschema_rs" in modules
    assert [name for name in modules if name.partition(".")[0] in ("jsonschema", "openapi_spec_validator")] == []
