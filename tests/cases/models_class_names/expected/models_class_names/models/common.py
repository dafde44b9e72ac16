"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Any

from pydantic import AwareDatetime

from .._runtime.model import Model, Open


class AB(Model):
    id: str | None = None


class Annotated_(Model):
    id: str | None = None


class BaseModel_(Model):
    id: str | None = None


class Date(Model):
    id: str | None = None


class Exception_(Model):
    id: str | None = None


class Field1st(Model):
    id: str | None = None


class Field_(Model):
    id: str | None = None


class Literal_(Model):
    id: str | None = None


class Models(Model):
    id: str | None = None


class Open_(StrEnum):
    X = "x"


class StrEnum_(Model):
    id: str | None = None


class None_(Model):
    any: Any | None = None
    at: AwareDatetime | None = None
    field: str | None = None
    fields: list[Field_] | None = None
    open: Open[Open_] | None = None
