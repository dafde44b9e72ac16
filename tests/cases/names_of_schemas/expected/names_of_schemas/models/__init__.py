"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Any_ as Any_,
        BaseModel_ as BaseModel_,
        Client as Client,
        Datetime as Datetime,
        Everything as Everything,
        Field_ as Field_,
        List_ as List_,
        Model_ as Model_,
        Models as Models,
        None_ as None_,
        Open_ as Open_,
        Type as Type,
    )

__all__ = (
    "Any_",
    "BaseModel_",
    "Client",
    "Datetime",
    "Everything",
    "Field_",
    "List_",
    "Model_",
    "Models",
    "None_",
    "Open_",
    "Type",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Any_": ".things",
        "BaseModel_": ".things",
        "Client": ".things",
        "Datetime": ".things",
        "Everything": ".things",
        "Field_": ".things",
        "List_": ".things",
        "Model_": ".things",
        "Models": ".things",
        "None_": ".things",
        "Open_": ".things",
        "Type": ".things",
    },
)
