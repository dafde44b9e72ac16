"""A reply with what surrounds its value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiResponse(Generic[T]):
    """What a call through ``with_raw_response`` returns.

    ``status`` is the HTTP status, ``headers`` a mapping that ignores case, ``parsed`` what the call
    without ``with_raw_response`` returns, ``content`` the body as it came, after content decoding.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    parsed: T
    content: bytes = field(repr=False)
