"""Filters are read as they are meant."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from _runtime.fake.odata import FilterError, parse_filter
from _runtime.fake.sorting import in_order
from _runtime.filters import Filter, FilterExpression
from hypothesis import given
from hypothesis import strategies as st

ITEM = {
    "name": "db-1",
    "size": 5,
    "ready": True,
    "owner": None,
    "at": "2026-01-02T10:00:00+02:00",
    "host": {"name": "It's", "tags": ["a", "b"]},
    "disks": [{"gb": 10}, {"gb": 20}],
}


@pytest.mark.parametrize(
    "text",
    [
        "name eq 'db-1'",
        "host/name eq 'It''s'",
        "size gt 4 and size lt 6 and size ge 5.0 and size le 5",
        "size ne 6",
        "size eq '5'",
        "ready eq true",
        "ready eq 'true'",
        "owner eq null",
        "missing eq null",
        "name ne null",
        "name in ('a','db-1')",
        "size in [4,5]",
        "'b' in host/tags",
        "contains(name,'b-')",
        "startswith(name,'db') and endswith(name,'1')",
        "contains(tolower(host/name),'it')",
        "toupper(name) eq 'DB-1'",
        "at eq 2026-01-02T08:00:00Z",
        "at gt 2026-01-01",
        "disks/gb gt 15",
        "not (size eq 6)",
        "not contains(name,'x')",
        "size eq 6 or size eq 5 and name eq 'db-1'",
        "(size eq 6 or size eq 5) and ready eq true",
    ],
)
def test_what_holds(text: str) -> None:
    assert parse_filter(text)(ITEM)
    assert not parse_filter(f"not ({text})")(ITEM)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "at 1: a property or a value should be here, not 'the end'"),
        ("name", "at 5: eq, ne, gt, ge, lt, le or in should be here, not 'the end'"),
        ("name eq", "at 8: a property or a value should be here"),
        ("name eq 'a", 'at 9: "\'a" cannot be read'),
        ("(name eq 'a'", "at 13: ')' should be here"),
        ("name eq 'a' name", "at 13: the end, and or or should be here, not 'name'"),
        ("name in 'a'", "at 9: a list in parentheses should be here"),
        ("contains(name)", "at 14: ',' should be here"),
        ("not " * 200 + "a eq 1", "nested too deep"),
        ("(" * 5000, "nested too deep"),
    ],
)
def test_what_cannot_be_read(text: str, told: str) -> None:
    with pytest.raises(FilterError) as caught:
        parse_filter(text)
    assert told in str(caught.value)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-50, 50),
    # A text that says a number, a truth value or an instant is taken for one.
    st.text("xyz' éß", max_size=5),
    st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
)
ITEMS = st.dictionaries(st.sampled_from(["a", "b"]), VALUES)


def _json(value: Any) -> Any:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value


def _expressions() -> st.SearchStrategy[tuple[FilterExpression, Any]]:
    """An expression, and what it means of an item."""
    names = st.sampled_from(["a", "b"])
    equal = st.builds(
        lambda name, value: (Filter(name) == value, lambda item: _same(item.get(name), value)), names, VALUES
    )
    among = st.builds(
        lambda name, values: (Filter(name).in_(values), lambda item: any(_same(item.get(name), one) for one in values)),
        names,
        st.lists(VALUES, min_size=1, max_size=3),
    )
    return st.recursive(
        equal | among,
        lambda inner: st.one_of(
            st.builds(lambda a, b: (a[0] & b[0], lambda item: a[1](item) and b[1](item)), inner, inner),
            st.builds(lambda a, b: (a[0] | b[0], lambda item: a[1](item) or b[1](item)), inner, inner),
            st.builds(lambda a: (~a[0], lambda item: not a[1](item)), inner),
        ),
        max_leaves=6,
    )


def _same(left: Any, right: Any) -> bool:
    return type(left) is type(right) and left == right


@given(_expressions(), ITEMS)
def test_what_the_client_writes_means_what_it_meant(pair: tuple[FilterExpression, Any], item: dict[str, Any]) -> None:
    expression, means = pair
    told = parse_filter(str(expression))({name: _json(value) for name, value in item.items()})
    assert told is means(item)


def test_order() -> None:
    items = [{"n": 2, "s": "b"}, {"n": 1, "s": "b"}, {"s": "a"}, {"n": 10, "s": "a"}]
    assert [one.get("n") for one in in_order(items, "s desc, n")] == [1, 2, None, 10]
    assert [one.get("n") for one in in_order(items, "-n")] == [10, 2, 1, None]
    assert in_order(items, "") == items
