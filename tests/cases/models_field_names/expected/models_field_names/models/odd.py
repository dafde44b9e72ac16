"""Models of `odd`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Odd(Model):
    field_empty: Annotated[str | None, Field(alias="")] = None
    ref: Annotated[str | None, Field(alias="$ref")] = None
    field_1st: Annotated[str | None, Field(alias="1st")] = None
    type: Annotated[str | None, Field(alias="@type")] = None
    none: Annotated[str | None, Field(alias="None")] = None
    id: Annotated[str | None, Field(alias="_id")] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    compute_ops_server: Annotated[str | None, Field(alias="compute-ops/server")] = None
    copy_: Annotated[str | None, Field(alias="copy")] = None
    date_: Annotated[str | None, Field(alias="date")] = None
    device_id: Annotated[str | None, Field(alias="device-id")] = None
    dict_: Annotated[str | None, Field(alias="dict")] = None
    foo_bar: Annotated[str | None, Field(alias="fooBar")] = None
    foo_low_line_bar: Annotated[str | None, Field(alias="foo_bar")] = None
    from_: Annotated[str | None, Field(alias="from")] = None
    ilo: Annotated[str | None, Field(alias="iLO")] = None
    json_: Annotated[str | None, Field(alias="json")] = None
    list_: Annotated[str | None, Field(alias="list")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    schema_: Annotated[str | None, Field(alias="schema")] = None
    self_: Annotated[str | None, Field(alias="self")] = None
    str_: Annotated[str | None, Field(alias="str")] = None
    validate_: Annotated[str | None, Field(alias="validate")] = None
    x_y: Annotated[str | None, Field(alias="x.y")] = None
