"""Bodies of requests: JSON, forms, files, and whatever else goes as it is (OpenAPI 3.1 section 4.8.14)."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import KW_ONLY  # noqa: TC003 - looked for in this module
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic_core import to_json

from .errors import InvalidRequestError
from .files import File
from .media import JsonWriter, essence, is_json, matching
from .parameters import Query, query_string
from .record import record
from .scalars import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_OF_RANGE = {
    "*/*": "application/octet-stream",
    "application/*": "application/octet-stream",
    "text/*": "text/plain",
}
# RFC 9110 section 8.3.1: what a Content-Type may look like, ASCII on one line.
_MEDIA_TYPE = r"[!#$%&'+.^_`|~0-9A-Za-z-]+/[!#$%&'+.^_`|~0-9A-Za-z-]+(?:[ \t]*;[ -~]*)?"


@record(frozen=True)
class Content:
    """A body that is written: its bytes, and its Content-Type."""

    data: bytes
    media_type: str


@record(frozen=True)
class Part:
    """The Content-Type of one property of a multipart body, where the API declares it."""

    name: str
    media_type: str


Encoding: TypeAlias = Query | Part


@record(frozen=True)
class Body:
    """The body of a request; ``type`` gives the type that its value must have.

    ``encoding`` tells of the properties of a form that are not sent as their type says.
    """

    media_type: str
    type: Callable[[], Any]
    _: KW_ONLY
    required: bool = False
    encoding: tuple[Encoding, ...] = ()

    @cached_property
    def _json(self) -> JsonWriter:
        return JsonWriter(self.type)

    @property
    def is_raw(self) -> bool:
        """Whether it is neither JSON nor a form: text and bytes go as they are."""
        return not (is_json(self.media_type) or essence(self.media_type) in (_FORM, _MULTIPART))

    def encode(self, value: Any, media_type: str | None = None) -> Content:
        """Write the body.

        For JSON and forms the value may be a model, or plain mappings and lists with Python or wire names;
        only what was set is written. Any other media type takes ``str`` or ``bytes``, written as they are.

        :param media_type: which one, where the declared one is a range such as ``image/*``.
        :raises InvalidRequestError: if the value does not fit the declared type; the message holds the
            JSON pointer (RFC 6901) of each mismatch and no value.
        """
        media_type = media_type or _OF_RANGE.get(self.media_type, self.media_type)
        if is_json(self.media_type):
            return Content(self._json.encode(value, "body"), media_type)
        match essence(self.media_type), value:
            case "application/x-www-form-urlencoded", _:
                return Content(self._form(json.loads(self._json.encode(value, "body"))), media_type)
            case "multipart/form-data", _:
                parts = self._json.dump(self._json.validated(value, "body"))
                return _multipart(self._parts(parts), media_type)
            case _ if "*" in media_type:
                raise InvalidRequestError(f"content_type: required, one of {self.media_type}")
            case _, str():
                return Content(value.encode(), media_type)
            case _, bytes() | bytearray():
                return Content(bytes(value), media_type)
            case _:
                raise InvalidRequestError(f"body: must be str or bytes to be sent as {media_type}")

    def _form(self, value: Any) -> bytes:
        """Write pairs as a query has them; what has parts of its own is JSON (OpenAPI 3.1 section 4.8.14.4)."""
        properties = _properties(value)
        declared = {item.name: item for item in self.encoding if isinstance(item, Query)}
        fields = [declared.get(name) or Query(name) for name in properties]
        values = [
            given if name in declared or not _has_parts(given) else json.dumps(given, separators=(",", ":"))
            for name, given in properties.items()
        ]
        return query_string(fields, values).encode()

    def _parts(self, value: Any) -> Iterable[tuple[str, str | None, File | bytes]]:
        """Give name, Content-Type and content of each part (RFC 7578); an array is a part for each item."""
        declared = {item.name: item.media_type for item in self.encoding if isinstance(item, Part)}
        for name, given in _properties(value).items():
            items = cast("list[object]", given) if isinstance(given, list) else [given]
            for item in items:
                if item is not None:
                    yield name, declared.get(name), _part(item, name)


def _properties(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InvalidRequestError("body: must be an object to be sent as a form")
    return cast("dict[str, Any]", value)


def _has_parts(value: Any) -> bool:
    match value:
        case dict():
            return True
        case list():
            return any(isinstance(item, (dict, list)) for item in cast("list[object]", value))
        case _:
            return False


def _part(value: Any, name: str) -> File | bytes:
    match value:
        case File():
            return value
        case bytes():
            return File(value, name=name)
        case dict() | list():
            return to_json(value)
        case _:
            return text(value, f"body /{name}").encode()


def _multipart(parts: Iterable[tuple[str, str | None, File | bytes]], media_type: str) -> Content:
    """Write parts one after the other (RFC 7578, RFC 2046 section 5.1)."""
    written = [_written(*part) for part in parts]
    # A boundary must not occur in what it divides: nothing can hold its own digest. The same body is
    # written the same way each time, so that it can be sent again and compared.
    boundary = hashlib.sha256(b"\0".join(written)).hexdigest()[:40]
    pieces = [b"--%s\r\n%s\r\n" % (boundary.encode(), part) for part in written]
    return Content(b"".join([*pieces, b"--%s--\r\n" % boundary.encode()]), f"{media_type}; boundary={boundary}")


def _written(name: str, media_type: str | None, content: File | bytes) -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"'
    if isinstance(content, File):
        disposition += f'; filename="{_quoted(content.name)}"'
        media_type = content.media_type or media_type or "application/octet-stream"
        content = content.content
    lines = [f"Content-Disposition: {disposition}"]
    if media_type:
        if not re.fullmatch(_MEDIA_TYPE, media_type):
            raise InvalidRequestError(f"body /{name}: not a media type")
        lines.append(f"Content-Type: {media_type}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def _quoted(name: str) -> str:
    """Write a name as browsers do (WHATWG HTML, section 4.10.21.8): what would end it is percent-encoded."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def choose(bodies: Sequence[Body], value: Any, content_type: str | None) -> Body:
    """Choose among the media types of an operation.

    By ``content_type`` where it is given. Else text and bytes go as the first that takes them as they are, and
    all else as the first that does not; JSON comes first.

    :raises InvalidRequestError: for a media type that is not one of them.
    """
    if content_type is not None:
        position = matching([body.media_type for body in bodies], content_type)
        if position is None or not re.fullmatch(_MEDIA_TYPE, content_type):
            names = ", ".join(body.media_type for body in bodies)
            raise InvalidRequestError(f"content_type: must be one of {names}")
        return bodies[position]
    raw = isinstance(value, (str, bytes, bytearray))
    return next((body for body in bodies if body.is_raw is raw), bodies[0])
