"""The judges judge: they take every right request, refuse every broken one, and need every exception."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from . import prism, spec
from .apis import ApiFiles, each_tag
from .broken import broken
from .cases import FULL, Case
from .judges import undeclared, unlike
from .tags import TAGS
from .values import NoValueError, Values, Wish
from .wire import expected, send

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .court import Court
    from .exceptions import Exceptions

Path = tuple[str, ...]
AllCases = dict[spec.Operation, tuple[Case, ...]]


def test_the_tags_are_those_of_the_spec(api: ApiFiles, judged: spec.Spec) -> None:
    assert judged.tags == TAGS[api.name]


def test_both_files_describe_the_same_operations(api: ApiFiles, judged: spec.Spec) -> None:
    ours = spec.read((), api.our_file)
    assert {operation.key for operation in ours.operations} == {operation.key for operation in judged.operations}


@each_tag
def test_right_requests_are_taken(tag: str, all_cases: AllCases, court: Court) -> None:
    complaints = [
        complaint
        for operation, cases in all_cases.items()
        if operation.tag == tag
        for case in cases
        for complaint in court.judge("reference", case, send(expected(case), court.raw))
    ]
    assert not complaints, "\n".join(complaints)


@each_tag
def test_broken_requests_are_refused(tag: str, all_cases: AllCases, values: Values, court: Court) -> None:
    takers: list[str] = []
    for operation, cases in all_cases.items():
        if operation.tag != tag:
            continue
        breakages = [one for case in cases if case.round == FULL and case.variant == 0 for one in broken(case, values)]
        assert breakages, operation.key
        takers += (taker for one in breakages for taker in court.refuse(operation, one))
    assert not takers, "\n".join(takers)


def test_own_judges_see_what_is_undeclared_or_lost(all_cases: AllCases) -> None:
    for operation, cases in all_cases.items():
        for case in cases:
            right = expected(case)
            more = dataclasses.replace(right, query=(*right.query, ("undeclared", "1")))
            assert (undeclared(operation, right), unlike(case, right)) == ([], [])
            assert undeclared(operation, more), case.name
            assert unlike(case, more), case.name
            if case.body is not None:
                assert unlike(case, dataclasses.replace(right, content=b"")), case.name
            for lost in case.arguments:
                rest = tuple(argument for argument in case.arguments if argument is not lost)
                assert unlike(case, expected(dataclasses.replace(case, arguments=rest))), case.name


def test_full_cases_have_every_property(all_cases: AllCases, values: Values) -> None:
    for operation, cases in all_cases.items():
        if operation.body is not None:
            declared = set(_declared(values, values.schema(operation.body.schema)))
            present = {path for case in cases if case.round == FULL for path in _present(case.body)}
            assert not declared - present, operation.key


def _declared(values: Values, schema: Mapping[str, Any], at: Path = ()) -> Iterator[Path]:
    """Yield where a request may have something: property names, and `*` for the items of an array."""
    flat = values.flat(schema)
    if flat.get("readOnly"):
        return
    yield at
    for variant in (*flat.get("oneOf", ()), *flat.get("anyOf", ())):
        yield from _declared(values, variant, at)
    for name, property_ in flat.get("properties", {}).items():
        yield from _declared(values, property_, (*at, name))
    if "items" in flat:
        yield from _declared(values, flat["items"], (*at, "*"))


def _present(value: Any, at: Path = ()) -> Iterator[Path]:
    """Yield where the value has something, in the same words."""
    yield at
    if spec.is_object(value):
        for name, item in value.items():
            yield from _present(item, (*at, name))
    elif spec.is_array(value):
        for item in value:
            yield from _present(item, (*at, "*"))


def test_every_mend_is_needed(api: ApiFiles, listed: Exceptions, all_cases: AllCases) -> None:
    for mend in listed.mends:
        others = [other for other in listed.mends if other is not mend]
        unmended = Values(document=spec.read(others, api.best_file).document)
        assert any(_refused(case, unmended) for cases in all_cases.values() for case in cases), mend.pointer


def _refused(case: Case, values: Values) -> bool:
    body = case.operation.body
    return body is not None and case.body is not None and bool(values.problems(body.schema, case.body))


def test_every_refusal_is_needed(listed: Exceptions, all_cases: AllCases, court: Court) -> None:
    for refusal in listed.refusals:
        assert spec.resolve(court.spec.document, refusal.pointer) is not None
        said: list[str] = []
        for case in _of(all_cases, refusal.operation):
            exchange = send(expected(case), court.raw)
            match refusal.judge:
                case "prism":
                    said += prism.complaints(exchange.reply)
                case "prism-reply":
                    said += prism.failures(exchange.reply)
                case "openapi-core":
                    said += court.core.complaints(exchange.sent)
        assert any(refusal.says in complaint for complaint in said), refusal


def test_every_blindness_is_needed(listed: Exceptions, all_cases: AllCases, values: Values, court: Court) -> None:
    seeing = dataclasses.replace(court, exceptions=dataclasses.replace(listed, blindnesses=()))
    for blindness in listed.blindnesses:
        assert spec.resolve(court.spec.document, blindness.pointer) is not None
        takers = [
            taker
            for case in _of(all_cases, blindness.operation)
            if case.round == FULL and case.variant == 0
            for one in broken(case, values)
            if one.how == blindness.how
            for taker in seeing.refuse(case.operation, one)
        ]
        assert any(blindness.judge in taker for taker in takers), blindness


def _of(all_cases: AllCases, key: str) -> tuple[Case, ...]:
    (found,) = (cases for operation, cases in all_cases.items() if operation.key == key)
    return found


def test_a_schema_without_a_value_is_an_error() -> None:
    values = Values(document={"impossible": {"type": "integer", "minimum": 3, "maximum": 2}})
    with pytest.raises(NoValueError, match="#/impossible"):
        values.make("#/impossible", Wish(every=False))
