"""Bodies: Python values to bytes for requests, bytes to Python values for replies."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, from_json

from .adapters import BUILDING, adapter, decoder
from .errors import InvalidRequestError
from .reach import pointer_step
from .record import record

if TYPE_CHECKING:
    from .fitting import Fitted, Shape
    from .reply import Reply

_SHOWN_PROBLEMS = 5


@record(frozen=True)
class Json:
    """A JSON body; ``type`` gives the type to decode into when the first one comes."""

    type: Callable[[], Any]
    media_type: str = "application/json"

    @cached_property
    def _decoder(self) -> Callable[[bytes], Any]:
        return decoder(self.type())

    @cached_property
    def _shape(self) -> Shape:
        from .fitting import Shape

        return Shape(self.type())

    def decode(self, reply: Reply) -> Any:
        """Decode the body by wire names.

        :raises pydantic.ValidationError: if the body is not JSON or not of the type.
        """
        return self._decoder(reply.content)

    def fit(self, reply: Reply) -> Fitted | None:
        """Decode a body that is not of the type as far as it fits.

        ``None`` if it is no JSON at all, or JSON that is nested too deep for the caller's own depth of calls.
        """
        try:
            return self._shape.fit(from_json(reply.content))
        except (ValueError, RecursionError):
            return None


@record(frozen=True)
class Bytes:
    """A body that is handed over as it came."""

    media_type: str = "*/*"

    def decode(self, reply: Reply) -> bytes:
        """Give the body."""
        return reply.content


@record(frozen=True)
class Text:
    """A body of text; the charset is the one of its Content-Type, else UTF-8."""

    media_type: str = "text/plain"

    def decode(self, reply: Reply) -> str:
        """Give the body as text."""
        return reply.text()


@record(frozen=True)
class Empty:
    """No body, or one that nobody reads."""

    media_type: ClassVar[None] = None

    def decode(self, _reply: Reply) -> None:
        """Give ``None``."""


ReplyBody: TypeAlias = Json | Bytes | Text | Empty


def essence(media_type: str) -> str:
    """Give a media type without its parameters, in lower case (RFC 9110 section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON or built upon it (RFC 6839 section 3.1)."""
    return essence(media_type).endswith(("/json", "+json"))


def matching(declared: Sequence[str], media_type: str) -> int | None:
    """Give the place of the declared media type or range that fits best, ``None`` if none fits."""
    given = essence(media_type)
    wanted = (given, "application/json" if is_json(given) else given, f"{given.partition('/')[0]}/*", "*/*")
    names = [essence(name) for name in declared]
    return next((names.index(name) for name in wanted if name in names), None)


def choose_reply(declared: ReplyBody | tuple[ReplyBody, ...], reply: Reply) -> ReplyBody:
    """Choose how to read a reply by its Content-Type; the first way where that tells nothing."""
    if not isinstance(declared, tuple):
        return declared
    names = [body.media_type or "" for body in declared]
    return declared[matching(names, reply.headers.get("content-type", "")) or 0]


@record(frozen=True)
class JsonWriter:
    """Writes values as JSON; ``type`` gives the type that they must have."""

    type: Callable[[], Any]

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        with BUILDING:
            made = adapter(self.type())
            made.rebuild()
            return made

    def encode(self, value: Any, place: str) -> bytes:
        """Write a model, or plain mappings and lists with Python or wire names; only what was set is written.

        :param place: what the value is for, to begin an error's message with.
        :raises InvalidRequestError: if the value does not fit the declared type; the message holds the
            JSON pointer (RFC 6901) of each mismatch and no value.
        """
        valid = self.validated(value, place)
        try:
            content = self._adapter.dump_json(valid, by_alias=True, exclude_unset=True, warnings="error")
        except PydanticSerializationError:
            content = None
        if content is None:
            # A list or dictionary inside a model was changed after the model was made.
            self.validated(self.dump(valid), place)
            raise InvalidRequestError(f"{place}: holds a value that JSON has no form for")
        # pydantic writes a number that is not finite as null; looking for one takes a second dump.
        if b"null" in content:
            for pointer in _not_finite(self.dump(valid), ""):
                raise InvalidRequestError(f"{place} {pointer or '/'}: the number is not finite")
        return content

    def dump(self, value: Any) -> Any:
        """Give a valid value as plain mappings and lists with wire names, its leaves as they are."""
        return self._adapter.dump_python(value, by_alias=True, exclude_unset=True, warnings="none")

    def validated(self, value: Any, place: str) -> Any:
        """Give the value as the declared type; raises InvalidRequestError as `encode` does."""
        try:
            return self._adapter.validate_python(value)
        except ValidationError as error:
            problems = [f"{place} {pointer or '/'}: {message}" for pointer, message in mismatches(error, value)]
        # Raised outside of the handler: a chained ValidationError would carry the values along.
        more = [f"and {len(problems) - _SHOWN_PROBLEMS} more"] if len(problems) > _SHOWN_PROBLEMS else []
        raise InvalidRequestError("; ".join(problems[:_SHOWN_PROBLEMS] + more))


def reply_mismatch(error: ValidationError, content: bytes) -> tuple[str, str]:
    """Give the JSON pointer and the message of the first mismatch in a reply's body."""
    try:
        value = from_json(content)
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
    return "".join(map(pointer_step, steps))


def _not_finite(value: Any, pointer: str) -> Iterator[str]:
    if isinstance(value, float) and not math.isfinite(value):
        yield pointer
    for step, item in _children(value):
        yield from _not_finite(item, f"{pointer}{pointer_step(step)}")


def _children(value: Any) -> Iterable[tuple[object, Any]]:
    match value:
        case Mapping():
            return cast("Mapping[str, Any]", value).items()
        case list() | tuple():
            return enumerate(cast("Sequence[object]", value))
        case _:
            return ()
