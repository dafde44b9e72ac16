"""Models of `x`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class EvilE(StrEnum):
    IMPORT_OS = '"; import os'
    UA_QUOTATION_MARK_QUOTATION_MARK_QUOTATION_MARK = '\n"""'


class Evil(Model):
    """\\\"\"\" end"""

    a_b: Annotated[str | None, Field(alias='a"b')] = None
    """\"\"\" import os \\"""
    e: Open[EvilE] | None = None
