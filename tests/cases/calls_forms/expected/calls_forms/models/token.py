"""Models of `token`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from .._runtime.model import Model


class TokenCreateRequestDevice(Model):
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None


class TokenCreateRequest(Model):
    device: TokenCreateRequestDevice | None = None
    grant_type: Annotated[Literal["password"], Field(alias="grantType")] = "password"
    ids: list[int] | None = None
    scopes: list[str] | None = None
    since: AwareDatetime | None = None
