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
        "accounts": Group("accounts", "Operations of accounts.", ("v1beta1",), "._commands.accounts"),
        "activation-keys": Group(
            "activation_keys", "Operations of activation-keys.", ("v1beta1",), "._commands.activation_keys"
        ),
        "activation-tokens": Group(
            "activation_tokens",
            "Operations of activation-tokens.",
            ("v1beta1",),
            "._commands.activation_tokens",
        ),
        "activities": Group("activities", "Operations of activities.", ("v1beta2",), "._commands.activities"),
        "ahs-files": Group("ahs_files", "Operations of ahs-files.", ("v1beta1",), "._commands.ahs_files"),
        "alerts": Group("alerts", "Operations of alerts.", ("v1",), "._commands.alerts"),
        "appliance-firmware-bundles": Group(
            "appliance_firmware_bundles",
            "Operations of appliance-firmware-bundles.",
            ("v1", "v1beta1"),
            "._commands.appliance_firmware_bundles",
        ),
        "approval-policy": Group(
            "approval_policy", "Operations of approval-policy.", ("v1beta2",), "._commands.approval_policy"
        ),
        "approval-request": Group(
            "approval_request", "Operations of approval-request.", ("v1beta2",), "._commands.approval_request"
        ),
        "async-operations": Group(
            "async_operations",
            "Operations of async-operations.",
            ("v1", "v1beta1"),
            "._commands.async_operations",
        ),
        "energy-by-entity": Group(
            "energy_by_entity", "Operations of energy-by-entity.", ("v1beta1",), "._commands.energy_by_entity"
        ),
        "energy-over-time": Group(
            "energy_over_time", "Operations of energy-over-time.", ("v1beta1",), "._commands.energy_over_time"
        ),
        "external-services": Group(
            "external_services",
            "Operations of external-services.",
            ("v1beta1",),
            "._commands.external_services",
        ),
        "filters": Group("filters", "Operations of filters.", ("v1beta1",), "._commands.filters"),
        "firmware-bundles": Group(
            "firmware_bundles",
            "Operations of firmware-bundles.",
            ("v1", "v1beta2"),
            "._commands.firmware_bundles",
        ),
        "firmware-bundles-details": Group(
            "firmware_bundles_details",
            "Operations of firmware-bundles-details.",
            ("v1",),
            "._commands.firmware_bundles_details",
        ),
        "groups": Group("groups", "Operations of groups.", ("v1", "v1beta3", "v1beta2"), "._commands.groups"),
        "job-templates": Group(
            "job_templates", "Operations of job-templates.", ("v1beta2",), "._commands.job_templates"
        ),
        "jobs": Group("jobs", "Operations of jobs.", ("v1", "v1beta3", "v1beta2"), "._commands.jobs"),
        "metrics-collection-requests": Group(
            "metrics_collection_requests",
            "Operations of metrics-collection-requests.",
            ("v1beta1",),
            "._commands.metrics_collection_requests",
        ),
        "metrics-configurations": Group(
            "metrics_configurations",
            "Operations of metrics-configurations.",
            ("v1",),
            "._commands.metrics_configurations",
        ),
        "oneview-appliances": Group(
            "oneview_appliances",
            "Operations of oneview-appliances.",
            ("v1beta1",),
            "._commands.oneview_appliances",
        ),
        "oneview-server-templates": Group(
            "oneview_server_templates",
            "Operations of oneview-server-templates.",
            ("v1beta1",),
            "._commands.oneview_server_templates",
        ),
        "oneview-settings": Group(
            "oneview_settings", "Operations of oneview-settings.", ("v1beta1",), "._commands.oneview_settings"
        ),
        "reports": Group("reports", "Operations of reports.", ("v1beta2",), "._commands.reports"),
        "schedules": Group("schedules", "Operations of schedules.", ("v1beta2",), "._commands.schedules"),
        "secure-gateway-appliances": Group(
            "secure_gateway_appliances",
            "Operations of secure-gateway-appliances.",
            ("v1beta2",),
            "._commands.secure_gateway_appliances",
        ),
        "server-locations": Group(
            "server_locations", "Operations of server-locations.", ("v1beta1",), "._commands.server_locations"
        ),
        "server-settings": Group(
            "server_settings", "Operations of server-settings.", ("v1beta1",), "._commands.server_settings"
        ),
        "server-warranty": Group(
            "server_warranty", "Operations of server-warranty.", ("v1beta2",), "._commands.server_warranty"
        ),
        "servers": Group("servers", "Operations of servers.", ("v1", "v1beta2"), "._commands.servers"),
        "settings": Group("settings", "Operations of settings.", ("v1", "v1beta1"), "._commands.settings"),
        "user-preferences": Group(
            "user_preferences",
            "Operations of user-preferences.",
            ("v1", "v1beta1"),
            "._commands.user_preferences",
        ),
        "utilization-by-entity": Group(
            "utilization_by_entity",
            "Operations of utilization-by-entity.",
            ("v1beta1",),
            "._commands.utilization_by_entity",
        ),
        "utilization-over-time": Group(
            "utilization_over_time",
            "Operations of utilization-over-time.",
            ("v1beta1",),
            "._commands.utilization_over_time",
        ),
        "webhooks": Group("webhooks", "Operations of webhooks.", ("v1beta1",), "._commands.webhooks"),
    },
)


def main() -> None:
    """Run the command line."""
    try:
        from .._runtime.cli.program import main_of
    except ModuleNotFoundError as error:
        sys.exit(f"the command line needs {error.name}: pip install '{PROGRAM.distribution}[cli]'")
    main_of(PROGRAM)(prog_name=PROGRAM.name)
