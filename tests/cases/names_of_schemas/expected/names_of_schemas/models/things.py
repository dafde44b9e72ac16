"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from .._runtime.model import Model


class Any_(Model):
    id: Any | None = None


class BaseModel_(Model):
    id: Any | None = None


class Client(Model):
    id: Any | None = None


class Datetime(Model):
    id: Any | None = None


class Field_(Model):
    id: Any | None = None


class List_(Model):
    id: Any | None = None


class Model_(Model):
    id: Any | None = None


class Models(Model):
    id: Any | None = None


class None_(Model):
    id: Any | None = None


class Open_(Model):
    id: Any | None = None


class Type(Model):
    id: Any | None = None


class Everything(Model):
    Any__: Annotated[Any_ | None, Field(alias="Any")] = None
    base_model: Annotated[BaseModel_ | None, Field(alias="BaseModel")] = None
    client: Annotated[Client | None, Field(alias="Client")] = None
    field: Annotated[Field_ | None, Field(alias="Field")] = None
    model: Annotated[Model_ | None, Field(alias="Model")] = None
    none: Annotated[None_ | None, Field(alias="None")] = None
    open: Annotated[Open_ | None, Field(alias="Open")] = None
    type: Annotated[Type | None, Field(alias="Type")] = None
    any: Any | None = None
    at: AwareDatetime | None = None
    datetime_: Annotated[Datetime | None, Field(alias="datetime")] = None
    list_: Annotated[List_ | None, Field(alias="list")] = None
    models: Models | None = None
