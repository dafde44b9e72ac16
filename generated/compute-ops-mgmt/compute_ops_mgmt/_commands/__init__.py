"""The command line of HPE Compute Ops Management; made by comgen, not to be edited."""

from __future__ import annotations

import sys

from .._runtime.cli.describe import Group, Program

PROGRAM = Program(
    name="compute-ops",
    title="HPE Compute Ops Management",
    package=__package__.rpartition(".")[0],
    client="ComputeOpsMgmt",
    version="0.1.0",
    distribution="compute-ops-mgmt-client",
    env_prefix="COMPUTE_OPS",
    server_parameter="region",
    servers={
        "us-west": "https://us-west.api.greenlake.hpe.com",
        "eu-central": "https://eu-central.api.greenlake.hpe.com",
        "ap-northeast": "https://ap-northeast.api.greenlake.hpe.com",
    },
    has_tenants=True,
    has_clients=True,
    groups={
        "accounts": Group("accounts", "get, list-tenants", ("v1beta1",), "._commands.accounts"),
        "activation-keys": Group(
            "activation_keys", "list, create, delete", ("v1beta1",), "._commands.activation_keys"
        ),
        "activation-tokens": Group(
            "activation_tokens", "create", ("v1beta1",), "._commands.activation_tokens"
        ),
        "activities": Group("activities", "list", ("v1beta2",), "._commands.activities"),
        "ahs-files": Group(
            "ahs_files", "list, create, get, update, download, parse", ("v1beta1",), "._commands.ahs_files"
        ),
        "alerts": Group("alerts", "list", ("v1",), "._commands.alerts"),
        "appliance-firmware-bundles": Group(
            "appliance_firmware_bundles",
            "list, get",
            ("v1", "v1beta1"),
            "._commands.appliance_firmware_bundles",
        ),
        "approval-policy": Group(
            "approval_policy", "list, create, get, delete, update", ("v1beta2",), "._commands.approval_policy"
        ),
        "approval-request": Group(
            "approval_request", "list, get, update, approve", ("v1beta2",), "._commands.approval_request"
        ),
        "async-operations": Group(
            "async_operations", "list, get, cancel", ("v1", "v1beta1"), "._commands.async_operations"
        ),
        "energy-by-entity": Group("energy_by_entity", "list", ("v1beta1",), "._commands.energy_by_entity"),
        "energy-over-time": Group("energy_over_time", "get", ("v1beta1",), "._commands.energy_over_time"),
        "external-services": Group(
            "external_services",
            "list, create, get, delete, update, test",
            ("v1beta1",),
            "._commands.external_services",
        ),
        "filters": Group(
            "filters",
            "list, create, get-properties, get, delete, update, list-matches",
            ("v1beta1",),
            "._commands.filters",
        ),
        "firmware-bundles": Group(
            "firmware_bundles", "list, get", ("v1", "v1beta2"), "._commands.firmware_bundles"
        ),
        "firmware-bundles-details": Group(
            "firmware_bundles_details", "list", ("v1",), "._commands.firmware_bundles_details"
        ),
        "groups": Group(
            "groups",
            "list, create, get, delete, update, list-compliance, get-compliance, list-devices, assign-devices, unassign-devices, get-external-storage-compliance",
            ("v1", "v1beta3", "v1beta2"),
            "._commands.groups",
        ),
        "job-templates": Group("job_templates", "list, get", ("v1beta2",), "._commands.job_templates"),
        "jobs": Group("jobs", "list, create, get, update", ("v1", "v1beta3", "v1beta2"), "._commands.jobs"),
        "metrics-collection-requests": Group(
            "metrics_collection_requests", "create", ("v1beta1",), "._commands.metrics_collection_requests"
        ),
        "metrics-configurations": Group(
            "metrics_configurations",
            "list, create, get, delete, update",
            ("v1",),
            "._commands.metrics_configurations",
        ),
        "oneview-appliances": Group(
            "oneview_appliances", "list, create, get, delete", ("v1beta1",), "._commands.oneview_appliances"
        ),
        "oneview-server-templates": Group(
            "oneview_server_templates", "list, get", ("v1beta1",), "._commands.oneview_server_templates"
        ),
        "oneview-settings": Group("oneview_settings", "list", ("v1beta1",), "._commands.oneview_settings"),
        "reports": Group("reports", "list, create, get, get-data", ("v1beta2",), "._commands.reports"),
        "schedules": Group(
            "schedules",
            "list, create, get, delete, update, list-history, get-history",
            ("v1beta2",),
            "._commands.schedules",
        ),
        "secure-gateway-appliances": Group(
            "secure_gateway_appliances",
            "list, get, delete, get-certificate",
            ("v1beta2",),
            "._commands.secure_gateway_appliances",
        ),
        "server-locations": Group(
            "server_locations",
            "get, assign-servers, unassign-servers",
            ("v1beta1",),
            "._commands.server_locations",
        ),
        "server-settings": Group(
            "server_settings", "list, create, get, delete, update", ("v1beta1",), "._commands.server_settings"
        ),
        "server-warranty": Group("server_warranty", "list, get", ("v1beta2",), "._commands.server_warranty"),
        "servers": Group(
            "servers",
            "list, create, update-many, get, delete, update, list-alerts, analyze-os-install, clear-alert, download-logs, get-external-storage-details, get-inventory, query-inventory, get-notifications, replace-notifications, create-notifications, get-raw-inventory, get-security-parameters, list-tor-port-mappings",
            ("v1", "v1beta2"),
            "._commands.servers",
        ),
        "settings": Group(
            "settings", "list, create, get, delete, update", ("v1", "v1beta1"), "._commands.settings"
        ),
        "user-preferences": Group(
            "user_preferences",
            "list, create, subscribe, unsubscribe, get, replace",
            ("v1", "v1beta1"),
            "._commands.user_preferences",
        ),
        "utilization-by-entity": Group(
            "utilization_by_entity", "list", ("v1beta1",), "._commands.utilization_by_entity"
        ),
        "utilization-over-time": Group(
            "utilization_over_time", "list", ("v1beta1",), "._commands.utilization_over_time"
        ),
        "webhooks": Group(
            "webhooks",
            "list, create, get, delete, update, list-deliveries, get-deliveries",
            ("v1beta1",),
            "._commands.webhooks",
        ),
    },
)


def main() -> None:
    """Run the command line."""
    try:
        from .._runtime.cli.program import main_of
    except ModuleNotFoundError as error:
        sys.exit(f"the command line needs {error.name}: pip install '{PROGRAM.distribution}[cli]'")
    except KeyboardInterrupt:
        sys.exit(130)
    main_of(PROGRAM)(prog_name=PROGRAM.name)
