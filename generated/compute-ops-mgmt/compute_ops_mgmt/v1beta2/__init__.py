"""API version v1beta2 of HPE Compute Ops Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .activities import Activities, AsyncActivities, AsyncRawActivities, RawActivities
    from .approval_policy import (
        ApprovalPolicy,
        AsyncApprovalPolicy,
        AsyncRawApprovalPolicy,
        RawApprovalPolicy,
    )
    from .approval_request import (
        ApprovalRequest,
        AsyncApprovalRequest,
        AsyncRawApprovalRequest,
        RawApprovalRequest,
    )
    from .firmware_bundles import (
        AsyncFirmwareBundles,
        AsyncRawFirmwareBundles,
        FirmwareBundles,
        RawFirmwareBundles,
    )
    from .groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups
    from .job_templates import AsyncJobTemplates, AsyncRawJobTemplates, JobTemplates, RawJobTemplates
    from .jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs
    from .reports import AsyncRawReports, AsyncReports, RawReports, Reports
    from .schedules import AsyncRawSchedules, AsyncSchedules, RawSchedules, Schedules
    from .secure_gateway_appliances import (
        AsyncRawSecureGatewayAppliances,
        AsyncSecureGatewayAppliances,
        RawSecureGatewayAppliances,
        SecureGatewayAppliances,
    )
    from .server_warranty import (
        AsyncRawServerWarranty,
        AsyncServerWarranty,
        RawServerWarranty,
        ServerWarranty,
    )
    from .servers import AsyncRawServers, AsyncServers, RawServers, Servers


class V1beta2:
    """API version v1beta2 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def activities(self) -> Activities:
        """Log of what happened in the workspace, such as servers assigned, firmware updated or
        integrations tested.
        """
        from .activities import Activities

        return Activities(self._client)

    @cached_property
    def approval_policy(self) -> ApprovalPolicy:
        """Rules that certain actions on the servers of a group need the consent of named
        approvers.
        """
        from .approval_policy import ApprovalPolicy

        return ApprovalPolicy(self._client)

    @cached_property
    def approval_request(self) -> ApprovalRequest:
        """Pending and decided requests for consent, opened when an action meets an approval
        policy.
        """
        from .approval_request import ApprovalRequest

        return ApprovalRequest(self._client)

    @cached_property
    def firmware_bundles(self) -> FirmwareBundles:
        """Catalogue of firmware baselines for servers, in the beta version of the resource.

        `v1.firmware_bundles` is the one to use.
        """
        from .firmware_bundles import FirmwareBundles

        return FirmwareBundles(self._client)

    @cached_property
    def groups(self) -> Groups:
        """Groups of servers that share settings and policies, in the oldest version under the
        path prefix `/compute-ops`, which might stop working after 2025-04-01.

        `v1.groups` is the one to use.
        """
        from .groups import Groups

        return Groups(self._client)

    @cached_property
    def job_templates(self) -> JobTemplates:
        """Catalogue of the kinds of jobs that the service can run."""
        from .job_templates import JobTemplates

        return JobTemplates(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Background work on servers and groups, in the oldest version of the resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def reports(self) -> Reports:
        """Reports that the service generates in the background, such as the hardware inventory of
        all servers.
        """
        from .reports import Reports

        return Reports(self._client)

    @cached_property
    def schedules(self) -> Schedules:
        """API calls that the service makes by itself at a given time, once or at regular
        intervals.
        """
        from .schedules import Schedules

        return Schedules(self._client)

    @cached_property
    def secure_gateway_appliances(self) -> SecureGatewayAppliances:
        """Gateway appliances through which iLOs without internet access reach the service."""
        from .secure_gateway_appliances import SecureGatewayAppliances

        return SecureGatewayAppliances(self._client)

    @cached_property
    def server_warranty(self) -> ServerWarranty:
        """Support contracts of servers: level, start, end and state."""
        from .server_warranty import ServerWarranty

        return ServerWarranty(self._client)

    @cached_property
    def servers(self) -> Servers:
        """Servers in the workspace, in the beta version of the resource with fewer properties.

        `v1.servers` is the one to use.
        """
        from .servers import Servers

        return Servers(self._client)


class RawV1beta2:
    """`V1beta2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def activities(self) -> RawActivities:
        """Log of what happened in the workspace, such as servers assigned, firmware updated or
        integrations tested.
        """
        from .activities import Activities, RawActivities

        return RawActivities(Activities(self._client, raw=True))

    @cached_property
    def approval_policy(self) -> RawApprovalPolicy:
        """Rules that certain actions on the servers of a group need the consent of named
        approvers.
        """
        from .approval_policy import ApprovalPolicy, RawApprovalPolicy

        return RawApprovalPolicy(ApprovalPolicy(self._client, raw=True))

    @cached_property
    def approval_request(self) -> RawApprovalRequest:
        """Pending and decided requests for consent, opened when an action meets an approval
        policy.
        """
        from .approval_request import ApprovalRequest, RawApprovalRequest

        return RawApprovalRequest(ApprovalRequest(self._client, raw=True))

    @cached_property
    def firmware_bundles(self) -> RawFirmwareBundles:
        """Catalogue of firmware baselines for servers, in the beta version of the resource.

        `v1.firmware_bundles` is the one to use.
        """
        from .firmware_bundles import FirmwareBundles, RawFirmwareBundles

        return RawFirmwareBundles(FirmwareBundles(self._client, raw=True))

    @cached_property
    def groups(self) -> RawGroups:
        """Groups of servers that share settings and policies, in the oldest version under the
        path prefix `/compute-ops`, which might stop working after 2025-04-01.

        `v1.groups` is the one to use.
        """
        from .groups import Groups, RawGroups

        return RawGroups(Groups(self._client, raw=True))

    @cached_property
    def job_templates(self) -> RawJobTemplates:
        """Catalogue of the kinds of jobs that the service can run."""
        from .job_templates import JobTemplates, RawJobTemplates

        return RawJobTemplates(JobTemplates(self._client, raw=True))

    @cached_property
    def jobs(self) -> RawJobs:
        """Background work on servers and groups, in the oldest version of the resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import Jobs, RawJobs

        return RawJobs(Jobs(self._client, raw=True))

    @cached_property
    def reports(self) -> RawReports:
        """Reports that the service generates in the background, such as the hardware inventory of
        all servers.
        """
        from .reports import Reports, RawReports

        return RawReports(Reports(self._client, raw=True))

    @cached_property
    def schedules(self) -> RawSchedules:
        """API calls that the service makes by itself at a given time, once or at regular
        intervals.
        """
        from .schedules import Schedules, RawSchedules

        return RawSchedules(Schedules(self._client, raw=True))

    @cached_property
    def secure_gateway_appliances(self) -> RawSecureGatewayAppliances:
        """Gateway appliances through which iLOs without internet access reach the service."""
        from .secure_gateway_appliances import SecureGatewayAppliances, RawSecureGatewayAppliances

        return RawSecureGatewayAppliances(SecureGatewayAppliances(self._client, raw=True))

    @cached_property
    def server_warranty(self) -> RawServerWarranty:
        """Support contracts of servers: level, start, end and state."""
        from .server_warranty import ServerWarranty, RawServerWarranty

        return RawServerWarranty(ServerWarranty(self._client, raw=True))

    @cached_property
    def servers(self) -> RawServers:
        """Servers in the workspace, in the beta version of the resource with fewer properties.

        `v1.servers` is the one to use.
        """
        from .servers import Servers, RawServers

        return RawServers(Servers(self._client, raw=True))


class AsyncV1beta2:
    """API version v1beta2 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def activities(self) -> AsyncActivities:
        """Log of what happened in the workspace, such as servers assigned, firmware updated or
        integrations tested.
        """
        from .activities import AsyncActivities

        return AsyncActivities(self._client)

    @cached_property
    def approval_policy(self) -> AsyncApprovalPolicy:
        """Rules that certain actions on the servers of a group need the consent of named
        approvers.
        """
        from .approval_policy import AsyncApprovalPolicy

        return AsyncApprovalPolicy(self._client)

    @cached_property
    def approval_request(self) -> AsyncApprovalRequest:
        """Pending and decided requests for consent, opened when an action meets an approval
        policy.
        """
        from .approval_request import AsyncApprovalRequest

        return AsyncApprovalRequest(self._client)

    @cached_property
    def firmware_bundles(self) -> AsyncFirmwareBundles:
        """Catalogue of firmware baselines for servers, in the beta version of the resource.

        `v1.firmware_bundles` is the one to use.
        """
        from .firmware_bundles import AsyncFirmwareBundles

        return AsyncFirmwareBundles(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of servers that share settings and policies, in the oldest version under the
        path prefix `/compute-ops`, which might stop working after 2025-04-01.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def job_templates(self) -> AsyncJobTemplates:
        """Catalogue of the kinds of jobs that the service can run."""
        from .job_templates import AsyncJobTemplates

        return AsyncJobTemplates(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Background work on servers and groups, in the oldest version of the resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports that the service generates in the background, such as the hardware inventory of
        all servers.
        """
        from .reports import AsyncReports

        return AsyncReports(self._client)

    @cached_property
    def schedules(self) -> AsyncSchedules:
        """API calls that the service makes by itself at a given time, once or at regular
        intervals.
        """
        from .schedules import AsyncSchedules

        return AsyncSchedules(self._client)

    @cached_property
    def secure_gateway_appliances(self) -> AsyncSecureGatewayAppliances:
        """Gateway appliances through which iLOs without internet access reach the service."""
        from .secure_gateway_appliances import AsyncSecureGatewayAppliances

        return AsyncSecureGatewayAppliances(self._client)

    @cached_property
    def server_warranty(self) -> AsyncServerWarranty:
        """Support contracts of servers: level, start, end and state."""
        from .server_warranty import AsyncServerWarranty

        return AsyncServerWarranty(self._client)

    @cached_property
    def servers(self) -> AsyncServers:
        """Servers in the workspace, in the beta version of the resource with fewer properties.

        `v1.servers` is the one to use.
        """
        from .servers import AsyncServers

        return AsyncServers(self._client)


class AsyncRawV1beta2:
    """`AsyncV1beta2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def activities(self) -> AsyncRawActivities:
        """Log of what happened in the workspace, such as servers assigned, firmware updated or
        integrations tested.
        """
        from .activities import AsyncActivities, AsyncRawActivities

        return AsyncRawActivities(AsyncActivities(self._client, raw=True))

    @cached_property
    def approval_policy(self) -> AsyncRawApprovalPolicy:
        """Rules that certain actions on the servers of a group need the consent of named
        approvers.
        """
        from .approval_policy import AsyncApprovalPolicy, AsyncRawApprovalPolicy

        return AsyncRawApprovalPolicy(AsyncApprovalPolicy(self._client, raw=True))

    @cached_property
    def approval_request(self) -> AsyncRawApprovalRequest:
        """Pending and decided requests for consent, opened when an action meets an approval
        policy.
        """
        from .approval_request import AsyncApprovalRequest, AsyncRawApprovalRequest

        return AsyncRawApprovalRequest(AsyncApprovalRequest(self._client, raw=True))

    @cached_property
    def firmware_bundles(self) -> AsyncRawFirmwareBundles:
        """Catalogue of firmware baselines for servers, in the beta version of the resource.

        `v1.firmware_bundles` is the one to use.
        """
        from .firmware_bundles import AsyncFirmwareBundles, AsyncRawFirmwareBundles

        return AsyncRawFirmwareBundles(AsyncFirmwareBundles(self._client, raw=True))

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """Groups of servers that share settings and policies, in the oldest version under the
        path prefix `/compute-ops`, which might stop working after 2025-04-01.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups, AsyncRawGroups

        return AsyncRawGroups(AsyncGroups(self._client, raw=True))

    @cached_property
    def job_templates(self) -> AsyncRawJobTemplates:
        """Catalogue of the kinds of jobs that the service can run."""
        from .job_templates import AsyncJobTemplates, AsyncRawJobTemplates

        return AsyncRawJobTemplates(AsyncJobTemplates(self._client, raw=True))

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """Background work on servers and groups, in the oldest version of the resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import AsyncJobs, AsyncRawJobs

        return AsyncRawJobs(AsyncJobs(self._client, raw=True))

    @cached_property
    def reports(self) -> AsyncRawReports:
        """Reports that the service generates in the background, such as the hardware inventory of
        all servers.
        """
        from .reports import AsyncReports, AsyncRawReports

        return AsyncRawReports(AsyncReports(self._client, raw=True))

    @cached_property
    def schedules(self) -> AsyncRawSchedules:
        """API calls that the service makes by itself at a given time, once or at regular
        intervals.
        """
        from .schedules import AsyncSchedules, AsyncRawSchedules

        return AsyncRawSchedules(AsyncSchedules(self._client, raw=True))

    @cached_property
    def secure_gateway_appliances(self) -> AsyncRawSecureGatewayAppliances:
        """Gateway appliances through which iLOs without internet access reach the service."""
        from .secure_gateway_appliances import AsyncSecureGatewayAppliances, AsyncRawSecureGatewayAppliances

        return AsyncRawSecureGatewayAppliances(AsyncSecureGatewayAppliances(self._client, raw=True))

    @cached_property
    def server_warranty(self) -> AsyncRawServerWarranty:
        """Support contracts of servers: level, start, end and state."""
        from .server_warranty import AsyncServerWarranty, AsyncRawServerWarranty

        return AsyncRawServerWarranty(AsyncServerWarranty(self._client, raw=True))

    @cached_property
    def servers(self) -> AsyncRawServers:
        """Servers in the workspace, in the beta version of the resource with fewer properties.

        `v1.servers` is the one to use.
        """
        from .servers import AsyncServers, AsyncRawServers

        return AsyncRawServers(AsyncServers(self._client, raw=True))
