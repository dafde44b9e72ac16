"""A call of an operation that lists, before it is known which page."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import InvalidRequestError
from .reach import at
from .record import record

if TYPE_CHECKING:
    from .config import Options
    from .operation import Arguments, Operation
    from .paging import Ask, PageArgument, Paging

P = TypeVar("P")


@record(frozen=True)
class Listing(Generic[P]):
    """What was asked for; ``prefetch`` is how many pages to ask for at a time."""

    operation: Operation[P]
    arguments: Arguments
    options: Options
    prefetch: int

    @property
    def paging(self) -> Paging:
        """How the operation's pages follow each other."""
        return cast("Paging", self.operation.paging)

    def checked(self) -> Listing[P]:
        """Give the same, if the request can be written; a body that says which page is by wire names then.

        :raises InvalidRequestError: as the operation itself does.
        """
        if self.prefetch < 1:
            raise InvalidRequestError("prefetch: must be at least 1")
        request = self.operation.request(**self.arguments)
        if all(isinstance(argument, str) for argument in self.paging.arguments):
            return self
        return replace(self, arguments={**self.arguments, "body": json.loads(request.content or b"{}")})

    def given(self, argument: PageArgument) -> Any:
        """Give what the caller has said for an argument of the page."""
        if isinstance(argument, str):
            return self.arguments.get("query", ())[self._number(argument)]
        return at(self.arguments.get("body"), argument)

    def asking(self, ask: Ask) -> Arguments:
        """Give the arguments that ask for a page."""
        query = list(self.arguments.get("query", ()))
        body = self.arguments.get("body")
        for argument, value in ask:
            if isinstance(argument, str):
                query[self._number(argument)] = value
            else:
                body = _with(body, argument, value)
        return {**self.arguments, "query": tuple(query), "body": body}

    def limited(self, limit: int) -> Listing[P]:
        """Give the same for so many items a page, unless the caller has said how many."""
        argument = self.paging.limit
        if argument is None or self.given(argument) is not None:
            return self
        return replace(self, arguments=self.asking(((argument, limit),)), prefetch=1)

    def _number(self, name: str) -> int:
        return next(number for number, one in enumerate(self.operation.query) if one.name == name)


def _with(body: Any, steps: tuple[str, ...], value: Any) -> dict[str, Any]:
    """Give a copy of a JSON object with another value in one place."""
    first, *rest = steps
    properties = dict(body or {})
    properties[first] = _with(properties.get(first), tuple(rest), value) if rest else value
    return properties
