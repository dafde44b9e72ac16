"""Models of API version v1beta1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .approval_policy import (
        ApprovalPolicyUpdateRequest as ApprovalPolicyUpdateRequest,
        ApprovalPolicyUpdateResponse as ApprovalPolicyUpdateResponse,
    )
    from .secure_gateway_appliances import (
        SecureGatewayAppliancesListResponse as SecureGatewayAppliancesListResponse,
        SecureGatewayAppliancesListResponseItemsItem as SecureGatewayAppliancesListResponseItemsItem,
    )

__all__ = (
    "ApprovalPolicyUpdateRequest",
    "ApprovalPolicyUpdateResponse",
    "SecureGatewayAppliancesListResponse",
    "SecureGatewayAppliancesListResponseItemsItem",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApprovalPolicyUpdateRequest": ".approval_policy",
        "ApprovalPolicyUpdateResponse": ".approval_policy",
        "SecureGatewayAppliancesListResponse": ".secure_gateway_appliances",
        "SecureGatewayAppliancesListResponseItemsItem": ".secure_gateway_appliances",
    },
)
