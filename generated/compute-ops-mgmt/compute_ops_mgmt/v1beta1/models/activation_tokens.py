"""Models of `v1beta1.activation_tokens`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ActivationTokenRequest(Model):
    expiration_in_hours: Annotated[float | None, Field(alias="expirationInHours", ge=0.5, le=168.0)] = 72
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None


class ActivationTokenResponse(Model):
    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    id: str | None = None
    type: Literal["compute-ops-mgmt/activation-token"] | str | None = None
