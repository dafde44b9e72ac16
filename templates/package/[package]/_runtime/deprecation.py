"""Operations that will go away: what is known of that beforehand, and what replies say."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .errors import OperationDeprecated
from .record import record
from .warning import warn_caller_once

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXT_LENGTH = 200


@record(frozen=True, kw_only=True)
class Deprecation:
    """Since when an operation is deprecated, when it stops to work, and what to use instead.

    Dates are as in ISO 8601; each is ``None`` where it is not known.
    """

    since: str | None = None
    sunset: str | None = None
    successor: str | None = None


def warn_of(deprecation: Deprecation, method: str, path: str) -> None:
    """Warn the line that calls the operation, the first time that it does."""
    warning = OperationDeprecated(
        method, path, since=deprecation.since, sunset=deprecation.sunset, successor=deprecation.successor
    )
    warn_caller_once(warning, (method, path))


def read_headers(headers: Mapping[str, str]) -> Deprecation | None:
    """Read ``Deprecation`` (RFC 9745), ``Sunset`` (RFC 8594) and ``Link`` (RFC 8288) of a reply."""
    # To ask httpx2's headers for a name means to look through all of them; here for two, at each call.
    names = headers.keys()
    if "deprecation" not in names and "sunset" not in names:
        return None
    since, sunset = headers.get("deprecation"), headers.get("sunset")
    if (since is None and sunset is None) or since == "false":
        return None
    return Deprecation(
        since=None if since in (None, "true", "?1") else _day(since),
        sunset=None if sunset is None else _day(sunset),
        successor=_link(headers.get("link", "")),
    )


def _day(text: str) -> str:
    """Give the date of an RFC 9651 date, an HTTP date or an ISO date; what is none of them stays."""
    if seconds := re.fullmatch(r"@(\d{1,11})", text):
        return datetime.fromtimestamp(int(seconds[1]), UTC).date().isoformat()
    from email.utils import parsedate_to_datetime

    for parsed in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parsed(text).date().isoformat()
        except ValueError:
            pass
    return _shown(text)


def _link(text: str) -> str | None:
    """Give the target of the link to a successor, else of one that tells about the deprecation."""
    found = {
        relation.lower(): target
        for target, parameters in re.findall(r"<([^<>]*)>([^<>]*)", text)
        for relations in re.findall(r"\brel\s*=\s*\"?([\w -]+)", parameters)
        for relation in relations.split()
    }
    for relation in ("successor-version", "latest-version", "deprecation", "sunset"):
        if relation in found:
            return _shown(found[relation])
    return None


def _shown(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)[:_TEXT_LENGTH]
