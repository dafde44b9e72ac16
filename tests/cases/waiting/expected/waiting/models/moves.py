"""Models of `moves`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Receipt(Model):
    job_id: Annotated[str | None, Field(alias="job/id")] = None
