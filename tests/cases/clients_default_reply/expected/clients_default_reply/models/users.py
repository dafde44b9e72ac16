"""Models of `users`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class User(Model):
    id: str | None = None
