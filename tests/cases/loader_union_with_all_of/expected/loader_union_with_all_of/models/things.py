"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing_extensions import TypeAliasType

from .._runtime.model import Model


class Extended(Model):
    name: str | None = None
    id: str | None = None


Thing = TypeAliasType("Thing", Extended | list[str | None])
