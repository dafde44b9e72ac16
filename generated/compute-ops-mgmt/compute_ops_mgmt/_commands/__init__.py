"""The command line of HPE Compute Ops Management.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import sys

from .._runtime.cli.describe import Group, Program

PROGRAM = Program(
    name="compute-ops",
    title="HPE Compute Ops Management",
    package=__name__.rpartition(".")[0],
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
        "accounts": Group(
            "accounts",
            "Workspaces as Compute Ops Management accounts, above all the tenants of a managed service provider (MSP).",
            ("v1beta1",),
            "._commands.accounts",
        ),
        "activation-keys": Group(
            "activation_keys",
            "Keys with a limited lifetime that connect iLOs and secure gateway appliances to the workspace.",
            ("v1beta1",),
            "._commands.activation_keys",
        ),
        "activation-tokens": Group(
            "activation_tokens",
            "JSON Web Tokens that connect the iLOs of servers to the workspace.",
            ("v1beta1",),
            "._commands.activation_tokens",
        ),
        "activities": Group(
            "activities",
            "Log of what happened in the workspace, such as servers assigned, firmware updated or integrations tested.",
            ("v1beta2",),
            "._commands.activities",
        ),
        "ahs-files": Group(
            "ahs_files",
            "Active Health System (AHS) logs that are uploaded and analysed for servers not connected to the service.",
            ("v1beta1",),
            "._commands.ahs_files",
        ),
        "alerts": Group(
            "alerts",
            "Hardware and software alerts of all servers, active ones and those cleared in the last 180 days.",
            ("v1",),
            "._commands.alerts",
        ),
        "appliance-firmware-bundles": Group(
            "appliance_firmware_bundles",
            "Software releases for HPE OneView appliances, virtual machines and Synergy.",
            ("v1", "v1beta1"),
            "._commands.appliance_firmware_bundles",
        ),
        "approval-policy": Group(
            "approval_policy",
            "Rules that certain actions on the servers of a group need the consent of named approvers.",
            ("v1beta2",),
            "._commands.approval_policy",
        ),
        "approval-request": Group(
            "approval_request",
            "Pending and decided requests for consent, opened when an action meets an approval policy.",
            ("v1beta2",),
            "._commands.approval_request",
        ),
        "async-operations": Group(
            "async_operations",
            "Progress and outcome of long-running work that isn't a job, such as moving devices between groups.",
            ("v1", "v1beta1"),
            "._commands.async_operations",
        ),
        "energy-by-entity": Group(
            "energy_by_entity",
            "Energy use, carbon emissions and energy cost, split by server, model, location or tag.",
            ("v1beta1",),
            "._commands.energy_by_entity",
        ),
        "energy-over-time": Group(
            "energy_over_time",
            "Energy use, carbon emissions and energy cost as a course over time.",
            ("v1beta1",),
            "._commands.energy_over_time",
        ),
        "external-services": Group(
            "external_services",
            "Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter.",
            ("v1beta1",),
            "._commands.external_services",
        ),
        "filters": Group(
            "filters",
            "Saved filter expressions that stand for a changing set of servers, e.g. for reports or access control.",
            ("v1beta1",),
            "._commands.filters",
        ),
        "firmware-bundles": Group(
            "firmware_bundles",
            "Catalogue of firmware baselines for servers: Service Packs for ProLiant, patches and hotfixes.",
            ("v1", "v1beta2"),
            "._commands.firmware_bundles",
        ),
        "firmware-bundles-details": Group(
            "firmware_bundles_details",
            "Components of a firmware bundle, ordered by category.",
            ("v1",),
            "._commands.firmware_bundles_details",
        ),
        "groups": Group(
            "groups",
            "Groups of servers or OneView appliances that share settings, firmware baseline and policies.",
            ("v1", "v1beta3", "v1beta2"),
            "._commands.groups",
        ),
        "job-templates": Group(
            "job_templates",
            "Catalogue of the kinds of jobs that the service can run.",
            ("v1beta2",),
            "._commands.job_templates",
        ),
        "jobs": Group(
            "jobs",
            "Work on servers, groups or appliances that runs in the background, such as firmware updates and power actions.",
            ("v1", "v1beta3", "v1beta2"),
            "._commands.jobs",
        ),
        "metrics-collection-requests": Group(
            "metrics_collection_requests",
            "Requests to collect energy metrics from the servers now.",
            ("v1beta1",),
            "._commands.metrics_collection_requests",
        ),
        "metrics-configurations": Group(
            "metrics_configurations",
            "Whether energy and utilization metrics are collected on schedule or on demand, and when power use raises alerts.",
            ("v1",),
            "._commands.metrics_configurations",
        ),
        "oneview-appliances": Group(
            "oneview_appliances",
            "HPE OneView appliances that are managed through Compute Ops Management.",
            ("v1beta1",),
            "._commands.oneview_appliances",
        ),
        "oneview-server-templates": Group(
            "oneview_server_templates",
            "Server profile templates found on the connected OneView appliances.",
            ("v1beta1",),
            "._commands.oneview_server_templates",
        ),
        "oneview-settings": Group(
            "oneview_settings",
            "Settings as read from the connected OneView appliances, such as network time, notifications and security.",
            ("v1beta1",),
            "._commands.oneview_settings",
        ),
        "reports": Group(
            "reports",
            "Reports that the service generates in the background, such as the hardware inventory of all servers.",
            ("v1beta2",),
            "._commands.reports",
        ),
        "schedules": Group(
            "schedules",
            "API calls that the service makes by itself at a given time, once or at regular intervals.",
            ("v1beta2",),
            "._commands.schedules",
        ),
        "secure-gateway-appliances": Group(
            "secure_gateway_appliances",
            "Gateway appliances through which iLOs without internet access reach the service.",
            ("v1beta2",),
            "._commands.secure_gateway_appliances",
        ),
        "server-locations": Group(
            "server_locations",
            "Places of GreenLake's locations service and the servers that stand there.",
            ("v1beta1",),
            "._commands.server_locations",
        ),
        "server-settings": Group(
            "server_settings",
            "Reusable server settings for groups, the predecessor of settings under the path prefix `/compute-ops`, which might stop working after 2025-04-01.",
            ("v1beta1",),
            "._commands.server_settings",
        ),
        "server-warranty": Group(
            "server_warranty",
            "Support contracts of servers: level, start, end and state.",
            ("v1beta2",),
            "._commands.server_warranty",
        ),
        "servers": Group(
            "servers",
            "Servers in the workspace, with their hardware, state, inventory, alerts and e-mail notifications.",
            ("v1", "v1beta2"),
            "._commands.servers",
        ),
        "settings": Group(
            "settings",
            "Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO, OneView appliances.",
            ("v1", "v1beta1"),
            "._commands.settings",
        ),
        "user-preferences": Group(
            "user_preferences",
            "What e-mail notifications a user gets for servers that are added from now on.",
            ("v1", "v1beta1"),
            "._commands.user_preferences",
        ),
        "utilization-by-entity": Group(
            "utilization_by_entity",
            "Utilization of processors, memory bus and I/O bus, server by server.",
            ("v1beta1",),
            "._commands.utilization_by_entity",
        ),
        "utilization-over-time": Group(
            "utilization_over_time",
            "Utilization of processors, memory bus and I/O bus as a course over time.",
            ("v1beta1",),
            "._commands.utilization_over_time",
        ),
        "webhooks": Group(
            "webhooks",
            "Subscriptions by which the service posts changes of resources to an HTTPS endpoint of yours.",
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
