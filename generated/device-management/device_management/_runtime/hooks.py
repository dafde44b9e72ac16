"""What functions of the caller's are told of each attempt of a call. None of it holds credentials."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class HookRequest:
    """An attempt that is about to be made.

    ``path`` and ``query`` are percent-encoded. ``headers``, their names in lower case, may be changed: so they are
    sent. ``attempt`` counts from 1.
    """

    method: str
    path: str
    query: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    attempt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HookResponse:
    """What came of an attempt: ``headers`` ignores case, ``seconds`` is how long it took, its body included."""

    request: HookRequest
    status: int
    headers: Mapping[str, str] = field(repr=False)
    seconds: float


RequestHook: TypeAlias = Callable[[HookRequest], Awaitable[None] | None]
"""Called before each attempt; may be async in an async client. What it raises ends the call."""

ResponseHook: TypeAlias = Callable[[HookResponse], Awaitable[None] | None]
"""Called after each attempt that got a reply; may be async in an async client. What it raises ends the call."""
