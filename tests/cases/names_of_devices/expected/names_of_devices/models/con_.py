"""Models of `con_`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class AuxNul(StrEnum):
    con = "con"
    CON = "CON"


class Aux(Model):
    nul: Open[AuxNul] | None = None
