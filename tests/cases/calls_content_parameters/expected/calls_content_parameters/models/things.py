"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Range(Model):
    day_only: Annotated[bool | None, Field(alias="dayOnly")] = None
    from_: Annotated[int, Field(alias="from")]
