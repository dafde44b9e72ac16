"""Models of `racks`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Unit(Model):
    position: Annotated[int | None, Field(alias="pos")] = None
