"""Commands of `server_locations`.

Made by comgen, not to be edited.
"""

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
                summary="Get a location with the servers assigned to it.",
                text="Lists identifiers of servers, those connected directly as well as those that OneView manages. Name and address of the location are kept by GreenLake. 404 for an unknown location.",
                paths=(
                    Argument(
                        "location_id",
                        "location-id",
                        "text",
                        help="Identifier (UUID) of a location in HPE GreenLake.",
                        required=True,
                    ),
                ),
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
                summary="Assign OneView managed servers to a location.",
                text="Only for servers that OneView manages; the location of directly connected ones is set in GreenLake's own locations API. The location must exist in GreenLake. Answers 202 without a `Location` header, so read the location again to see the effect.",
                paths=(
                    Argument(
                        "location_id",
                        "location-id",
                        "text",
                        help="Identifier (UUID) of a location in HPE GreenLake.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    False,
                    ("application/json",),
                    (
                        Property(
                            "servers",
                            "json",
                            help="Identifiers of the servers to assign to the location, each `productId+serialNumber`.",
                            required=True,
                        ),
                    ),
                    False,
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
                summary="Remove OneView managed servers from a location.",
                text="Only for servers that OneView manages; directly connected ones are dealt with in GreenLake's own locations API. The location itself stays. Answers 202 without a `Location` header, so read the location again to see the effect.",
                paths=(
                    Argument(
                        "location_id",
                        "location-id",
                        "text",
                        help="Identifier (UUID) of a location in HPE GreenLake.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (`productId+serialNumber`) of the OneView-managed servers that lose this location.",
                        required=True,
                        repeated=True,
                    ),
                ),
            ),
        ),
    ),
)
