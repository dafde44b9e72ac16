"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Reply(Model):
    id: str | None = None


class Request(Model):
    above: Annotated[int | None, Field(gt=0)] = None
    by: dict[str, Annotated[list[int], Field(min_length=1)]] | None = None
    codes: Annotated[list[Annotated[str, Field(min_length=3)]] | None, Field(min_length=1)] = None
    looks: str | None = None
    upto: Annotated[float | None, Field(le=5.0)] = None
