"""Models of `pets`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class PetOwner(Model):
    """Who feeds it"""

    age: int | None = None
    name: str


class Pet(Model):
    owner: PetOwner | None = None
    """Who feeds it"""
