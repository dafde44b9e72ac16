"""Models of `keys`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Error(Model):
    error_code: Annotated[str, Field(alias="errorCode")]
    hints: list[str] | None = None
    message: str | None = None
    trace_id: Annotated[str | None, Field(alias="traceId")] = None


class KeysGetResponse(Model):
    id: str | None = None
