"""Operations of `activation-tokens`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Deprecation, Header, Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.ActivationTokenResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/activation-tokens",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ActivationTokenRequest, required=True),
    deprecation=Deprecation(
        since="2025-03-07", sunset="2025-04-07", successor="v1beta1.activation_keys.create"
    ),
    replies={"200": Json(lambda: models.ActivationTokenResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ActivationTokens(Resource):
    """Operations of `activation-tokens`, API version v1beta1.

    `v1beta1.activation_keys` is the one to use.
    """

    def create(
        self,
        body: models.ActivationTokenRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationTokenResponse:
        """POST /compute-ops-mgmt/v1beta1/activation-tokens

        Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.
        """
        return self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncActivationTokens(AsyncResource):
    """Operations of `activation-tokens`, API version v1beta1.

    `v1beta1.activation_keys` is the one to use.
    """

    async def create(
        self,
        body: models.ActivationTokenRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationTokenResponse:
        """POST /compute-ops-mgmt/v1beta1/activation-tokens

        Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.
        """
        return await self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawActivationTokens:
    """The calls of `ActivationTokens`, each giving status, headers and body."""

    def __init__(self, activation_tokens: ActivationTokens) -> None:
        self.create = raw(activation_tokens.create)


class AsyncRawActivationTokens:
    """The calls of `AsyncActivationTokens`, each giving status, headers and body."""

    def __init__(self, activation_tokens: AsyncActivationTokens) -> None:
        self.create = raw_async(activation_tokens.create)
