"""Models of `approval_request`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class ApprovalState(StrEnum):
    APPROVED = "APPROVED"
    CANCELLED = "CANCELLED"
    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
    OTHER = "OTHER"


class UserApprovalState(StrEnum):
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
