"""Things that take their time: the states that one goes through, as the clock goes on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from ..reach import at, steps
from .draft import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..waiting import Outcome, Waiter
    from .facts import Schema

_MOST_STATES: Final = 2
"""How many states under way a thing goes through."""

Place = tuple[str, ...]
Change = dict[Place, Any]
"""Values by their places; ``NOTHING`` takes one away."""


@dataclass(slots=True, kw_only=True)
class Motion:
    """The way of one thing: what it is changed to, one after the other, the first at ``begun`` already.

    Each but the last lasts ``pace`` seconds.
    """

    changes: Sequence[Change]
    begun: float
    pace: float

    def now(self, time: float) -> Change:
        """Give what it is changed to at a time."""
        passed = int((time - self.begun) / self.pace) if self.pace > 0 else len(self.changes)
        return self.changes[max(0, min(passed, len(self.changes) - 1))]

    def is_over(self, time: float) -> bool:
        """Tell whether it has come to its end."""
        return self.now(time) is self.changes[-1]


class States:
    """The states of the things that one operation reads, by what its waiter looks at."""

    def __init__(self, waiter: Waiter, schema_at: Callable[[Place], Schema | None]) -> None:
        """:param schema_at: gives the schema at a place in a thing, if it is declared."""
        self._waiter = waiter
        self._schema_at = schema_at
        looked_at = Counter(steps(place) for rule in waiter.rules for place in rule.when)
        # The state itself is what most rules look at.
        self._places = tuple(place for place, _ in looked_at.most_common())

    @property
    def places(self) -> tuple[Place, ...]:
        """What the states are told by."""
        return self._places

    def way(self, body: Any, outcome: Outcome) -> list[Change]:
        """Give the changes of a thing from its beginning to an outcome."""
        return [*self._under_way(body), self.end(body, outcome)]

    def end(self, body: Any, outcome: Outcome, word: str = "") -> Change:
        """Give the change that is an outcome, of several the one whose values have a word in them."""
        changes = [change for change in self._ends(outcome) if self._outcome(body, change) == outcome]
        if not changes:
            return {}
        others = {value for rule in self._waiter.rules if rule.outcome != outcome for value in _values(rule.when)}

        def rank(change: Change) -> tuple[bool, int]:
            said = [value for value in change.values() if isinstance(value, str)]
            return not any(word in value.lower() for value in said), sum(value in others for value in said)

        return min(changes, key=rank)

    def _ends(self, outcome: Outcome) -> Iterator[Change]:
        for rule in self._waiter.rules:
            if rule.outcome == outcome:
                for values in product(*rule.when.values()):
                    told = {steps(place): value for place, value in zip(rule.when, values, strict=True)}
                    yield self._untold() | told

    def _under_way(self, body: Any) -> list[Change]:
        """States that are none of the outcomes, in the order of the enumeration that they stand in."""
        for place in self._places:
            schema = self._schema_at(place) or {}
            changes: list[Change] = [self._untold() | {place: value} for value in schema.get("enum", ())]
            fitting = [one for one in changes if one[place] is not None and self._outcome(body, one) is None]
            if fitting:
                return fitting[:_MOST_STATES]
        # Without words for it, a thing under way says nothing.
        return [one for one in (self._untold(),) if self._outcome(body, one) is None]

    def _untold(self) -> Change:
        """Nothing said anywhere: null where that may be."""
        return {place: None if _takes_null(self._schema_at(place)) else NOTHING for place in self._places}

    def _outcome(self, body: Any, change: Change) -> Outcome | None:
        return self._waiter.outcome(changed(body, change))


def changed(body: Any, change: Change) -> Any:
    """Give a thing with a change made."""
    for place, value in change.items():
        body = _with(body, place, value)
    return body


def is_said(body: Any, place: Place) -> bool:
    """Tell whether a thing says something at a place."""
    return at(body, place) is not None


def _with(body: Any, place: Place, value: Any) -> Any:
    first, *rest = place
    result = dict(body) if isinstance(body, dict) else {}
    if rest:
        result[first] = _with(result.get(first), tuple(rest), value)
    elif value is NOTHING:
        result.pop(first, None)
    else:
        result[first] = value
    return result


def _takes_null(schema: Schema | None) -> bool:
    if schema is None:
        return False
    declared = schema.get("type", ())
    in_types = declared == "null" or (isinstance(declared, list) and "null" in declared)
    return in_types or None in schema.get("enum", ())


def _values(when: Any) -> Iterator[Any]:
    for values in when.values():
        yield from (value for value in values if isinstance(value, str))
