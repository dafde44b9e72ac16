"""Models of `external_services`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class ExternalServicesAuthentication(Model):
    client_id: Annotated[str | None, Field(alias="clientId", max_length=256)] = None
    client_secret: Annotated[str | None, Field(alias="clientSecret", max_length=256)] = None
    refresh_token: Annotated[str | None, Field(alias="refreshToken", max_length=256)] = None


class ExternalServicesAuthenticationBasic(Model):
    password: Annotated[str | None, Field(max_length=256)] = None
    username: Annotated[str | None, Field(max_length=256)] = None


class ExternalServicesAuthenticationBasicResponse(Model):
    password: str | None = None
    username: str | None = None


class ExternalServicesAuthenticationResponse(Model):
    client_id: Annotated[str | None, Field(alias="clientId")] = None
    client_secret: Annotated[str | None, Field(alias="clientSecret")] = None
    refresh_token: Annotated[str | None, Field(alias="refreshToken")] = None


class ExternalServicesServiceDataDSCC(Model):
    region: str | None = None


class ExternalServicesServiceDataServiceNowIncidentCreationScope(Model):
    critical_event_issues: Annotated[bool | None, Field(alias="criticalEventIssues")] = False
    disconnected_event: Annotated[int | None, Field(alias="disconnectedEvent")] = 3
    power_reset_event: Annotated[bool | None, Field(alias="powerResetEvent")] = False
    service_event_issues: Annotated[bool | None, Field(alias="serviceEventIssues")] = True
    utilization_threshold_alerts: Annotated[bool | None, Field(alias="utilizationThresholdAlerts")] = False
    warning_event_issues: Annotated[bool | None, Field(alias="warningEventIssues")] = False


class ExternalServicesServiceDataVMwareVCenter(Model):
    associated_gateway_id: Annotated[str | None, Field(alias="associatedGatewayId")] = None
    associated_gateway_uri: Annotated[str | None, Field(alias="associatedGatewayUri")] = None
    v_center_cert_fingerprint: Annotated[str | None, Field(alias="vCenterCertFingerprint")] = None
    v_center_url: Annotated[str | None, Field(alias="vCenterUrl")] = None


class ExternalServicesServiceDataServiceNow(Model):
    incident_creation_scope: Annotated[
        ExternalServicesServiceDataServiceNowIncidentCreationScope | None,
        Field(alias="incidentCreationScope"),
    ] = None
    incident_url: Annotated[str | None, Field(alias="incidentUrl")] = None
    oauth_url: Annotated[str | None, Field(alias="oauthUrl")] = None
    refresh_token_expiry_in_days: Annotated[int | None, Field(alias="refreshTokenExpiryInDays")] = None
