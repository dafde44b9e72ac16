"""Models of `external_services`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class ExternalServicesAuthentication(Model):
    """OAuth credentials to be stored for an external service.

    Data Services Cloud Console needs no refresh token.
    """

    client_id: Annotated[str | None, Field(alias="clientId", max_length=256)] = None
    """OAuth client identifier registered with the external service, at most 256 characters."""
    client_secret: Annotated[str | None, Field(alias="clientSecret", max_length=256)] = None
    """OAuth secret that belongs to `clientId`, at most 256 characters; shown as asterisks in
    published examples.
    """
    refresh_token: Annotated[str | None, Field(alias="refreshToken", max_length=256)] = None
    """OAuth refresh token of the external service, at most 256 characters; not needed for
    `DSCC`.
    """


class ExternalServicesAuthenticationBasic(Model):
    """User name and password to be stored for an external service with basic authentication."""

    password: Annotated[str | None, Field(max_length=256)] = None
    """Password for the external service, at most 256 characters."""
    username: Annotated[str | None, Field(max_length=256)] = None
    """Account name on the external service, such as `administrator@vsphere.local`; at most
    256 characters.
    """


class ExternalServicesAuthenticationBasicResponse(Model):
    """User name of an external service with basic authentication, and its masked password."""

    password: str | None = None
    """Password for the external service, masked in answers."""
    username: str | None = None
    """Account name on the external service, such as `administrator@vsphere.local`; at most
    256 characters.
    """


class ExternalServicesAuthenticationResponse(Model):
    """OAuth client of an external service as read back, with the secrets masked.

    There is no refresh token for Data Services Cloud Console.
    """

    client_id: Annotated[str | None, Field(alias="clientId")] = None
    """OAuth client identifier registered with the external service, at most 256 characters."""
    client_secret: Annotated[str | None, Field(alias="clientSecret")] = None
    """OAuth secret that belongs to `clientId`, at most 256 characters; shown as asterisks in
    published examples.
    """
    refresh_token: Annotated[str | None, Field(alias="refreshToken")] = None
    """OAuth refresh token of the external service, masked in answers; absent or null for
    `DSCC`.
    """


class ExternalServicesServiceDataDSCC(Model):
    """Where the Data Services Cloud Console (DSCC, HPE's storage console) lives: its region."""

    region: str | None = None
    """Region of the Data Services Cloud Console (DSCC) to integrate with."""


class ExternalServicesServiceDataServiceNowIncidentCreationScope(Model):
    """Kinds of events for which ServiceNow incidents are opened."""

    critical_event_issues: Annotated[bool | None, Field(alias="criticalEventIssues")] = False
    """Whether every event of critical severity opens a ServiceNow incident; off by default."""
    disconnected_event: Annotated[int | None, Field(alias="disconnectedEvent")] = 3
    """Hours that a server may be disconnected before a ServiceNow incident is opened: 1 to 3,
    by default 3; 0 opens none.
    """
    power_reset_event: Annotated[bool | None, Field(alias="powerResetEvent")] = False
    """Whether every change of a server's power state opens a ServiceNow incident; off by
    default.
    """
    service_event_issues: Annotated[bool | None, Field(alias="serviceEventIssues")] = True
    """Whether every service event opens a ServiceNow incident; on by default."""
    utilization_threshold_alerts: Annotated[bool | None, Field(alias="utilizationThresholdAlerts")] = False
    """Whether every power utilization alert opens a ServiceNow incident; off by default."""
    warning_event_issues: Annotated[bool | None, Field(alias="warningEventIssues")] = False
    """Whether every event of warning or critical severity opens a ServiceNow incident; off by
    default.
    """


class ExternalServicesServiceDataVMwareVCenter(Model):
    """Address and certificate of a vCenter server, and the secure gateway that reaches it."""

    associated_gateway_id: Annotated[str | None, Field(alias="associatedGatewayId")] = None
    """Identifier of the secure gateway through which the vCenter is reached; derived from
    `associatedGatewayUri`.
    """
    associated_gateway_uri: Annotated[str | None, Field(alias="associatedGatewayUri")] = None
    """Path of the secure gateway through which the vCenter is reached,
    `/compute-ops-mgmt/v1beta1/appliances/gateway+` and its UUID; at most 512 characters.
    """
    v_center_cert_fingerprint: Annotated[str | None, Field(alias="vCenterCertFingerprint")] = None
    """SHA-256 fingerprint of the vCenter server's certificate, in hex; at most 256
    characters.
    """
    v_center_url: Annotated[str | None, Field(alias="vCenterUrl")] = None
    """Address of the vCenter server: a URL or an IP address, at most 256 characters."""


class ExternalServicesServiceDataServiceNow(Model):
    """Addresses of a ServiceNow instance, and which events open an incident there."""

    incident_creation_scope: Annotated[
        ExternalServicesServiceDataServiceNowIncidentCreationScope | None,
        Field(alias="incidentCreationScope"),
    ] = None
    """Kinds of events for which ServiceNow incidents are opened."""
    incident_url: Annotated[str | None, Field(alias="incidentUrl")] = None
    """ServiceNow address to which incidents are posted, at most 256 characters."""
    oauth_url: Annotated[str | None, Field(alias="oauthUrl")] = None
    """Token endpoint of the ServiceNow instance, at most 256 characters; access tokens are
    obtained there.
    """
    refresh_token_expiry_in_days: Annotated[int | None, Field(alias="refreshTokenExpiryInDays")] = None
    """Lifetime of the ServiceNow refresh token in days, 100 to 365."""
