"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class BaseNo(StrEnum):
    NO = "no"
    YES = "yes"
    ON = "on"
    OFF = "off"


class Base(Model):
    no: Open[BaseNo]
