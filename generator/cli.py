"""The command line: which commands there are. 0 is fine, 1 differs, 2 the description or the usage is wrong."""

from __future__ import annotations

from importlib import import_module

import click

from .tool import tool_version

_COMMANDS = {
    "diff": "diff",
    "docs": "docs",
    "fetch": "fetch",
    "generate": "generate",
    "list": "list_",
    "mock": "mock",
    "new": "new",
    "regenerate": "regenerate",
    "release": "release",
    "validate": "validate",
    "vendor": "vendor",
    "wheel": "wheel",
}
"""The module of each command, and its name there."""


class _Commands(click.Group):
    """Imports a command when somebody wants it: most of them take longer to import than others to run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if (name := _COMMANDS.get(cmd_name)) is None:
            return None
        found: click.Command = getattr(import_module(f"{__package__}.commands.{name}"), name)
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(tool_version(), prog_name="comgen")
def main() -> None:
    """Turn the OpenAPI description of an API into a Python client.

    Exit codes: 0 fine, 1 the output differs, 2 the description or the usage is wrong.
    With --fail-on, 1 also says that there is such a change.
    """


if __name__ == "__main__":
    main()
