"""The body of an answer, unpacked piece by piece within a limit."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable

_GZIP = zlib.MAX_WBITS | 16


class TooLargeError(Exception):
    """There is more than the limit."""


class DamagedError(Exception):
    """The body is not what its encoding says, or ends before its end."""


def unpacked(pieces: Iterable[bytes], *, gzip: bool, max_bytes: int, tell: Callable[[int], None]) -> bytes:
    """All of a body, of gzip (RFC 1952) or as it came; `tell` hears after each piece how many bytes there are.

    No more than `max_bytes` and one are ever made, however small the pieces that they come from. Raises
    TooLargeError, DamagedError.
    """
    whole = bytearray()
    decoder = zlib.decompressobj(_GZIP) if gzip else None
    for piece in pieces:
        room = max_bytes - len(whole) + 1
        try:
            whole += decoder.decompress(piece, room) if decoder else piece[:room]
        except zlib.error as error:
            raise DamagedError(str(error)) from None
        if len(whole) > max_bytes:
            raise TooLargeError
        tell(len(whole))
    if decoder and not decoder.eof:
        raise DamagedError("the end is missing")
    return bytes(whole)
