"""The client of datamodel-code-generator with pydantic's models."""

from datamodel_client import *  # noqa: F403 - the same but for decoding


def decoder(body):
    """By the model of an item: that of the list leaves them as they are."""
    from com_models import ServerV1
    from pydantic import BaseModel

    class Page(BaseModel):
        items: list[ServerV1]

    return lambda: Page.model_validate_json(body).items
