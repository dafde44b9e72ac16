"""Models of `v1beta1.metrics_collection_requests`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ..._runtime.model import Model, Open


class MetricsCollectionRequestRequestType(StrEnum):
    SUSTAINABILITY_METRICS_COLLECTION = "SUSTAINABILITY_METRICS_COLLECTION"


class MetricsCollectionRequest(Model):
    request_type: Annotated[Open[MetricsCollectionRequestRequestType], Field(alias="requestType")]
