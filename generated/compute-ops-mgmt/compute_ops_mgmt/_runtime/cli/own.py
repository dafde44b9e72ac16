"""The commands that are not of the API: profiles, credentials, completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from .failures import Exit
from .profiles import Profile, checked_name, checked_source, config_path, load_profiles

if TYPE_CHECKING:
    from click.shell_completion import ShellComplete

    from .describe import Program

_SHELLS = ("bash", "zsh", "fish")
_SOURCE = "env:VARIABLE, keyring:SERVICE/USER or command:PROGRAM"


def command(name: str, program: Program) -> click.Command:
    """Make one of them."""
    return {"auth": _auth, "completion": _completion, "configure": _configure}[name](program)


def _auth(program: Program) -> click.Command:
    group = click.Group("auth", help="Tell which credentials are used.", no_args_is_help=True)

    @group.command()
    @click.option("--profile", metavar="NAME", help="A profile of the configuration file.")
    def status(profile: str | None) -> None:
        """Tell where calls go and as whom. Secrets are fetched, and not shown."""
        from .session import Session, ways

        session = Session(program=program, profile=profile)
        target = {key: value for key, value in session.target().items() if value}
        found, source = session.auth()
        if found is None and source == "none" and ways(program):
            variables = ", or ".join(map(" and ".join, ways(program)))
            click.echo(f"error: no credentials: set {variables}", err=True)
            click.echo(f"  or run: {program.name} configure", err=True)
            raise click.exceptions.Exit(Exit.CREDENTIALS)
        click.echo(f"profile:      {session.profile_name() or '(none)'}")
        for key, value in target.items():
            click.echo(f"{(key.replace('base_url', 'server') + ':'):<13} {value}")
        click.echo(f"credentials:  {source}")

    return group


def _completion(program: Program) -> click.Command:
    @click.command()
    @click.argument("shell", type=click.Choice(_SHELLS))
    def completion(shell: str) -> None:
        """Print the completion script of a SHELL, to be put where it looks for them."""
        from click.shell_completion import get_completion_class

        from .program import main_of

        variable = f"_{program.name.replace('-', '_').replace('.', '_')}_COMPLETE".upper()
        made = cast("type[ShellComplete]", get_completion_class(shell))
        try:
            click.echo(made(main_of(program), {}, program.name, variable).source())
        except RuntimeError as error:
            raise click.UsageError(str(error)) from None

    return completion


def _configure(program: Program) -> click.Command:
    parameter = program.server_parameter

    @click.command()
    @click.option("--profile", default="default", show_default=True, metavar="NAME", help="What the profile is called.")
    @click.option(f"--{parameter}", "region", type=click.Choice(list(program.servers)), help="A server of the API.")
    @click.option("--url", metavar="URL", help="Another server.")
    @click.option("--tenant", metavar="ID", hidden=not program.has_tenants, help="On whose behalf calls are made.")
    @click.option("--token", metavar="SOURCE", help=f"Where the token is: {_SOURCE}.")
    @click.option("--client-id", metavar="ID", hidden=not program.has_clients, help="The client of client credentials.")
    @click.option(
        "--client-secret",
        metavar="SOURCE",
        hidden=not program.has_clients,
        help="Where its secret is; as for --token.",
    )
    @click.option("--default", "is_default", is_flag=True, help="Use it where no profile is named.")
    def configure(
        profile: str,
        region: str | None,
        url: str | None,
        tenant: str | None,
        token: str | None,
        client_id: str | None,
        client_secret: str | None,
        is_default: bool,
    ) -> None:
        """Write a profile into the configuration file, asking for what is not given.

        Secrets do not go into the file: it says where they are, in the environment, in a keyring, or what a program
        prints.
        """
        profiles = load_profiles(config_path(program.name, program.env_prefix))
        checked_name(profile)
        if region and url:
            raise click.UsageError(f"of --{parameter} and --url give one")
        if not (region or url or token or client_id):
            region, url, token, client_id, client_secret = _asked(program)
        if token and (client_id or client_secret):
            raise click.UsageError("give --token, or --client-id and --client-secret")
        if bool(client_id) != bool(client_secret):
            raise click.UsageError("--client-id and --client-secret go together")
        for name, source in (("--token", token), ("--client-secret", client_secret)):
            if source:
                checked_source(name, source)
        made = Profile(
            region=region, server=url, tenant=tenant, token=token, client_id=client_id, client_secret=client_secret
        )
        changed = profiles.with_profile(profile, made, default=is_default)
        try:
            changed.save()
        except OSError as error:
            raise click.UsageError(f"{changed.path}: {error.strerror}") from None
        click.echo(f"{changed.path}: profile {profile}{' (default)' if changed.default == profile else ''}")

    return configure


def _asked(program: Program) -> tuple[str | None, str | None, str | None, str | None, str | None]:
    servers = list(program.servers)
    region = url = token = client_id = client_secret = None
    if servers:
        region = click.prompt(program.server_parameter, type=click.Choice(servers), default=servers[0])
    else:
        url = click.prompt("server (URL)")
    ways = ["token", "client"] if program.has_clients else ["token"]
    way = click.prompt("credentials", type=click.Choice(ways), default=ways[-1]) if len(ways) > 1 else ways[0]
    if way == "client":
        client_id = click.prompt("client id")
        client_secret = click.prompt(f"where the secret is ({_SOURCE})")
    else:
        token = click.prompt(f"where the token is ({_SOURCE})", default=f"env:{program.env_prefix}_TOKEN")
    return region, url, token, client_id, client_secret
