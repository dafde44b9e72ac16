"""Models of `common`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Rgb(Model):
    green: int | None = None
    red_part: Annotated[int | None, Field(alias="redPart")] = None
