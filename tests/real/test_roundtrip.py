"""Random valid values of every schema go through the models and come back unchanged."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
from typing import Any

import pytest
from pydantic import AwareDatetime, BaseModel, TypeAdapter, ValidationError

from .places import found
from .survival import Failure, component_values, failure, report

_EACH = 50
_COPIED = 5
_PROMISED = 0.995


@pytest.fixture(scope="module")
def drawn(document: dict[str, Any]) -> dict[str, list[Any]]:
    """Valid values of every schema, by its name."""
    return {name: component_values(document, name, _EACH) for name in document["components"]["schemas"]}


def test_values_survive_the_models(drawn: dict[str, list[Any]], models: dict[str, str]) -> None:
    failures: dict[str, list[Failure]] = {}
    for name, values in drawn.items():
        adapter = TypeAdapter[Any](found(models[name]))
        if failed := [one for value in values if (one := failure(adapter, value))]:
            failures[name] = failed
    assert report(failures, sum(map(len, drawn.values()))) >= _PROMISED


def test_every_schema_and_property_was_tried(document: dict[str, Any], drawn: dict[str, list[Any]]) -> None:
    """A rate says little about what no value had."""
    assert {name: len(values) for name, values in drawn.items() if len(values) != _EACH} == {}
    for name, schema in document["components"]["schemas"].items():
        seen = {key for value in drawn[name] if isinstance(value, dict) for key in value}
        assert schema.get("properties", {}).keys() <= seen, name


def test_models_can_be_copied_and_pickled(drawn: dict[str, list[Any]], models: dict[str, str]) -> None:
    copied = 0
    for name, values in drawn.items():
        adapter = TypeAdapter[Any](found(models[name]))
        for value in values[:_COPIED]:
            with contextlib.suppress(ValidationError):
                _check_copies(adapter, adapter.validate_json(json.dumps(value), by_alias=True, by_name=False))
                copied += 1
    print(f"\n{copied} values copied and pickled")
    assert copied >= _PROMISED * _COPIED * len(drawn)


def _check_copies(adapter: TypeAdapter[Any], made: Any) -> None:
    text = adapter.dump_json(made, by_alias=True, exclude_unset=True)
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert other == made
        assert adapter.dump_json(other, by_alias=True, exclude_unset=True) == text


class _Forgetful(BaseModel):
    at: AwareDatetime | None = None
    number: bool | int = 0


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"at": "2020-01-01t00:00:00.5-01:00", "number": 1}, None),
        ({"at": "2020-01-01T00:00:00Z", "more": [1]}, "changed: : "),
        ({"number": 1.0}, "changed: /number: 1.0 became True"),
        ({"at": "yesterday"}, "refused: "),
    ],
)
def test_what_is_lost_is_seen(value: dict[str, Any], reason: str | None) -> None:
    failed = failure(TypeAdapter(_Forgetful), value)
    if reason is None:
        assert failed is None
    else:
        assert failed is not None
        assert failed.reason.startswith(reason)
