"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model


class Thing(Model):
    array: list[Any] | None = None
    flag: Literal[True] | bool | None = None
    float_: Annotated[float | None, Field(alias="float")] = None
    nothing: None = None
    number: Literal[3] | int | None = None
    object: dict[str, Any] | None = None
    text: Literal["a"] | str | None = None
