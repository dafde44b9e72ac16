"""Models of `things`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model


class Page(Model):
    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    sort_by: Annotated[list[Any] | None, Field(alias="sortBy")] = None
