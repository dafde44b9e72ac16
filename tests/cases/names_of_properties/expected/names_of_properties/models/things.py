"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Thing(Model):
    field_empty: Annotated[str | None, Field(alias="")] = None
    space: Annotated[str | None, Field(alias=" ")] = None
    ref: Annotated[str, Field(alias="$ref")]
    field_1: Annotated[str | None, Field(alias="1")] = None
    id: Annotated[str | None, Field(alias="@id")] = None
    list_: Annotated[str | None, Field(alias="List")] = None
    none: Annotated[str | None, Field(alias="None")] = None
    X: str | None = None
    init: Annotated[str | None, Field(alias="__init__")] = None
    private: Annotated[str | None, Field(alias="_private")] = None
    a: str | None = None
    a_hyphen_minus_b: Annotated[str | None, Field(alias="a-b")] = None
    a_full_stop_b: Annotated[str | None, Field(alias="a.b")] = None
    a_low_line_b: Annotated[str | None, Field(alias="a_b")] = None
    class_: Annotated[str, Field(alias="class")]
    copy_: Annotated[str | None, Field(alias="copy")] = None
    date_: Annotated[str | None, Field(alias="date")] = None
    grosse: Annotated[str | None, Field(alias="gr\xf6\xdfe")] = None
    json_: Annotated[str | None, Field(alias="json")] = None
    model: Annotated[str | None, Field(alias="model_")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    schema_: Annotated[str | None, Field(alias="schema")] = None
    self_: Annotated[str | None, Field(alias="self")] = None
    str_: Annotated[str | None, Field(alias="str")] = None
    x: str | None = None
    cyrillic_small_letter_a: Annotated[str | None, Field(alias="\u0430")] = None
    ri_ben: Annotated[str | None, Field(alias="\u65e5\u672c")] = None
    tada: Annotated[str | None, Field(alias="\U0001f389")] = None
