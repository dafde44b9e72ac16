"""Models of `webhooks`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class WebhookState(StrEnum):
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"


class WebhookStatus(StrEnum):
    DISABLED = "DISABLED"
    ACTIVE = "ACTIVE"
    PENDING = "PENDING"
    WARNING = "WARNING"
    ERROR = "ERROR"
