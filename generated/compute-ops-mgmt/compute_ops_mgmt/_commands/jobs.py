"""Commands of `jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1/jobs",
                summary="List the jobs of the workspace.",
                text="Unlike its predecessors v1 can filter, sort and select properties. Jobs that another job has started, for example one per server of a group, name it in `parentJobId`. Jobs with `deleteOnComplete` vanish from the list when they are complete.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `state`, `resultCode`, `status`, `statusDetails`, `name`, `id`, `parentJobId`, `jobTemplate`, `jobParams`, `results`, `resource/type`, `resource/id`, `type`, `generation`, `cancellable`, `deleteOnComplete`, `createdAt`, `updatedAt`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "state", "status", "resultCode", "createdAt"),
            ),
            Call(
                version="v1beta3",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/jobs",
                summary="List the jobs of the workspace.",
                text="Can't filter or sort. Compared with v1beta2 jobs have `resultCode`, `jobParams` and `deleteOnComplete` as well; template and resource are still URIs. The answer carries the headers `Deprecation`, `Sunset` and `Link`.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "state", "status", "resultCode", "createdAt"),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.",
            ),
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/jobs",
                summary="List the jobs of the workspace.",
                text="Can't filter or sort. Jobs of this version have no `resultCode`, `jobParams` and `deleteOnComplete`; template and resource are given as URIs. The answer carries the headers `Deprecation`, `Sunset` and `Link`.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "state", "status", "createdAt", "updatedAt"),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.",
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Start a job on a server, group or other resource.",
                text="What the job does is decided by the identifier in `jobTemplate`, e.g. power off, firmware update, inventory collection. The call returns when the job is queued, not when it is done: poll `GET /compute-ops-mgmt/v1/jobs/{id}` until `state` is `COMPLETE` or `ERROR`. A job may first wait for others on the same resource (`PENDING`) or for approvers (`APPROVAL_PENDING`). Parameters that don't suit the template give 400.",
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
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
                            "jobParams",
                            "json",
                            help="Parameters of the job; its template says which ones exist and which are required.",
                        ),
                        Property(
                            "jobTemplate",
                            "text",
                            help="Identifier of the job template, which fixes what the job does; the same in all regions.",
                            required=True,
                        ),
                        Property(
                            "resourceId",
                            "text",
                            help="Identifier of the resource on which the job is to run; for a server `productId+serialNumber`.",
                            required=True,
                        ),
                        Property(
                            "resourceType",
                            "text",
                            help="Type of the resource on which the job is to run, such as `compute-ops-mgmt/server`; must fit the job template.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta3",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta3/jobs",
                summary="Start a job on a server, group or OneView appliance.",
                text="Works with `jobTemplateUri` (URI or bare identifier) and `resourceUri`. Beyond v1beta2 it knows jobs for OneView appliances, external storage and operating system installation; the job for iLO settings compliance of groups is listed for the beta versions only. Answers 200, not 201, when the job is queued; poll `GET /compute-ops-mgmt/v1beta3/jobs/{id}` for the outcome.",
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
                            "data",
                            "json",
                            help="Parameters of the job; the job template's `schema` says which ones exist. Called `jobParams` in v1.",
                        ),
                        Property(
                            "jobTemplateUri",
                            "text",
                            help="Job template that fixes what the job does, as path or bare identifier.",
                            required=True,
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of the resource on which the job is to run, such as a server or group.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.",
            ),
            Call(
                version="v1beta2",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/jobs",
                summary="Start a job on a server or group.",
                text="Works with URIs: `jobTemplateUri` (a bare identifier is accepted too) and `resourceUri`. Knows fewer kinds of jobs than later versions: power actions, firmware and iLO firmware, compliance, internal storage and server settings of groups, inventory and network connectivity. Answers 200 when the job is queued; poll it for the outcome.",
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
                            "data",
                            "json",
                            help="Parameters of the job; the job template's `schema` says which ones exist. Called `jobParams` in v1.",
                        ),
                        Property(
                            "jobTemplateUri",
                            "text",
                            help="Job template that fixes what the job does, as path or bare identifier.",
                            required=True,
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of the resource on which the job is to run, such as a server or group.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.",
            ),
        ),
    ),
    Command(
        "appliance-refresh",
        (
            Call(
                version="v1",
                method="start.appliance_refresh",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Read anew what a OneView appliance manages.",
                paths=(
                    Argument(
                        "appliance",
                        "appliance",
                        "text",
                        help="The appliance, or its identifier.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "appliance-software-update",
        (
            Call(
                version="v1",
                method="start.appliance_software_update",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Update the software of a OneView appliance.",
                paths=(
                    Argument(
                        "appliance",
                        "appliance",
                        "text",
                        help="The appliance, or its identifier.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "appliance_firmware_id",
                        "appliance-firmware-id",
                        "text",
                        help="Identifier of the firmware bundle to install, as `GET /compute-ops-mgmt/v1/appliance-firmware-bundles` lists it.",
                        required=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-appliance-update",
        (
            Call(
                version="v1",
                method="start.group_appliance_update",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Update the software of OneView appliances in a group.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "target_appliance_ids",
                        "target-appliance-ids",
                        "text",
                        help="Identifiers of the appliances of the group to work on.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-external-storage",
        (
            Call(
                version="v1",
                method="start.group_external_storage",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Apply the external storage setting of a group to its servers.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-external-storage-compliance",
        (
            Call(
                version="v1",
                method="start.group_external_storage_compliance",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Look whether the external storage of a group's servers is as it is set.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-firmware-compliance",
        (
            Call(
                version="v1",
                method="start.group_firmware_compliance",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Look whether the servers of a group have the firmware that is set for it.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to look at. The table of all jobs demands them, the job's own page knows no parameter; they may be left out.",
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-firmware-download",
        (
            Call(
                version="v1",
                method="start.group_firmware_download",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Fetch the firmware that is set for a group to its servers, to be installed later.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to work on; all of them if it is not given.",
                        repeated=True,
                    ),
                    Argument(
                        "downgrade",
                        "downgrade",
                        "boolean",
                        help="Whether firmware may be replaced by older firmware. false if it is not given.",
                    ),
                    Argument(
                        "install_sw_drivers",
                        "install-sw-drivers",
                        "boolean",
                        help="Whether drivers and software of the operating system are fetched too. false if it is not given.",
                    ),
                    Argument(
                        "prerequisite_check",
                        "prerequisite-check",
                        "boolean",
                        help="Whether it is first looked at whether the servers are ready for it. true if it is not given.",
                    ),
                    Argument(
                        "skip_blocklisted_components",
                        "skip-blocklisted-components",
                        "boolean",
                        help="Whether components with known issues are left out. false if it is not given.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-firmware-update",
        (
            Call(
                version="v1",
                method="start.group_firmware_update",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Install the firmware that is set for a group on its servers.",
                text="Two of its parameters are written otherwise than those of the same job for a server.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to work on; all of them if it is not given.",
                        repeated=True,
                    ),
                    Argument(
                        "downgrade",
                        "downgrade",
                        "boolean",
                        help="Whether firmware may be replaced by older firmware. false if it is not given.",
                    ),
                    Argument(
                        "install_sw_drivers",
                        "install-sw-drivers",
                        "boolean",
                        help="Whether drivers and software of the operating system are installed too. false if it is not given.",
                    ),
                    Argument(
                        "parallel",
                        "parallel",
                        "boolean",
                        help="Whether all servers are updated at once instead of one after the other. false if it is not given.",
                    ),
                    Argument(
                        "power_off",
                        "power-off",
                        "boolean",
                        help="Whether the servers are switched off afterwards. false if it is not given.",
                    ),
                    Argument(
                        "prerequisite_check",
                        "prerequisite-check",
                        "boolean",
                        help="Whether it is first looked at whether the servers are ready for it. true if it is not given.",
                    ),
                    Argument(
                        "skip_blocklisted_components",
                        "skip-blocklisted-components",
                        "boolean",
                        help="Whether components with known issues are left out. false if it is not given.",
                    ),
                    Argument(
                        "stop_on_failure",
                        "stop-on-failure",
                        "boolean",
                        help="Whether one failure ends the job for the servers that are still to come. false if it is not given.",
                    ),
                    Argument(
                        "wait_for_power_off_or_reboot",
                        "wait-for-power-off-or-reboot",
                        "boolean",
                        help="Whether the job waits until somebody switches the servers off or restarts them, by other means than this API. false if it is not given.",
                    ),
                    Argument(
                        "wait_for_power_off_or_reboot_timeout",
                        "wait-for-power-off-or-reboot-timeout",
                        "integer",
                        help="How many hours the job waits for that. 4 if it is not given.",
                        choices=("1", "2", "4", "8", "12", "24"),
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-internal-storage",
        (
            Call(
                version="v1",
                method="start.group_internal_storage",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Set up the disks of a group's servers.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to work on; all of them if it is not given.",
                        repeated=True,
                    ),
                    Argument(
                        "initialize",
                        "initialize",
                        "boolean",
                        help="Whether what is on the disks is erased; if it is not and there are volumes, the job fails.",
                        required=True,
                    ),
                    Argument(
                        "volumes",
                        "volumes",
                        "json",
                        help="A name for each volume of the group's storage setting.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-oneview-settings",
        (
            Call(
                version="v1",
                method="start.group_oneview_settings",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Apply the OneView settings of a group to its appliances.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "target_appliance_ids",
                        "target-appliance-ids",
                        "text",
                        help="Identifiers of the appliances of the group to work on.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-oneview-templates",
        (
            Call(
                version="v1",
                method="start.group_oneview_templates",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Copy the server templates that are set for a group to its OneView appliances.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "target_appliance_ids",
                        "target-appliance-ids",
                        "text",
                        help="Identifiers of the appliances of the group to work on.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-os-install",
        (
            Call(
                version="v1",
                method="start.group_os_install",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Install the operating system that is set for a group on its servers.",
                text="Call `servers.analyze_os_install` first.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to work on; all of them if it is not given.",
                        repeated=True,
                    ),
                    Argument(
                        "os_completion_timeout_min",
                        "os-completion-timeout-min",
                        "integer",
                        help="After how many minutes an installation counts as complete; 60 to 720. 240 if it is not given.",
                    ),
                    Argument(
                        "parallel",
                        "parallel",
                        "boolean",
                        help="Whether the system is installed on all servers at once instead of one after the other. true if it is not given.",
                    ),
                    Argument(
                        "stop_on_failure",
                        "stop-on-failure",
                        "boolean",
                        help="Whether one failure ends the job for the servers that are still to come. false if it is not given.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "group-server-setting",
        (
            Call(
                version="v1",
                method="start.group_server_setting",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Apply the BIOS or iLO setting of a group to its servers.",
                paths=(
                    Argument("group", "group", "text", help="The group, or its identifier.", required=True),
                ),
                options=(
                    Argument(
                        "batch_size",
                        "batch-size",
                        "integer",
                        help="How many servers are set at a time, each by a job of its own; 1 to 20. 1 if it is not given.",
                    ),
                    Argument(
                        "devices",
                        "devices",
                        "text",
                        help="Identifiers of the servers of the group to work on; all of them if it is not given.",
                        repeated=True,
                    ),
                    Argument(
                        "redfish_subsystem",
                        "redfish-subsystem",
                        "text",
                        help="Which setting of the group is applied: that of the BIOS or that of iLO.",
                        required=True,
                        choices=("BIOS", "ILO_SETTINGS"),
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-cold-boot",
        (
            Call(
                version="v1",
                method="start.server_cold_boot",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Take all power from a server, and start it again.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-collect-log",
        (
            Call(
                version="v1",
                method="start.server_collect_log",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Collect the logs of a server, for `servers.download_logs`.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "collect_ahs_log",
                        "collect-ahs-log",
                        "boolean",
                        help="Whether the log of the Active Health System is collected too. false if it is not given.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-external-storage-details",
        (
            Call(
                version="v1",
                method="start.server_external_storage_details",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Collect what a server tells of its external storage.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-firmware-download",
        (
            Call(
                version="v1",
                method="start.server_firmware_download",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Fetch a firmware bundle to a server, to be installed later.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "bundle_id",
                        "bundle-id",
                        "text",
                        help="Identifier of the firmware bundle to fetch. It is called a UUID, and the examples write it without hyphens; any text is taken.",
                        required=True,
                    ),
                    Argument(
                        "downgrade",
                        "downgrade",
                        "boolean",
                        help="Whether firmware may be replaced by older firmware. false if it is not given.",
                    ),
                    Argument(
                        "install_sw_drivers",
                        "install-sw-drivers",
                        "boolean",
                        help="Whether drivers and software of the operating system are fetched too. false if it is not given.",
                    ),
                    Argument(
                        "prerequisite_check",
                        "prerequisite-check",
                        "boolean",
                        help="Whether it is first looked at whether the server is ready for it. true if it is not given.",
                    ),
                    Argument(
                        "skip_blocklisted_components",
                        "skip-blocklisted-components",
                        "boolean",
                        help="Whether components with known issues are left out. false if it is not given.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-firmware-update",
        (
            Call(
                version="v1",
                method="start.server_firmware_update",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Install a firmware bundle on a server.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "bundle_id",
                        "bundle-id",
                        "text",
                        help="Identifier of the firmware bundle. It is called a UUID, and the examples write it without hyphens; any text is taken.",
                        required=True,
                    ),
                    Argument(
                        "downgrade",
                        "downgrade",
                        "boolean",
                        help="Whether firmware may be replaced by older firmware. false if it is not given.",
                    ),
                    Argument(
                        "install_sw_drivers",
                        "install-sw-drivers",
                        "boolean",
                        help="Whether drivers and software of the operating system are installed too. false if it is not given.",
                    ),
                    Argument(
                        "power_off",
                        "power-off",
                        "boolean",
                        help="Whether the server is switched off afterwards. false if it is not given.",
                    ),
                    Argument(
                        "prerequisite_check",
                        "prerequisite-check",
                        "boolean",
                        help="Whether it is first looked at whether the server is ready for it. true if it is not given.",
                    ),
                    Argument(
                        "skip_blocklisted_components",
                        "skip-blocklisted-components",
                        "boolean",
                        help="Whether components with known issues are left out. false if it is not given.",
                    ),
                    Argument(
                        "wait_for_power_off_or_reboot",
                        "wait-for-power-off-or-reboot",
                        "boolean",
                        help="Whether the job waits until somebody switches the server off or restarts it, by other means than this API. false if it is not given.",
                    ),
                    Argument(
                        "wait_for_power_off_or_reboot_timeout",
                        "wait-for-power-off-or-reboot-timeout",
                        "integer",
                        help="How many hours the job waits for that. 4 if it is not given.",
                        choices=("1", "2", "4", "8", "12", "24"),
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-ignore-ilo-security",
        (
            Call(
                version="v1",
                method="start.server_ignore_ilo_security",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Say which security risks of a server's iLO do not count.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "ignore_security_settings",
                        "ignore-security-settings",
                        "json",
                        help="The security parameters of the server's iLO that count or do not, as `GET /compute-ops-mgmt/v1/servers/{id}/security-parameters` names them.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-ilo-firmware-update",
        (
            Call(
                version="v1",
                method="start.server_ilo_firmware_update",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Update the firmware of a server's iLO alone.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-inventory",
        (
            Call(
                version="v1",
                method="start.server_inventory",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Collect the inventory of a server.",
                text="An example of its page sends `operationType`, which the page itself does not know; it is left out.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filters",
                        "filters",
                        "text",
                        help="The parts to collect, all of them if there are none. Their case matters.",
                        repeated=True,
                        choices=(
                            "Chassis",
                            "Processor",
                            "memory",
                            "networkAdapters",
                            "localStorage",
                            "localStorageV2",
                            "devices",
                            "devicesV2",
                            "powerSupplies",
                            "fans",
                            "firmware",
                            "software",
                        ),
                    ),
                    Argument(
                        "is_reports_call",
                        "is-reports-call",
                        "boolean",
                        help="Whether reports can use what is collected. false if it is not given.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-maintenance-off",
        (
            Call(
                version="v1",
                method="start.server_maintenance_off",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Take a server out of maintenance mode.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-maintenance-on",
        (
            Call(
                version="v1",
                method="start.server_maintenance_on",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Put a server into maintenance mode.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-network-connectivity",
        (
            Call(
                version="v1",
                method="start.server_network_connectivity",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Collect which ports of a server lead to which ports of switches.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-power-off",
        (
            Call(
                version="v1",
                method="start.server_power_off",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Switch a server off.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "operation_type",
                        "operation-type",
                        "text",
                        help="How to switch it off: `GracefulShutdown` asks the operating system to shut down, `ForceOff` does not wait for it. ForceOff if it is not given.",
                        choices=("ForceOff", "GracefulShutdown"),
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-power-on",
        (
            Call(
                version="v1",
                method="start.server_power_on",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Switch a server on.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-restart",
        (
            Call(
                version="v1",
                method="start.server_restart",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Restart a server.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-uid-off",
        (
            Call(
                version="v1",
                method="start.server_uid_off",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Put out the lamp that tells a server from its neighbours.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "server-uid-on",
        (
            Call(
                version="v1",
                method="start.server_uid_on",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Light the lamp that tells a server from its neighbours.",
                paths=(
                    Argument(
                        "server", "server", "text", help="The server, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "setting-update-oneview-template",
        (
            Call(
                version="v1",
                method="start.setting_update_oneview_template",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Fetch newer server templates from OneView appliances into a setting.",
                paths=(
                    Argument(
                        "setting", "setting", "text", help="The setting, or its identifier.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "templates_data",
                        "templates-data",
                        "json",
                        help="Which templates of which appliances are fetched.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "vcenter-delete",
        (
            Call(
                version="v1",
                method="start.vcenter_delete",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Take a vCenter out of the external services.",
                text="One table calls the object of its parameters `data`; all other pages call it `jobParams`, as here.",
                paths=(
                    Argument(
                        "service",
                        "service",
                        "text",
                        help="The external service, or its identifier.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "associated_gateway_uri",
                        "associated-gateway-uri",
                        "text",
                        help="Path of the secure gateway by which the vCenter is reached.",
                        required=True,
                    ),
                    Argument(
                        "external_service_id",
                        "external-service-id",
                        "text",
                        help="Identifier of the external service that stands for the vCenter.",
                        required=True,
                    ),
                    Argument(
                        "v_center_url",
                        "v-center-url",
                        "text",
                        help="URL or address of the vCenter that is taken out.",
                        required=True,
                    ),
                    Argument(
                        "v_center_uuid",
                        "v-center-uuid",
                        "text",
                        help="UUID of the vCenter itself, as VMware gives it.",
                        required=True,
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "vcenter-sync",
        (
            Call(
                version="v1",
                method="start.vcenter_sync",
                http="POST",
                path="/compute-ops-mgmt/v1/jobs",
                summary="Make a vCenter know the firmware bundles.",
                paths=(
                    Argument(
                        "service",
                        "service",
                        "text",
                        help="The external service, or its identifier.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                starts=True,
            ),
        ),
        "start",
    ),
    Command(
        "get",
        (
            Call(
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/jobs/{id}",
                summary="Get one job, for instance to wait for its end.",
                text="Final states are `COMPLETE` and `ERROR`. `COMPLETE` only says that the job ran to its end: it has succeeded if `resultCode` is `SUCCESS` as well; `FAILURE` and `DECLINED` are the alternatives. A `STALLED` job makes no more progress and stays so until a user dismisses it with PATCH. 404 for an unknown job or one that was deleted on completion.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                waits="wait",
            ),
            Call(
                version="v1beta3",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/jobs/{id}",
                summary="Get one job, for instance to wait for its end.",
                text="Ends in `COMPLETE` or `ERROR`; a complete job has succeeded only if `resultCode` is `SUCCESS`. Names its resource by URI instead of by identifier. 404 for an unknown job.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.",
            ),
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/jobs/{id}",
                summary="Get one job, for instance to wait for its end.",
                text="Ends in `COMPLETE` or `ERROR`. This version has no `resultCode`, so whether a complete job succeeded must be read from `status` and `results`. 404 for an unknown job.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.",
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1/jobs/{id}",
                summary="Dismiss a stalled job or stop a serial group update.",
                text="Set `state` to `COMPLETE` or `ERROR` to acknowledge a job in the state `STALLED`. Set `stopOnRequest` to stop a group firmware update that goes through the servers one by one; servers that have started, finished or stalled aren't stopped. 412 when the job isn't in a state that allows the change.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
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
                            "input",
                            "json",
                            help="Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a group.",
                        ),
                        Property(
                            "state",
                            "text",
                            help="State to put the job in, `COMPLETE` or `ERROR`; meant for dismissing a stalled job.",
                            choices=("COMPLETE", "ERROR"),
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta3",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta3/jobs/{id}",
                summary="Dismiss a stalled job or stop a serial group update.",
                text="`state` may become `COMPLETE` or `ERROR`. `stopOnRequest` stops a group firmware update that goes through the servers one by one, except on servers that have started, finished or stalled. 412 when the job's state doesn't allow the change.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
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
                            "input",
                            "json",
                            help="Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a group.",
                        ),
                        Property(
                            "state",
                            "text",
                            help="State to put the job in, `COMPLETE` or `ERROR`; meant for dismissing a stalled job.",
                            choices=("COMPLETE", "ERROR"),
                        ),
                    ),
                    False,
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.",
            ),
            Call(
                version="v1beta2",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta2/jobs/{id}",
                summary="Dismiss a stalled job or stop a serial group update.",
                text="The only `state` that can be set here is `ERROR`. `stopOnRequest` stops a group firmware update that goes through the servers one by one, except on servers that have started, finished or stalled. 412 when the job's state doesn't allow the change.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a job.", required=True),),
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
                            "input",
                            "json",
                            help="Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a group.",
                        ),
                        Property(
                            "state",
                            "text",
                            help="State to put the job in; only `ERROR` is accepted, for dismissing a stalled job.",
                            choices=("ERROR",),
                        ),
                    ),
                    False,
                ),
                deprecated="Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.",
            ),
        ),
    ),
)
