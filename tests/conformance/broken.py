"""Requests that break the spec in one place each: a judge that takes one of them is blind there."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .spec import is_object
from .wire import Sent, expected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .cases import Argument, Case
    from .values import Values

_WRONG: Final = "wrong!"
_WRONG_JSON: Final[tuple[Any, ...]] = (_WRONG, 7, [[]], {"wrong": True}, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A request and what is wrong with it."""

    how: str
    sent: Sent


def broken(case: Case, values: Values) -> Iterator[Broken]:
    """Yield what `case` becomes by each breakage that its operation allows, the bearer token's absence last.

    Give a full case: what it does not send cannot be broken.
    """
    for argument in case.arguments:
        yield from _parameter(case, argument, values)
    if case.operation.body is not None:
        yield from _body(case, values)
    yield Broken(how="no bearer token", sent=_without(expected(case), "authorization"))


def _parameter(case: Case, argument: Argument, values: Values) -> Iterator[Broken]:
    parameter = argument.parameter
    others = tuple(other for other in case.arguments if other is not argument)
    where = f"{parameter.location} parameter {parameter.name}"
    if parameter.required and parameter.location != "path":
        yield Broken(how=f"no {where}", sent=expected(dataclasses.replace(case, arguments=others)))
    # A text is wrong for a number, an enum, or a format that is checked; no other string, and so no array of
    # strings, can be told from a right one in a URL.
    if values.flat(values.schema(parameter.schema)).get("type") != "array" and values.problems(
        parameter.schema, _WRONG
    ):
        arguments = (*others, dataclasses.replace(argument, value=_WRONG))
        yield Broken(how=f"wrong {where}", sent=expected(dataclasses.replace(case, arguments=arguments)))


def _body(case: Case, values: Values) -> Iterator[Broken]:
    body, sent = case.operation.body, expected(case)
    assert body is not None
    if body.required:
        yield Broken(how="no body", sent=_without(dataclasses.replace(sent, content=b""), "content-type"))
    headers = (*_without(sent, "content-type").headers, ("content-type", "text/plain"))
    yield Broken(how="wrong media type", sent=dataclasses.replace(sent, headers=headers))
    for how, value in _wrong_values(case.body):
        if values.problems(body.schema, value):
            yield Broken(how=how, sent=dataclasses.replace(sent, content=json.dumps(value).encode()))


def _wrong_values(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what may be a wrong value, or not: the schema has the last word."""
    # Prism reads a null body as no body, which is right where none is required: not a breakage for everybody.
    yield from (("wrong body", wrong) for wrong in _WRONG_JSON if wrong is not None)
    if is_object(value):
        for name in value:
            yield f"no body property {name}", {key: item for key, item in value.items() if key != name}
            yield from ((f"wrong body property {name}", {**value, name: wrong}) for wrong in _WRONG_JSON)


def _without(sent: Sent, header: str) -> Sent:
    return dataclasses.replace(sent, headers=tuple(pair for pair in sent.headers if pair[0] != header))
