"""Files in the bodies of requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, Union

from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler


class File:
    """A file to be sent in a multipart body.

    :param content: its bytes.
    :param name: what the server is told that the file is called.
    :param media_type: its Content-Type.
    """

    __slots__ = ("content", "media_type", "name")

    def __init__(self, content: bytes, *, name: str = "file", media_type: str | None = None) -> None:
        self.content = content
        self.name = name
        self.media_type = media_type

    def __repr__(self) -> str:
        return f"File(<{len(self.content)} bytes>, name={self.name!r}, media_type={self.media_type!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> Any:
        return core_schema.is_instance_schema(cls)


BytesOrFile: TypeAlias = Union[bytes, File]  # noqa: UP007
"""What a property of a request may be whose content is neither text nor JSON."""
