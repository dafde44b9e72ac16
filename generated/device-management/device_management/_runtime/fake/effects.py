"""What one request changes elsewhere, which no description tells and a test says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from .bodies import is_json

if TYPE_CHECKING:
    from .messages import Outgoing, Recorded

Effect: TypeAlias = Callable[..., Any]
"""Is called with a request and the body of its answer; what it gives, unless ``None``, is answered instead."""


class Effects:
    """The effects of successful requests, by the names of operations."""

    def __init__(self) -> None:
        self._known: dict[str, list[Effect]] = {}

    def add(self, operation: str, effect: Effect) -> None:
        """Let one more follow."""
        self._known.setdefault(operation, []).append(effect)

    def follow(self, record: Recorded, reply: Outgoing) -> Outgoing:
        """Let what follows happen, and give the answer as it is then."""
        for effect in self._known.get(record.operation or "", ()):
            body = effect(record, _parsed(reply))
            if body is not None:
                content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
                reply = replace(reply, content=content)
        return reply


def _parsed(reply: Outgoing) -> Any:
    """The body of a reply: what its JSON says, else its bytes; ``None`` for none."""
    declared = next((value for name, value in reply.headers if name == "Content-Type"), "")
    return json.loads(reply.content) if reply.content and is_json(declared) else reply.content or None
