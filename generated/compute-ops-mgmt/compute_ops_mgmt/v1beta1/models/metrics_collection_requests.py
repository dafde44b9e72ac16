"""Models of `v1beta1.metrics_collection_requests`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ..._runtime.model import Model, Open


class MetricsCollectionRequestRequestType(StrEnum):
    """What to collect; so far only sustainability metrics."""

    SUSTAINABILITY_METRICS_COLLECTION = "SUSTAINABILITY_METRICS_COLLECTION"


class MetricsCollectionRequest(Model):
    """Asks for metrics to be collected from the servers now.

    Only sustainability metrics can be asked for.
    """

    request_type: Annotated[Open[MetricsCollectionRequestRequestType], Field(alias="requestType")]
    """What to collect; so far only sustainability metrics."""
