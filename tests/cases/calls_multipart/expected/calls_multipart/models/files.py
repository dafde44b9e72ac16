"""Models of `files`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.files import BytesOrFile
from .._runtime.model import Model


class FilesCreateRequestAbout(Model):
    made_by: Annotated[str | None, Field(alias="madeBy")] = None


class FilesCreateRequest(Model):
    about: FilesCreateRequestAbout | None = None
    count: int | None = None
    file: BytesOrFile
    more: list[BytesOrFile] | None = None
    note: str | None = None
    photo: BytesOrFile | None = None
