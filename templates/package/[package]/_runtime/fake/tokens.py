"""Tokens for client credentials (RFC 6749 section 4.4), wherever they are asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .bodies import body_of
from .messages import Outgoing

if TYPE_CHECKING:
    from .messages import Incoming

_SECONDS = 3600


def token_for(incoming: Incoming) -> Outgoing | None:
    """Answer a request for a token; ``None`` if it is none."""
    body = body_of(incoming) if incoming.method == "POST" else None
    if not isinstance(body, dict) or "grant_type" not in body:
        return None
    token = {"access_token": "TOKEN", "token_type": "Bearer", "expires_in": _SECONDS}
    return Outgoing(status=200, headers=(("Content-Type", "application/json"),), content=json.dumps(token).encode())
