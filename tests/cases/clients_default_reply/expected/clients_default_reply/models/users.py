"""Models of `users`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class User(Model):
    id: str | None = None
