"""The command line of Commands [31m[bold].

Made by comgen, not to be edited.
"""

from __future__ import annotations

import sys

from .._runtime.cli.describe import Group, Program

PROGRAM = Program(
    name="commands",
    title="Commands [31m[bold]",
    package=__name__.rpartition(".")[0],
    client="Commands",
    version="0.1.0",
    distribution="commands",
    env_prefix="COMMANDS",
    server_parameter="server",
    servers={},
    has_tenants=False,
    has_clients=False,
    groups={
        "api-auth": Group("auth", "Called as a command of ours \x1b]0;title\x07", (), "._commands.auth"),
        "api-configure": Group("configure", "get-log, replace-log", (), "._commands.configure"),
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
