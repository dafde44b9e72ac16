"""Models of `search`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class FoundMeta(Model):
    after: str | None = None
    hits: int | None = None


class Hit(Model):
    score: float | None = None


class Search(Model):
    from_: Annotated[str | None, Field(alias="from")] = None
    page_size: Annotated[int | None, Field(alias="pageSize", le=20)] = None
    text: str | None = None


class FoundResults(Model):
    hits: list[Hit] | None = None


class Found(Model):
    meta: FoundMeta | None = None
    results: FoundResults | None = None
