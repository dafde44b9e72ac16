"""What is said of values that a schema does not take; whether it takes them is compared in `test_making.py`."""

from __future__ import annotations

from typing import Any

import pytest
from _runtime.fake.judging import Judge
from _runtime.fake.schemas import Schemas

_BY_CARD = {"properties": {"kind": {"const": "card"}}, "required": ["kind"]}


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"if": _BY_CARD, "then": {"required": ["number"]}}, {"kind": "card"}, "/number: is missing"),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, "/b: is missing beside a"),
        ({"contains": {"const": 1}}, [2], ": holds 0 items of a kind that must be there at least 1 times"),
        ({"contains": {}, "maxContains": 1}, [2, 3], ": holds 2 items of a kind that must be there at most 1 times"),
        ({"propertyNames": {"pattern": "^[a-z]"}}, {"B": 1}, "/B: does not match '^[a-z]'"),
    ],
)
def test_what_is_wrong_is_said(schema: dict[str, Any], value: Any, problem: str) -> None:
    assert Judge(Schemas({}), strict=True).problems(schema, value) == [problem]
