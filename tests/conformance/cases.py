"""What each operation is called with: a minimal and a full case, and a full one for each further variant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from .values import Values, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Operation, Parameter

Round = Literal["minimal", "full"]
MINIMAL: Final = "minimal"
FULL: Final = "full"
_MOST_VARIANTS: Final = 12

Value = str | int | float | bool | list[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A parameter and the value that the call gives it."""

    parameter: Parameter
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One call of one operation; `body` is wire JSON, or None where the call sends none.

    `variant` counts the full cases of an operation whose body has unions; 0 is the first.
    """

    operation: Operation
    round: Round
    variant: int
    arguments: tuple[Argument, ...]
    body: Any

    @property
    def name(self) -> str:
        """`GET /path (full)` or `POST /path (full, variant 2)`."""
        variant = f", variant {self.variant}" if self.variant else ""
        return f"{self.operation.key} ({self.round}{variant})"


def cases(operation: Operation, values: Values) -> Iterator[Case]:
    """Yield `minimal` (what is required), `full` (every parameter and property), and `full` again with the
    next variant of each union in the body. NoValueError if a schema accepts no value of the maker's."""
    yield _case(operation, MINIMAL, values, Wish(every=False))
    full = _case(operation, FULL, values, Wish(every=True))
    yield full
    seen = [full.body]
    for number in range(1, _MOST_VARIANTS if full.body is not None else 1):
        variant = _case(operation, FULL, values, Wish(every=True, variant=number))
        if variant.body not in seen:
            seen.append(variant.body)
            yield variant


def _case(operation: Operation, round_: Round, values: Values, wish: Wish) -> Case:
    ascii_only = Wish(every=wish.every, ascii=True)
    arguments = [
        Argument(
            parameter=parameter,
            value=values.make(parameter.schema, wish if parameter.location == "query" else ascii_only),
        )
        for parameter in operation.parameters
        if wish.every or parameter.required
    ]
    body = operation.body
    return Case(
        operation=operation,
        round=round_,
        variant=wish.variant,
        arguments=tuple(arguments),
        body=values.make(body.schema, wish) if body is not None and (wish.every or body.required) else None,
    )
