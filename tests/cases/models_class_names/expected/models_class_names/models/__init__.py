"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .any import Any_ as Any_, Model_ as Model_
    from .common import (
        AB as AB,
        Annotated_ as Annotated_,
        BaseModel_ as BaseModel_,
        Date as Date,
        Exception_ as Exception_,
        Field1st as Field1st,
        Field_ as Field_,
        Literal_ as Literal_,
        Models as Models,
        None_ as None_,
        Open_ as Open_,
        StrEnum_ as StrEnum_,
    )

__all__ = (
    "AB",
    "Annotated_",
    "Any_",
    "BaseModel_",
    "Date",
    "Exception_",
    "Field1st",
    "Field_",
    "Literal_",
    "Model_",
    "Models",
    "None_",
    "Open_",
    "StrEnum_",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AB": ".common",
        "Annotated_": ".common",
        "Any_": ".any",
        "BaseModel_": ".common",
        "Date": ".common",
        "Exception_": ".common",
        "Field1st": ".common",
        "Field_": ".common",
        "Literal_": ".common",
        "Model_": ".any",
        "Models": ".common",
        "None_": ".common",
        "Open_": ".common",
        "StrEnum_": ".common",
    },
)
