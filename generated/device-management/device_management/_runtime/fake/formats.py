"""Formats of texts: which texts have them, and texts that do (JSON Schema validation 2020-12 section 7.3)."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import UUID

from .storage import link

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# RFC 3339 section 5.6; seconds may be 60, which `datetime` does not know.
_TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)"
_DATE_TIME = re.compile(rf"(\d{{4}}-\d\d-\d\d)[Tt]{_TIME}", re.IGNORECASE)
_FULL_TIME = re.compile(_TIME, re.IGNORECASE)
_DURATION = re.compile(r"P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOSTNAME = re.compile(rf"{_LABEL}(\.{_LABEL})*\.?")
_URI_SIGNS = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*")


def has_format(name: str, text: str) -> bool:
    """Tell whether a text has a format; one that nobody here knows limits nothing."""
    check = _CHECKS.get(name)
    return check is None or check(text)


def example(name: str, random: Random, now: float) -> str | None:
    """Give a text of a format, ``None`` for one that nobody here knows; instants are the clock's."""
    make = _EXAMPLES.get(name)
    return None if make is None else make(random, datetime.fromtimestamp(now // 1, UTC))


def parsed_instant(text: str) -> datetime | None:
    """Read a date-time or a date as an instant; ``None`` for what is neither. Without a zone it is UTC."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _accepts(read: Callable[[str], object]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        try:
            read(text)
        except (ValueError, binascii.Error):
            return False
        return True

    return check


def _is_date(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and _accepts(date.fromisoformat)(text)


def _is_date_time(text: str) -> bool:
    found = _DATE_TIME.fullmatch(text)
    return found is not None and _is_date(found[1])


def _is_uuid(text: str) -> bool:
    return len(text) == 36 and _accepts(UUID)(text) and all(text[place] == "-" for place in (8, 13, 18, 23))


def _is_reference(text: str) -> bool:
    return _URI_SIGNS.fullmatch(text) is not None and _accepts(urlsplit)(text)


def _is_uri(text: str) -> bool:
    return _is_reference(text) and re.match(r"[A-Za-z][A-Za-z0-9+.-]*:.", text) is not None


def _is_base64(text: str) -> bool:
    return _accepts(lambda value: base64.b64decode(value, validate=True))(text)


_CHECKS: dict[str, Callable[[str], bool]] = {
    "date-time": _is_date_time,
    "date": _is_date,
    "time": lambda text: _FULL_TIME.fullmatch(text) is not None,
    "duration": lambda text: _DURATION.fullmatch(text) is not None,
    "uuid": _is_uuid,
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
    "hostname": lambda text: len(text) < 254 and _HOSTNAME.fullmatch(text) is not None,
    "ipv4": _accepts(ipaddress.IPv4Address),
    "ipv6": lambda text: "%" not in text and _accepts(ipaddress.IPv6Address)(text),
    "uri": _is_uri,
    "uri-reference": _is_reference,
    "byte": _is_base64,
}


def _uuid(random: Random, _now: datetime) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _instant(_random: Random, now: datetime) -> str:
    return now.isoformat().replace("+00:00", "Z")


_EXAMPLES: dict[str, Callable[[Random, datetime], str]] = {
    "date-time": _instant,
    "date": lambda _, now: now.date().isoformat(),
    "time": lambda _, now: time(now.hour, now.minute, now.second).isoformat() + "Z",
    "duration": lambda random, _: f"PT{random.randint(1, 59)}M",
    "uuid": _uuid,
    "email": lambda random, _: f"user{random.randint(1, 999)}@example.com",
    "hostname": lambda random, _: f"host-{random.randint(1, 999)}.example.com",
    # Networks for documentation (RFC 5737, RFC 3849).
    "ipv4": lambda random, _: f"192.0.2.{random.randint(1, 254)}",
    "ipv6": lambda random, _: f"2001:db8::{random.randint(1, 0xFFFF):x}",
    "uri": lambda random, _: link(f"{random.randint(1, 999)}"),
    "uri-reference": lambda random, _: f"/{random.randint(1, 999)}",
    "byte": lambda random, _: base64.b64encode(random.randbytes(6)).decode(),
}
