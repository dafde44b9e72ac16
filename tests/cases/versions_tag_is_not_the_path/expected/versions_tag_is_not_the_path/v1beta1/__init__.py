"""API version v1beta1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .approval_policy import (
        ApprovalPolicy,
        AsyncApprovalPolicy,
        AsyncRawApprovalPolicy,
        RawApprovalPolicy,
    )
    from .secure_gateway_appliances import (
        AsyncRawSecureGatewayAppliances,
        AsyncSecureGatewayAppliances,
        RawSecureGatewayAppliances,
        SecureGatewayAppliances,
    )


class V1beta1:
    """API version v1beta1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def approval_policy(self) -> ApprovalPolicy:
        """Operations of `approval-policy`, API version v1beta1."""
        from .approval_policy import ApprovalPolicy

        return ApprovalPolicy(self._client)

    @cached_property
    def secure_gateway_appliances(self) -> SecureGatewayAppliances:
        """Operations of `secure-gateway-appliances`, API version v1beta1."""
        from .secure_gateway_appliances import SecureGatewayAppliances

        return SecureGatewayAppliances(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def approval_policy(self) -> RawApprovalPolicy:
        """Operations of `approval-policy`, API version v1beta1."""
        from .approval_policy import ApprovalPolicy, RawApprovalPolicy

        return RawApprovalPolicy(ApprovalPolicy(self._client, raw=True))

    @cached_property
    def secure_gateway_appliances(self) -> RawSecureGatewayAppliances:
        """Operations of `secure-gateway-appliances`, API version v1beta1."""
        from .secure_gateway_appliances import SecureGatewayAppliances, RawSecureGatewayAppliances

        return RawSecureGatewayAppliances(SecureGatewayAppliances(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def approval_policy(self) -> AsyncApprovalPolicy:
        """Operations of `approval-policy`, API version v1beta1."""
        from .approval_policy import AsyncApprovalPolicy

        return AsyncApprovalPolicy(self._client)

    @cached_property
    def secure_gateway_appliances(self) -> AsyncSecureGatewayAppliances:
        """Operations of `secure-gateway-appliances`, API version v1beta1."""
        from .secure_gateway_appliances import AsyncSecureGatewayAppliances

        return AsyncSecureGatewayAppliances(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def approval_policy(self) -> AsyncRawApprovalPolicy:
        """Operations of `approval-policy`, API version v1beta1."""
        from .approval_policy import AsyncApprovalPolicy, AsyncRawApprovalPolicy

        return AsyncRawApprovalPolicy(AsyncApprovalPolicy(self._client, raw=True))

    @cached_property
    def secure_gateway_appliances(self) -> AsyncRawSecureGatewayAppliances:
        """Operations of `secure-gateway-appliances`, API version v1beta1."""
        from .secure_gateway_appliances import AsyncSecureGatewayAppliances, AsyncRawSecureGatewayAppliances

        return AsyncRawSecureGatewayAppliances(AsyncSecureGatewayAppliances(self._client, raw=True))
