"""Models of `v1beta1.activation_tokens`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ActivationTokenRequest(Model):
    """Subscription and lifetime for a new activation token (deprecated; use activation keys)."""

    expiration_in_hours: Annotated[float | None, Field(alias="expirationInHours", ge=0.5, le=168.0)] = 72
    """Hours for which the new activation token is valid, 0.5 to 168; 72 by default."""
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    """Key of the subscription that devices onboarded with the token receive."""


class ActivationTokenResponse(Model):
    """An activation token for onboarding a server (deprecated; use activation keys).

    The code itself is in `activationKey`.
    """

    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    """JSON Web Token with which servers are onboarded."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the token was created, in UTC; the published example has a space instead of `T`
    and no time zone.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    type: Literal["compute-ops-mgmt/activation-token"] | str | None = None
    """Resource type; tells what kind of object it is."""
