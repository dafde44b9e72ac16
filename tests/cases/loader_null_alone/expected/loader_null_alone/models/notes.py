"""Models of `notes`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Note(Model):
    a: None = None
    b: None = None
    c: None = None
    d: list[None] | None = None
