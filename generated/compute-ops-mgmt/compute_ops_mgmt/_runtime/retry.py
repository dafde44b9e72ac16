"""Which failed attempts are tried again, and when."""

from __future__ import annotations

import json
import math
import random
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING, Any, cast

from .errors import ApiError, ConfigurationError, TransportError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .reply import Reply

# RFC 9110 section 9.2.2.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How failed calls are tried again.

    A call is tried again if no reply came, or one with a status of ``statuses``; only if its method is idempotent
    (RFC 9110 section 9.2.2) or it carries an ``Idempotency-Key``. It waits ``first_wait`` seconds, then twice as
    long each time up to ``longest_wait``, each wait shortened by up to half at random, so that many clients do
    not come back at once. Where the server tells a time it waits for that, up to ``longest_told`` seconds.
    """

    max_retries: int = 4
    first_wait: float = 0.5
    longest_wait: float = 30.0
    longest_told: float = 120.0
    statuses: frozenset[int] = frozenset({408, 429, 500, 502, 503, 504})

    def __post_init__(self) -> None:
        waits = (self.first_wait, self.longest_wait, self.longest_told)
        if self.max_retries < 0 or not all(0 <= wait < math.inf for wait in waits):
            raise ConfigurationError("retry: numbers must be finite and not below zero")

    def limited(self, max_retries: int | None) -> Retry:
        """Give the same with another number of retries, if one is given."""
        return self if max_retries is None else replace(self, max_retries=max_retries)

    def covers(self, error: ApiError | TransportError) -> bool:
        """Tell whether it is worth trying again after this error."""
        return error.status in self.statuses if isinstance(error, ApiError) else error.is_temporary

    def wait(self, attempt: int, told: float | None) -> float:
        """Give the seconds to wait after an attempt (from 1); ``told`` is what the server says."""
        if told is not None:
            return min(told, self.longest_told)
        # The exponent has a bound, because a float has one.
        longest = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt - 1, 64))
        return longest * random.uniform(0.5, 1)  # noqa: S311 - no secret


def is_repeatable(method: str, headers: Mapping[str, str]) -> bool:
    """Tell whether a request may be sent a second time when nobody knows what became of the first."""
    return method in _IDEMPOTENT or "idempotency-key" in headers


def told_wait(reply: Reply, place: Sequence[str], wall: float) -> float | None:
    """Give the seconds that a reply asks to wait: ``Retry-After``, else the body, else ``RateLimit-Reset``.

    :param place: the steps to the number in the JSON body; ``*`` is each item of an array.
    :param wall: the time, in seconds since 1970, for a reply that does not tell its own.
    """
    after = _seconds(reply.headers.get("retry-after"))
    if after is None:
        after = _until(reply.headers.get("retry-after"), reply.headers.get("date"), wall)
    if after is None and place:
        after = max(_found(_decoded(reply), place), default=None)
    # It stands in good replies too: it tells when to come back only to whom the server turned away.
    if after is None and reply.status == 429:
        after = _seconds(reply.headers.get("ratelimit-reset"))
    return after


def _seconds(value: object) -> float | None:
    try:
        seconds = float(cast("str", value))
    except (TypeError, ValueError):
        return None
    return max(seconds, 0.0) if math.isfinite(seconds) else None


def _until(value: str | None, date: str | None, wall: float) -> float | None:
    """Give the seconds up to an HTTP date (RFC 9110 section 5.6.7), by the server's own clock where it tells."""
    end = _timestamp(value)
    if end is None:
        return None
    start = _timestamp(date)
    return max(end - (wall if start is None else start), 0.0)


def _timestamp(value: str | None) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(value or "")
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def _decoded(reply: Reply) -> Any:
    try:
        return json.loads(reply.content)
    except (ValueError, RecursionError):
        return None


def _found(value: Any, place: Sequence[str]) -> Iterator[float]:
    if not place:
        seconds = None if isinstance(value, bool) else _seconds(value)
        if seconds is not None:
            yield seconds
    elif place[0] == "*" and isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _found(item, place[1:])
    elif isinstance(value, dict):
        yield from _found(cast("dict[str, Any]", value).get(place[0]), place[1:])
