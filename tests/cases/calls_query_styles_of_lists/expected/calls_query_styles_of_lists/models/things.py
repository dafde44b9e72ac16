"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Range(Model):
    from_: Annotated[int | None, Field(alias="from")] = None
    in_: Annotated[list[str] | None, Field(alias="in")] = None
