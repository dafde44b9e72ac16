"""What goes out: bodies and headers as the description declares them, also for what went wrong."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .bodies import is_json, media_essence
from .draft import NOTHING, Draft, UnmakeableError
from .layout import plain
from .messages import Outgoing
from .paging import nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .facts import Facts, Operation, Schema
    from .layout import Layout
    from .making import Maker
    from .messages import Incoming

_NO_BODY = frozenset({204, 205, 304})
_PROBLEM = "application/problem+json"


class Replies:
    """Writes the replies of one API."""

    def __init__(self, facts: Facts, layout: Layout, maker: Maker) -> None:
        self._facts = facts
        self._layout = layout
        self._maker = maker

    def success(
        self,
        operation: Operation,
        incoming: Incoming,
        wanted: Any = NOTHING,
        *,
        preferred: tuple[str, ...] = (),
        location: str | None = None,
    ) -> Outgoing:
        """Write the reply of what went well, its body as near to what is wanted as its schema lets it be.

        :param preferred: statuses to have first, if they are declared.
        :param location: where the thing is that was made or begun, encoded.
        """
        status, reply = operation.success(*preferred)
        place = f"{operation.name}/reply"
        headers = {
            name: self._header(schema, f"{place}/{name}", location if name.lower() == "location" else None)
            for name, schema in reply.headers.items()
        }
        if location is not None and operation.long_running is not None and operation.long_running.id is None:
            headers.setdefault("Location", location)
        chosen = _chosen(reply.contents, incoming)
        if chosen is None or status in _NO_BODY:
            return Outgoing(status=status, headers=tuple(headers.items()))
        media_type, schema = chosen
        if isinstance(wanted, bytes) and is_json(media_type):
            media_type = "application/octet-stream"
        content = b"" if incoming.method == "HEAD" else _written(self._body(schema, place, wanted), media_type)
        return Outgoing(status=status, headers=(("Content-Type", media_type), *headers.items()), content=content)

    def error(
        self, operation: Operation | None, incoming: Incoming, status: int, message: str, body: Any = None
    ) -> Outgoing:
        """Write the error that an operation declares for a status, with a message in it."""
        media_type, schema = _error_content(operation, status)
        value = body if body is not None else self._error_body(operation, schema, media_type, status, message)
        content = b"" if incoming.method == "HEAD" else _written(value, media_type)
        return Outgoing(status=status, headers=(("Content-Type", media_type),), content=content)

    def refusal(self, operation: Operation, read_status: int) -> int:
        """Give the status for a request that is not right: of those alike the one that is declared."""
        for status in (read_status, 422) if read_status == 400 else (read_status, 400):
            if str(status) in operation.replies:
                return status
        return read_status

    def _body(self, schema: Schema, place: str, wanted: Any) -> Any:
        if isinstance(wanted, bytes):
            return wanted
        related = not isinstance(wanted, dict) or not wanted.keys().isdisjoint(self._layout.properties(schema))
        # A reply that has nothing of the thing that it is about is made whole.
        draft = Draft(place=place, wanted=wanted, full=not related or wanted is NOTHING)
        try:
            return self._maker.make(schema, draft)
        except UnmakeableError:
            # Nothing fits the schema; what there is is better than no reply.
            return {} if wanted is NOTHING else wanted

    def _header(self, schema: Schema, place: str, wanted: str | None) -> str:
        if wanted is not None:
            return wanted
        try:
            value = self._maker.make(schema, Draft(place=place))
        except UnmakeableError:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def _error_body(
        self, operation: Operation | None, schema: Schema | None, media_type: str, status: int, message: str
    ) -> Any:
        phrase = _phrase(status)
        if schema is None:
            return {"status": status, "title": phrase, "detail": message}
        if not is_json(media_type):
            return message
        wanted = self._said(schema, status, phrase, message)
        place = f"{operation.name if operation else ''}/error/{status}"
        made = self._maker.tried(schema, Draft(place=place, wanted=wanted, full=False))
        return wanted if made is NOTHING else made

    def _said(self, schema: Schema, status: int, phrase: str, message: str) -> dict[str, Any]:
        """What an error says, wherever its schema has a place for it: by the project's names for such places, those
        of RFC 9457 section 3.1, and names with `status` or `message` in them."""
        names = self._facts.errors
        wanted: dict[str, Any] = {}
        for name, one in self._layout.properties(schema).items():
            is_number = "integer" in _types(one)
            known = plain(name)
            if name == names.message or known in ("message", "detail", "errormessage", "errordescription"):
                wanted[name] = message
            elif name == names.code and not is_number:
                wanted[name] = phrase.upper().replace(" ", "_").replace("-", "_")
            elif is_number and ("status" in known or known == "code"):
                wanted[name] = status
            elif known == "title":
                wanted[name] = phrase
            elif known in ("error", "errors") and "object" in _types(one):
                wanted = nested((name,), self._said(one, status, phrase, message), wanted)
        return wanted


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def _types(schema: Schema) -> Any:
    declared = schema.get("type", ())
    return (declared,) if isinstance(declared, str) else declared


def _error_content(operation: Operation | None, status: int) -> tuple[str, Schema | None]:
    """The content declared for a status, its range or all others; else what the most like it have."""
    replies = operation.replies if operation is not None else {}
    errors = [one for one in replies if one[0] in "45"]
    alike = sorted(errors, key=lambda one: (one[0] != str(status)[0], one))
    for name in (str(status), f"{str(status)[0]}XX", "default", *alike):
        reply = replies.get(name)
        if reply is not None and reply.contents:
            media_type = next(filter(is_json, reply.contents), next(iter(reply.contents)))
            return media_type, reply.contents[media_type]
    return _PROBLEM, None


def _chosen(contents: Mapping[str, Schema], incoming: Incoming) -> tuple[str, Schema] | None:
    """The media type that the caller likes best (RFC 9110 section 12.5.1), of equals the first that is declared."""
    liked = [media_essence(part) for part in (incoming.header("accept") or "*/*").split(",")]
    for one in liked:
        for media_type, schema in contents.items():
            essence = media_essence(media_type)
            if one in (essence, f"{essence.partition('/')[0]}/*", "*/*"):
                return media_type if "*" not in essence else "application/octet-stream", schema
    return next(iter(contents.items()), None)


def _written(value: Any, media_type: str) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str) and not is_json(media_type):
        return value.encode()
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
