"""Bodies by their media types."""

from __future__ import annotations

import base64
import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from .messages import Incoming

MERGE_PATCH = "application/merge-patch+json"
JSON_PATCH = "application/json-patch+json"


def media_essence(text: str) -> str:
    """Give a media type without its parameters."""
    return text.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON (RFC 6839 section 3.1)."""
    return media_essence(media_type).endswith(("/json", "+json"))


def body_of(incoming: Incoming) -> Any:
    """Parse a body by its own media type; bytes where that cannot be, ``None`` for none."""
    if not incoming.content:
        return None
    declared = incoming.header("content-type") or ""
    try:
        if is_json(declared):
            return json.loads(incoming.content)
        if media_essence(declared) == "application/x-www-form-urlencoded":
            return _gathered(parse_qsl(incoming.content.decode(), keep_blank_values=True))
        if media_essence(declared) == "multipart/form-data":
            return _gathered(_parts(declared, incoming.content))
    except ValueError:
        pass
    return incoming.content


def _gathered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Values by their names, of several with one name all."""
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _parts(declared: str, content: bytes) -> list[tuple[str, Any]]:
    """The fields of a multipart form (RFC 7578); JSON is parsed, what is no text stands as base64."""
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + declared.encode() + b"\r\n\r\n" + content)
    found: list[tuple[str, Any]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(data, bytes):
            found.append((name, _field(data, part.get_content_type() if "content-type" in part else "")))
    return found


def _field(data: bytes, media_type: str) -> Any:
    try:
        return json.loads(data) if is_json(media_type) else data.decode()
    except ValueError:
        return base64.b64encode(data).decode()
