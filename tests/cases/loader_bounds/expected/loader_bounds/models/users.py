"""Models of `users`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class User(Model):
    age: int | None = None
    name: str | None = None


class UserRequest(Model):
    age: Annotated[int | None, Field(ge=0, le=150)] = None
    name: Annotated[str, Field(min_length=2, pattern="^[a-z]")]
    tags: Annotated[list[str] | None, Field(max_length=2)] = None
