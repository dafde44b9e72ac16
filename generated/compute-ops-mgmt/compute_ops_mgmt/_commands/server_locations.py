"""Commands of `server_locations`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/server-locations/{location_id}",
                summary="GET /compute-ops-mgmt/v1beta1/server-locations/{location_id}",
                paths=(Argument("location_id", "location-id", "text", required=True),),
            ),
        ),
    ),
    Command(
        "assign-servers",
        (
            Call(
                version="v1beta1",
                method="assign_servers",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
                summary="POST /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
                paths=(Argument("location_id", "location-id", "text", required=True),),
                body=Body(
                    "json", False, ("application/json",), (Property("servers", "json", required=True),), False
                ),
            ),
        ),
    ),
    Command(
        "unassign-servers",
        (
            Call(
                version="v1beta1",
                method="unassign_servers",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
                summary="DELETE /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
                paths=(Argument("location_id", "location-id", "text", required=True),),
                options=(Argument("id", "id", "text", required=True, repeated=True),),
            ),
        ),
    ),
)
