"""Models of `v1beta1.secure_gateway_appliances`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class SecureGatewayAppliancesListResponseItemsItem(Model):
    id: str | None = None


class SecureGatewayAppliancesListResponse(Model):
    items: list[SecureGatewayAppliancesListResponseItemsItem] | None = None
