"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Reply(Model):
    above: int | None = None


class Request(Model):
    above: Annotated[int | None, Field(gt=0)] = None
    below: Annotated[float | None, Field(lt=2.5)] = None
    both: Annotated[int | None, Field(ge=1, gt=1, le=9, lt=20)] = None
    list_: Annotated[list[Annotated[float, Field(gt=-1.0, multiple_of=0.5)]] | None, Field(alias="list")] = (
        None
    )
    maybe: Annotated[int | None, Field(lt=30)] = None
