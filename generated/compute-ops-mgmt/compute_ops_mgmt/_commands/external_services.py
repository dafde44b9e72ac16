"""Commands of `external_services`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/external-services",
                summary="List the external services of the workspace.",
                text="Shows which integrations are set up and, in `state` and `status`, whether they are enabled or suspended. All come in one answer; paging isn't declared.",
                options=(
                    Argument("filter", "filter", "text", help="Documented property: `serviceType`."),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "name", "state", "status", "authenticationType", "createdAt"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/external-services",
                summary="Connect an external service.",
                text="ServiceNow and DSCC authenticate with `OAUTH`, vCenter with `BASIC` through a secure gateway appliance. For ServiceNow `incidentCreationScope` chooses the events that open incidents, and only cumulative choices are valid: critical events require service events, warnings require both; without any of the three, power utilization alerts must be on. Power reset and disconnection are independent of these; invalid combinations give 400. By default service events alone open incidents; `POST /compute-ops-mgmt/v1beta1/external-services/{id}/test` verifies the connection.",
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "authentication",
                            "json",
                            help="Credentials for the external service; which ones depends on `authenticationType`.",
                            required=True,
                        ),
                        Property(
                            "authenticationType",
                            "text",
                            help="How to log in to the external service: `OAUTH` for ServiceNow and DSCC, `BASIC` (user name and password) for VMware vCenter.",
                            required=True,
                            choices=("OAUTH", "BASIC"),
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the external service, at most 256 characters; may be null.",
                            required=True,
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the external service integration, 1 to 256 characters.",
                            required=True,
                        ),
                        Property(
                            "serviceData",
                            "json",
                            help="Connection details of the external service; their form follows `serviceType`.",
                            required=True,
                        ),
                        Property(
                            "serviceType",
                            "text",
                            help="Which product is integrated: ServiceNow, Data Services Cloud Console (DSCC) or VMware vCenter.",
                            required=True,
                            choices=("SERVICE_NOW", "DSCC", "VMWARE_VCENTER"),
                        ),
                        Property(
                            "state",
                            "text",
                            help="Whether the integration is switched on; `ENABLED` by default.",
                            choices=("ENABLED", "DISABLED"),
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="Get one external service.",
                text="Which properties `serviceData` and `authentication` have depends on `serviceType`; the password of a vCenter comes masked. 404 for an unknown service.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a connected external service.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="Delete an external service.",
                text="Removes the connection from the workspace, so that for example no more ServiceNow incidents are opened. The job catalogue has a separate job for the removal of a vCenter. 404 for an unknown service.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a connected external service.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="Change an external service.",
                text="Changes names, credentials, `serviceData`, or turns the integration on and off with `state`. The type of service stays. For ServiceNow the same cumulative combinations of incident events are valid as at creation, all others give 400. For a vCenter send name, URL, gateway, certificate fingerprint and credentials together.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a connected external service.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "authentication",
                            "json",
                            help="Credentials for the external service; which ones depends on `authenticationType`.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the external service, at most 256 characters; may be null.",
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the external service integration, 1 to 256 characters.",
                        ),
                        Property(
                            "serviceData",
                            "json",
                            help="Connection details of the external service; their form follows `serviceType`.",
                        ),
                        Property(
                            "state",
                            "text",
                            help="Whether the integration is to be on or off.",
                            choices=("ENABLED", "DISABLED"),
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "test",
        (
            Call(
                version="v1beta1",
                method="test",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/external-services/{id}/test",
                summary="Test an external service.",
                text="Opens a test incident in ServiceNow, or checks the connection to DSCC, even if that integration is disabled. The call answers 202 at once, without a `Location`; the outcome appears as an activity, see `GET /compute-ops-mgmt/v1beta2/activities`. For vCenter no test is documented.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a connected external service.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
)
