"""Bodies that are not held in memory: downloads into files, uploads out of them."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

from .ports import run
from .record import record

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping
    from pathlib import Path

    import httpx2

    from .config import Options
    from .operation import Operation, Request
    from .ports import Port
    from .sending import Body

Progress: TypeAlias = "Callable[[int, int | None], object]"
"""Called with the bytes so far and all of them, ``None`` if nobody knows how many there are."""

Upload: TypeAlias = "bytes | str | os.PathLike[str] | IO[bytes]"
"""What to upload: bytes, the path of a file, or a file that is open for reading in binary mode."""

_CHUNK = 1 << 16


class _Catcher:
    """Stands in the place of a client: keeps what a resource would have it send."""

    def send_request(self, *what: Any) -> tuple[Any, ...]:
        return what


class _AsyncCatcher:
    async def send_request(self, *what: Any) -> tuple[Any, ...]:
        return what


def capture(
    method: Callable[..., object], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> tuple[Operation[Any], Request, Options]:
    """Give what a method of a resource would send."""
    # It brings the models' library along, which a client has no need of before its first call.
    from .resource import AsyncResource, Resource

    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError("stream() takes a method of a resource, and its arguments")
    is_async = isinstance(resource, AsyncResource)
    copy = type(resource)(cast("Any", _AsyncCatcher() if is_async else _Catcher()), raw=True)
    caught: Any = getattr(copy, method.__name__)(*args, **kwargs)
    if is_async:
        caught = run(caught)
    return cast("tuple[Operation[Any], Request, Options]", caught)


async def save(body: Body, response: httpx2.Response, path: Path, progress: Progress | None, port: Port[Any]) -> None:
    """Write the body of a reply to a file, which has its name only when all of it is there."""
    length = response.headers.get("content-length", "")
    # What is counted has been decoded.
    total = int(length) if length.isdecimal() and "content-encoding" not in response.headers else None
    part = path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
    file = await port.aside(open, part, "xb")
    try:
        try:
            received = 0
            while (chunk := await body.next()) is not None:
                await port.aside(file.write, chunk)
                received += len(chunk)
                if progress:
                    progress(received, total)
        finally:
            file.close()
        os.replace(part, path)
    finally:
        # Not aside: a task that is cancelled must not wait.
        part.unlink(missing_ok=True)


@record(frozen=True, kw_only=True)
class Form:
    """A multipart body (RFC 7578) whose last part is a file, read anew for each attempt.

    ``size`` is that of the file; ``None`` where it cannot be read a second time, and nobody knows how long it is.
    """

    media_type: str
    head: bytes
    tail: bytes
    file: IO[bytes]
    start: int
    size: int | None

    @property
    def headers(self) -> dict[str, str]:
        """The header fields that tell of it."""
        fields = {"content-type": self.media_type}
        if self.size is not None:
            fields["content-length"] = str(len(self.head) + self.size + len(self.tail))
        return fields

    async def chunks(self, progress: Progress | None, port: Port[Any]) -> AsyncGenerator[bytes]:
        """Give the body piece by piece."""
        if self.size is not None:
            self.file.seek(self.start)
        yield self.head
        sent = 0
        while chunk := await port.aside(self.file.read, _CHUNK):
            yield chunk
            sent += len(chunk)
            if progress:
                progress(sent, self.size)
        yield self.tail


@contextmanager
def opened(fields: Mapping[str, str], source: Upload, name: str, media_type: str) -> Generator[Form]:
    """Make the body of an upload; a file that is opened here is closed at the end."""
    file: IO[bytes]
    if isinstance(source, bytes):
        file = io.BytesIO(source)
    elif isinstance(source, str | os.PathLike):
        file = open(source, "rb")  # noqa: SIM115 - closed below
    else:
        file = source
    try:
        start, size = 0, None
        if file.seekable():
            start = file.tell()
            size = file.seek(0, os.SEEK_END) - start
        boundary = os.urandom(20).hex()
        parts = [_part(boundary, field) + value.encode() + b"\r\n" for field, value in fields.items()]
        yield Form(
            media_type=f"multipart/form-data; boundary={boundary}",
            head=b"".join(parts) + _part(boundary, "file", name, media_type),
            tail=f"\r\n--{boundary}--\r\n".encode(),
            file=file,
            start=start,
            size=size,
        )
    finally:
        if file is not source:
            file.close()


def _part(boundary: str, field: str, name: str | None = None, media_type: str | None = None) -> bytes:
    """Write what stands before the content of a part."""
    about = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(field)}"'
    if name is not None:
        about += f'; filename="{_quoted(name)}"\r\nContent-Type: {media_type}'
    return f"{about}\r\n\r\n".encode()


def _quoted(name: str) -> str:
    """Write a name as browsers do (WHATWG HTML, section 4.10.21.8): what would end it is percent-encoded."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
