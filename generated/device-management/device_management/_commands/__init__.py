"""The command line of HPE GreenLake Device Management.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import sys

from .._runtime.cli.describe import Group, Program

PROGRAM = Program(
    name="device-management",
    title="HPE GreenLake Device Management",
    package=__name__.rpartition(".")[0],
    client="DeviceManagement",
    version="0.1.0",
    distribution="device-management-client",
    env_prefix="DEVICE_MANAGEMENT",
    server_parameter="server",
    servers={"global": "https://global.api.greenlake.hpe.com"},
    has_tenants=False,
    has_clients=True,
    groups={
        "devices": Group(
            "devices",
            "Inventory of a GreenLake workspace: list and add devices, assign services and subscriptions.",
            ("v1", "v2beta1", "v1beta1"),
            "._commands.devices",
        )
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
