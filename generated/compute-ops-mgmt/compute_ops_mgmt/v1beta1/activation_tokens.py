"""Operations of `activation_tokens`, API version v1beta1.

Made by comgen, not to be edited.
"""

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
    """JSON Web Tokens that connect the iLOs of servers to the workspace.

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
        """Generate an activation token for onboarding servers.

        Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.

        The token is a JSON Web Token, returned in `activationKey` although the property's name says
        key. It is shown this once only and can't be read again; when it is lost, generate another.
        It is valid for 72 hours unless `expirationInHours` says otherwise.

        Calls `POST /compute-ops-mgmt/v1beta1/activation-tokens`.

        Args:
            body: Both properties are optional: the lifetime in hours (0.5 to 168) and the key of
                the subscription that the servers are to get. A model, or a mapping with the names
                of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The token and its identifier.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.activation_tokens.create({"subscriptionKey": "ABC123"})
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
    """JSON Web Tokens that connect the iLOs of servers to the workspace.

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
        """Generate an activation token for onboarding servers.

        Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.

        The token is a JSON Web Token, returned in `activationKey` although the property's name says
        key. It is shown this once only and can't be read again; when it is lost, generate another.
        It is valid for 72 hours unless `expirationInHours` says otherwise.

        Calls `POST /compute-ops-mgmt/v1beta1/activation-tokens`.

        Args:
            body: Both properties are optional: the lifetime in hours (0.5 to 168) and the key of
                the subscription that the servers are to get. A model, or a mapping with the names
                of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The token and its identifier.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.activation_tokens.create({"subscriptionKey": "ABC123"})
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
