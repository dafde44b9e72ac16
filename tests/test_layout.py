"""Statements of examples, broken as the formatter would break them."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.code import Code, call, keyword_argument, literal
from generator.emit.format import format_modules
from generator.emit.layout import laid_out

_COLUMNS = 110
"""The formatter's."""

_TEXTS = st.text(st.sampled_from("abcdef ,()[]{}'\\:#"), max_size=40)
_ATOMS = _TEXTS | st.integers() | st.none() | st.booleans() | st.binary(max_size=6)
_VALUES = st.recursive(
    _ATOMS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4), max_leaves=20
)
_NAMED = st.dictionaries(st.sampled_from(("name", "other_name", "filter")), _VALUES, max_size=3)
_FORMS = ("{}", "handle = {}\nhandle.wait(timeout=300)", "for item in {}:\n    print(item)")


@settings(deadline=None, max_examples=5, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.lists(_VALUES, max_size=2), _NAMED, st.sampled_from(_FORMS)), min_size=100, max_size=200))
def test_as_the_formatter_would(calls: list[tuple[list[object], dict[str, object], str]]) -> None:
    texts = {number: form.format(_call(*given)) + "\n" for number, (*given, form) in enumerate(calls)}
    made = {str(number): laid_out(text, _COLUMNS) + "\n" for number, text in texts.items()}
    assert made == format_modules({str(number): text for number, text in texts.items()})


def _call(arguments: list[object], named: dict[str, object]) -> Code:
    by_name = (keyword_argument(name, literal(value)) for name, value in named.items())
    return call("client.v1.things.create", *map(literal, arguments), *by_name)


def test_what_fits_stays_on_its_line() -> None:
    assert laid_out("client.things.list()", 20) == "client.things.list()"
    assert laid_out("client.things.list(12)", 21) == "client.things.list(\n    12\n)"
    assert laid_out("client.things.list()", 19) == "client.things.list()"  # nothing to break at
