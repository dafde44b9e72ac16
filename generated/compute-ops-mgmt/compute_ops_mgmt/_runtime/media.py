"""Bodies: Python values to bytes for requests, bytes to Python values for replies."""

from __future__ import annotations

import json
import math
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, ClassVar, TypeAlias, TypeGuard, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from .errors import InvalidRequestError

# pydantic builds a validator when it is first needed, which two threads must not do at once.
_BUILDING = threading.RLock()

_SHOWN_PROBLEMS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: status, headers (a mapping that ignores case) and the body's bytes."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def text(self) -> str:
        """Decode the body by the charset of its Content-Type, else as UTF-8; never fails."""
        named = re.search(r"charset=\"?([\w.:-]+)", self.headers.get("content-type", ""), re.IGNORECASE)
        try:
            return self.content.decode(named[1] if named else "utf-8", "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")


@dataclass(frozen=True)  # without slots: it keeps its decoder once that is built
class Json:
    """A JSON body; ``type`` gives the type to decode into when the first one comes."""

    type: Callable[[], Any]
    media_type: str = "application/json"

    @cached_property
    def _decoder(self) -> Callable[[bytes], Any]:
        with _BUILDING:
            declared = self.type()
            if _is_model(declared):
                declared.model_rebuild()
                return partial(declared.model_validate_json, by_alias=True, by_name=False)
            return partial(_adapter(declared).validate_json, by_alias=True, by_name=False)

    def decode(self, reply: Reply) -> Any:
        """Decode the body by wire names.

        :raises pydantic.ValidationError: if the body is not JSON or not of the type.
        """
        return self._decoder(reply.content)


@dataclass(frozen=True, slots=True)
class Bytes:
    """A body that is handed over as it came."""

    media_type: str = "*/*"

    def decode(self, reply: Reply) -> bytes:
        """Give the body."""
        return reply.content


@dataclass(frozen=True, slots=True)
class Text:
    """A body of text; the charset is the one of its Content-Type, else UTF-8."""

    media_type: str = "text/plain"

    def decode(self, reply: Reply) -> str:
        """Give the body as text."""
        return reply.text()


@dataclass(frozen=True, slots=True)
class Empty:
    """No body, or one that nobody reads."""

    media_type: ClassVar[None] = None

    def decode(self, _reply: Reply) -> None:
        """Give ``None``."""


ReplyBody: TypeAlias = Json | Bytes | Text | Empty


@dataclass(frozen=True)  # without slots: it keeps its adapter once that is built
class Body:
    """The body of a request; ``type`` gives the type that its value must have."""

    media_type: str
    type: Callable[[], Any]
    required: bool = False

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        with _BUILDING:
            adapter = _adapter(self.type())
            adapter.rebuild()
            return adapter

    def encode(self, value: Any) -> bytes:
        """Write the body's bytes.

        For JSON the value may be a model, or plain mappings and lists with Python or wire names; only
        what was set is written. Any other media type takes ``str`` or ``bytes``, written as they are.

        :raises InvalidRequestError: if the value does not fit the declared type; the message holds the
            JSON pointer (RFC 6901) of each mismatch and no value.
        """
        essence = self.media_type.partition(";")[0].strip().lower()
        if essence.endswith(("/json", "+json")):
            return self._encode_json(value)
        match value:
            case str():
                return value.encode()
            case bytes() | bytearray():
                return bytes(value)
            case _:
                raise InvalidRequestError(f"body: must be str or bytes to be sent as {self.media_type}")

    def _encode_json(self, value: Any) -> bytes:
        valid = self._validated(value)
        try:
            content = self._adapter.dump_json(valid, by_alias=True, exclude_unset=True, warnings="error")
        except PydanticSerializationError:
            content = None
        if content is None:
            # A list or dictionary inside a model was changed after the model was made.
            self._validated(self._dump(valid))
            raise InvalidRequestError("body: holds a value that JSON has no form for")
        # pydantic writes a number that is not finite as null; looking for one takes a second dump.
        if b"null" in content:
            for pointer in _not_finite(self._dump(valid), ""):
                raise InvalidRequestError(f"body {pointer or '/'}: the number is not finite")
        return content

    def _dump(self, value: Any) -> Any:
        return self._adapter.dump_python(value, by_alias=True, exclude_unset=True, warnings="none")

    def _validated(self, value: Any) -> Any:
        try:
            return self._adapter.validate_python(value)
        except ValidationError as error:
            problems = [f"body {pointer or '/'}: {message}" for pointer, message in mismatches(error, value)]
        # Raised outside of the handler: a chained ValidationError would carry the values along.
        more = [f"and {len(problems) - _SHOWN_PROBLEMS} more"] if len(problems) > _SHOWN_PROBLEMS else []
        raise InvalidRequestError("; ".join(problems[:_SHOWN_PROBLEMS] + more))


def _adapter(declared: Any) -> TypeAdapter[Any]:
    if _is_model(declared):  # it brings its own configuration
        return TypeAdapter[Any](declared)
    return TypeAdapter(declared, config=ConfigDict(hide_input_in_errors=True))


def _is_model(declared: Any) -> TypeGuard[type[BaseModel]]:
    return isinstance(declared, type) and issubclass(declared, BaseModel)


def reply_mismatch(error: ValidationError, content: bytes) -> tuple[str, str]:
    """Give the JSON pointer and the message of the first mismatch in a reply's body."""
    try:
        value = json.loads(content)
    except ValueError:
        value = None
    return mismatches(error, value)[0]


def mismatches(error: ValidationError, value: Any) -> list[tuple[str, str]]:
    """Give the JSON pointer (RFC 6901) and message of each mismatch in ``value``, and no part of it."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    found = [(_pointer(item["loc"], value, item["type"]), item["msg"]) for item in details]
    return list(dict.fromkeys(found))


def _pointer(location: tuple[int | str, ...], value: Any, kind: str) -> str:
    """Turn pydantic's location into a pointer, leaving out the steps that name a variant of a union."""
    steps: list[int | str] = []
    for step in location:
        children = dict(_children(value))
        if step in children:
            steps.append(step)
            value = children[step]
    if kind == "missing":
        steps.append(location[-1])
    return "".join(map(_pointer_step, steps))


def _not_finite(value: Any, pointer: str) -> Iterator[str]:
    if isinstance(value, float) and not math.isfinite(value):
        yield pointer
    for step, item in _children(value):
        yield from _not_finite(item, f"{pointer}{_pointer_step(step)}")


def _children(value: Any) -> Iterable[tuple[object, Any]]:
    match value:
        case Mapping():
            return cast("Mapping[str, Any]", value).items()
        case list() | tuple():
            return enumerate(cast("Sequence[object]", value))
        case _:
            return ()


def _pointer_step(step: object) -> str:
    return "/" + str(step).replace("~", "~0").replace("/", "~1")
