"""Commands of `servers`.

Made by comgen, not to be edited.
"""

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
                path="/compute-ops-mgmt/v1/servers",
                summary="List the servers of the workspace.",
                text="Servers without a valid subscription appear with fewer properties: health, power state, iLO details, firmware and software inventory, host, tags, generation, connection type and OneView data are missing. `name` is the serial number; the host name is `host/hostname`. Pages have 100 servers at most and can't be sorted. Compared with v1beta2 there are `appliance`, `connectionType`, `managedBy`, and more about iLO and the last firmware update.",
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
                        help="Documented: `id`, `name` (serial number), `host/...`, `hardware/...`, `state/...`, `oneview/...`, `lastFirmwareUpdate/...`, `serverGeneration`, `platformFamily`, `processorVendor`, `managedBy`, `resourceUri`, `firmwareBundleUri`, `deviceClaimType`, `createdAt`, `biosFamily`, `autoIloFwUpdate`, `lastServerLogCollectionAt`, `lastFullInventoryCollectionPowerState`, `lastFullInventoryCollectionAt`.",
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
                size=100,
                columns=(
                    "id",
                    "name",
                    "host.hostname",
                    "hardware.bmc.hostname",
                    "hardware.powerState",
                    "hardware.health.summary",
                ),
            ),
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers",
                summary="List the servers of the workspace.",
                text="Servers without a valid subscription appear without health, power state, iLO details, inventory, host, tags and some more properties. Lacks properties of v1, among them `appliance`, `connectionType` and `managedBy`, and can't select properties. Pages have 100 servers at most and can't be sorted.",
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
                        help="Documented: `id`, `name` (which is the serial number; for the host name use `host/hostname`), `host/...`, `hardware/...`, `state/...`, `oneview/...`, `resourceUri`, `processorVendor`, `platformFamily`, `firmwareBundleUri`, `createdAt`, `biosFamily`.",
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
                size=100,
                columns=(
                    "id",
                    "name",
                    "host.hostname",
                    "hardware.bmc.hostname",
                    "hardware.powerState",
                    "hardware.health.summary",
                ),
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
                path="/compute-ops-mgmt/v1/servers",
                summary="Add a server by the address and credentials of its iLO.",
                text="Connects the iLO with user name and password through a secure gateway, instead of by an activation key. Answers 202 with the identifier of a job in `jobId` and its URI in `Location`; poll `GET /compute-ops-mgmt/v1/jobs/{id}` to learn whether the server was added. 400 for values that can't be used.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "hardware", "json", help="Where the iLO of the server is and how to log in to it."
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta2",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/servers",
                summary="Add a server by the address and credentials of its iLO.",
                text="Connects the iLO through a secure gateway. Answers 202 with the identifier of a job in `jobId` and its URI in `Location`; follow that job to learn whether the server was added. Body and answer are as in v1.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "hardware", "json", help="Where the iLO of the server is and how to log in to it."
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
        ),
    ),
    Command(
        "update-many",
        (
            Call(
                version="v1",
                method="update_many",
                http="PATCH",
                path="/compute-ops-mgmt/v1/servers",
                summary="Change several servers at once.",
                text="All servers get the same change, or none does if it fails for one of them. On success the answer is empty; read the servers to see their new values. 404 when one of the servers is unknown.",
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (`productId+serialNumber`) of the servers to change; either all of them are changed or none.",
                        required=True,
                        repeated=True,
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
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "autoIloFwUpdate",
                            "boolean",
                            help="Whether Compute Ops Management may update the iLO firmware of the server, and only that, by itself; the documented default is `true`.",
                        ),
                        Property(
                            "hardware",
                            "json",
                            help="Where the iLO of the server is and how to log in to it; may be null.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="update_many",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta2/servers",
                summary="Change several servers at once.",
                text="All servers get the same change, or none does if it fails for one of them. On success the answer is empty. 404 when one of the servers is unknown.",
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (`productId+serialNumber`) of the servers to change; either all of them are changed or none.",
                        required=True,
                        repeated=True,
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
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "autoIloFwUpdate",
                            "boolean",
                            help="Whether Compute Ops Management may update the iLO firmware of the server, and only that, by itself; the documented default is `true`.",
                        ),
                        Property(
                            "hardware",
                            "json",
                            help="Where the iLO of the server is and how to log in to it; may be null.",
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
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}",
                summary="Get one server.",
                text="Without a valid subscription health, power state, iLO details, firmware and software inventory, host, tags and some more properties are missing. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server, usually product ID and serial number joined by `+`.",
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
            ),
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}",
                summary="Get one server.",
                text="Has fewer properties than v1: neither the gateway nor who manages the server, and less about iLO and the last firmware update. Without a valid subscription even more is missing, such as health and host. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server, usually product ID and serial number joined by `+`.",
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
                version="v1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1/servers/{id}",
                summary="Remove a server that was added by credentials.",
                text="Works only for servers added with `POST /compute-ops-mgmt/v1/servers`, not for those onboarded in another way. Here the identifier is declared as a UUID, unlike for the other operations. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server. Declared as a UUID here, though servers are named `productId+serialNumber` everywhere else.",
                        required=True,
                    ),
                ),
            ),
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta2/servers/{id}",
                summary="Remove a server that was added by credentials.",
                text="Works only for servers added with `POST /compute-ops-mgmt/v1beta2/servers` or its v1. The identifier is declared twice for this operation, once as a UUID. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server. Declared as a UUID here, though servers are named `productId+serialNumber` everywhere else.",
                        required=True,
                    ),
                ),
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
                path="/compute-ops-mgmt/v1/servers/{id}",
                summary="Change one server.",
                text="Switches the automatic update of the iLO firmware, or changes the secure gateway and the iLO address and credentials of a server that was added by credentials. Without a valid subscription the answer lacks the same properties as for reading. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server, usually product ID and serial number joined by `+`.",
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
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "autoIloFwUpdate",
                            "boolean",
                            help="Whether Compute Ops Management may update the iLO firmware of the server, and only that, by itself; the documented default is `true`.",
                        ),
                        Property(
                            "hardware",
                            "json",
                            help="Where the iLO of the server is and how to log in to it; may be null.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta2/servers/{id}",
                summary="Change one server.",
                text="Switches the automatic update of the iLO firmware, or changes the secure gateway and the iLO address and credentials of a server that was added by credentials. Without a valid subscription the answer lacks the same properties as for reading. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of the server, usually product ID and serial number joined by `+`.",
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
                            "appliance",
                            "json",
                            help="Secure gateway through which the server is to be reached.",
                        ),
                        Property(
                            "autoIloFwUpdate",
                            "boolean",
                            help="Whether Compute Ops Management may update the iLO firmware of the server, and only that, by itself; the documented default is `true`.",
                        ),
                        Property(
                            "hardware",
                            "json",
                            help="Where the iLO of the server is and how to log in to it; may be null.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "list-alerts",
        (
            Call(
                version="v1",
                method="list_alerts",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/alerts",
                summary="List the alerts of one server.",
                text="Has more about each alert than v1beta2, such as `cleared`, `clearedAt`, `messageId` and `originOfCondition`, two of which `POST /compute-ops-mgmt/v1/servers/{id}/clear-alert` asks for. For the alerts of all servers use `GET /compute-ops-mgmt/v1/alerts`. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
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
                        help="The documented properties are those of servers, copied from the list of servers; which properties of alerts work here isn't documented.",
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
                columns=("id", "severity", "category", "serviceNowIncident.state", "alertType", "createdAt"),
            ),
            Call(
                version="v1beta2",
                method="list_alerts",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/alerts",
                summary="List the alerts of one server.",
                text="Alerts of this version don't tell whether and when they were cleared, and lack `messageId` and `originOfCondition`. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
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
                        help="The documented properties are those of servers, copied from the list of servers; which properties of alerts work here isn't documented.",
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
                columns=(
                    "id",
                    "severity",
                    "category",
                    "serviceNowIncident.state",
                    "createdAt",
                    "description",
                ),
            ),
        ),
    ),
    Command(
        "analyze-os-install",
        (
            Call(
                version="v1",
                method="analyze_os_install",
                http="POST",
                path="/compute-ops-mgmt/v1/servers/{id}/analyze-os-install",
                summary="Check whether a server is ready for an operating system.",
                text="Looks for a storage volume on which the operating system can be installed, and changes nothing. Call it before a group operating system installation job. It takes no body. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
            Call(
                version="v1beta2",
                method="analyze_os_install",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/analyze-os-install",
                summary="Check whether a server is ready for an operating system.",
                text="Looks for a storage volume on which the operating system can be installed, and changes nothing. It takes no body and answers as v1 does. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
        "clear-alert",
        (
            Call(
                version="v1",
                method="clear_alert",
                http="POST",
                path="/compute-ops-mgmt/v1/servers/{id}/clear-alert",
                summary="Clear power utilization alerts of a server.",
                text="Other kinds of alerts can't be cleared by it. Answers 202 without a `Location` header: read the alerts again to see the effect. No 404 is declared for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
                    ("application/json",),
                    (
                        Property(
                            "alerts",
                            "json",
                            help="Power utilization alerts to clear, each named by server, message and origin.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="clear_alert",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/clear-alert",
                summary="Clear power utilization alerts of a server.",
                text="Asks for `messageId` and `originOfCondition`, which alerts of this version don't show: take them from `GET /compute-ops-mgmt/v1/servers/{id}/alerts`. Answers 202 without a `Location` header, so read the alerts again to see the effect.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
                    ("application/json",),
                    (
                        Property(
                            "alerts",
                            "json",
                            help="Power utilization alerts to clear, each named by server, message and origin.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "download-logs",
        (
            Call(
                version="v1",
                method="download_logs",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/download-logs",
                summary="Get a link to download the logs of a server.",
                text="The link leads to a zip file, is valid for 10 minutes and works without a token, so keep it secret. The logs must have been collected before by a collect server log job. Exists in v1 only. 404 for an unknown server, possibly also without collected logs; 429 when there are too many requests.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
        "get-external-storage-details",
        (
            Call(
                version="v1",
                method="get_external_storage_details",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/external-storage-details",
                summary="Get the external storage volumes of a server.",
                text="Shows host, host groups and volumes in Data Services Cloud Console as they were when a server external storage details job last ran with success; before the first such job the data can't be read. 404 for an unknown server or when there are no data.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
            Call(
                version="v1beta2",
                method="get_external_storage_details",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/external-storage-details",
                summary="Get the external storage volumes of a server.",
                text="Shows host, host groups and volumes in Data Services Cloud Console, as the last external storage details job found them. Answers with the properties of v1. 404 for an unknown server or when there are no data.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
        "get-inventory",
        (
            Call(
                version="v1",
                method="get_inventory",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/inventory",
                summary="Get the inventory of a server.",
                text="Contains firmware, software, storage, PCI devices and settings of Smart Update Tools as of the last collection; a collect server inventory job renews it. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
            Call(
                version="v1beta2",
                method="get_inventory",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/inventory",
                summary="Get the inventory of a server.",
                text="Contains firmware, software, storage, PCI devices and settings of Smart Update Tools as of the last collection, with the properties of v1. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
        "query-inventory",
        (
            Call(
                version="v1",
                method="query_inventory",
                http="POST",
                path="/compute-ops-mgmt/v1/servers/{id}/inventory",
                summary="Get selected parts of the inventory of a server.",
                text="Only reads, in spite of POST: the body is a pattern of the parts and attributes wanted, an empty one asks for everything. Declared are the parts `chassis` and `processor`. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "format",
                        "format",
                        "text",
                        help="Format of the answer; the documented value is `json`.",
                        required=True,
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
                        Property("chassis", "json", help="Which facts about the chassis to return."),
                        Property("processor", "json", help="Which facts about the processors to return."),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="query_inventory",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/inventory",
                summary="Get selected parts of the inventory of a server.",
                text="Only reads, in spite of POST: the body is a pattern of the parts and attributes wanted, an empty one asks for everything. Works as in v1. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "format",
                        "format",
                        "text",
                        help="Format of the answer; the documented value is `json`.",
                        required=True,
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
                        Property("chassis", "json", help="Which facts about the chassis to return."),
                        Property("processor", "json", help="Which facts about the processors to return."),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get-notifications",
        (
            Call(
                version="v1",
                method="get_notifications",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/notifications",
                summary="Get your e-mail notification settings for a server.",
                text="The settings belong to the calling user and the server together. `true` means that mails are sent, false or null that they aren't; `disconnectNotification` is the number of hours a server must be disconnected or unmonitored, null when off. Compared with v1beta2 there are `disconnectNotification` and `powerResetNotification`.",
                paths=(Argument("id", "id", "text", help="Identifier of the server.", required=True),),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
            Call(
                version="v1beta2",
                method="get_notifications",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/notifications",
                summary="Get the e-mail notification settings for a server.",
                text="`true` means that mails are sent, false or null that they aren't. Disconnection and power resets aren't covered in this version, and `Tenant-Acid` isn't declared. 404 for an unknown server.",
                paths=(Argument("id", "id", "text", help="Identifier of the server.", required=True),),
            ),
        ),
    ),
    Command(
        "replace-notifications",
        (
            Call(
                version="v1",
                method="replace_notifications",
                http="PUT",
                path="/compute-ops-mgmt/v1/servers/{id}/notifications",
                summary="Set your e-mail notification settings for a server.",
                text="The three event settings build on each other: `criticalNotification` (service events), `criticalNonServiceNotification` (other critical events) needs it, `warningNotification` (other warnings) needs both; anything else gives 400. Daily health report, power resets outside this service and disconnection (1 to 3 hours) are independent. Everything is off at first.",
                paths=(Argument("id", "id", "text", help="Identifier of the server.", required=True),),
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
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "disconnectNotification",
                            "integer",
                            help="Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is sent; null sends none.",
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "powerResetNotification",
                            "boolean",
                            help="Whether the user gets an e-mail when a server is powered on, off or reset out of band; null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="replace_notifications",
                http="PUT",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/notifications",
                summary="Set the e-mail notification settings for a server.",
                text="The three event settings build on each other: `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification` needs both; anything else gives 400. The daily health report is independent. Everything is off at first.",
                paths=(Argument("id", "id", "text", help="Identifier of the server.", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "create-notifications",
        (
            Call(
                version="v1",
                method="create_notifications",
                http="POST",
                path="/compute-ops-mgmt/v1/servers/{id}/notifications",
                summary="Set the notification settings of other users for a server.",
                text="Does for other users of the workspace what PUT on the same path does for oneself, with the same valid combinations; others give 400. All recipients get the same settings. Exists in v1 only.",
                paths=(Argument("id", "id", "text", help="Identifier of the server.", required=True),),
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
                        Property("data", "json", help="Notifications to set for the users.", required=True),
                        Property(
                            "recipients",
                            "json",
                            help="E-mail addresses of the users whose notification settings are to be written.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get-raw-inventory",
        (
            Call(
                version="v1",
                method="get_raw_inventory",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/raw-inventory",
                summary="Get the inventory of a server in raw form.",
                text="Contains firmware, software, storage, PCI devices and settings of Smart Update Tools without further processing, as of the last collection. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
                deprecated="Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.",
            ),
            Call(
                version="v1beta2",
                method="get_raw_inventory",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/raw-inventory",
                summary="Get the inventory of a server in raw form.",
                text="Contains firmware, software, storage, PCI devices and settings of Smart Update Tools without further processing, with the properties of v1. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
                deprecated="Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.",
            ),
        ),
    ),
    Command(
        "get-security-parameters",
        (
            Call(
                version="v1",
                method="get_security_parameters",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/security-parameters",
                summary="Get the iLO security parameters of a server.",
                text="Rates each parameter as `OK`, `RISK` or `IGNORE` and recommends what to do; the job to ignore iLO security settings can take a parameter out of the rating. `iloSecurityParams` is null as long as nothing was collected. Servers that OneView manages may give 404.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
            Call(
                version="v1beta2",
                method="get_security_parameters",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/security-parameters",
                summary="Get the iLO security parameters of a server.",
                text="Rates each parameter as `OK`, `RISK` or `IGNORE`, with the properties of v1. `iloSecurityParams` is null as long as nothing was collected. Servers that OneView manages may give 404.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
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
        "list-tor-port-mappings",
        (
            Call(
                version="v1",
                method="list_tor_port_mappings",
                http="GET",
                path="/compute-ops-mgmt/v1/servers/{id}/tor-port-mappings",
                summary="List the switch ports that a server is connected to.",
                text="Shows for each adapter port (by MAC address) the top-of-rack switch, its port, VLANs and link state, as found by the last network connectivity job. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
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
                size=100,
                columns=(
                    "id",
                    "clientState",
                    "portConnectivityState",
                    "switchGroupName",
                    "switchName",
                    "switchPortAdminState",
                ),
            ),
            Call(
                version="v1beta2",
                method="list_tor_port_mappings",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/servers/{id}/tor-port-mappings",
                summary="List the switch ports that a server is connected to.",
                text="Shows for each adapter port the top-of-rack switch and its port, VLANs and link state, with the properties of v1. A network connectivity job renews the data. 404 for an unknown server.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`.",
                        required=True,
                    ),
                ),
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
                size=100,
                columns=(
                    "id",
                    "clientState",
                    "portConnectivityState",
                    "switchGroupName",
                    "switchName",
                    "switchPortAdminState",
                ),
            ),
        ),
    ),
)
