"""Where a call goes and as whom: options first, then the environment, then the profile, then the API's first server."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from .profiles import Profile, Profiles, config_path, load_profiles, secret

if TYPE_CHECKING:
    from ..config import ApiAuth
    from .describe import Program

PLACEHOLDER = "__credential__"
"""What stands for the token where nothing is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The options of one run that are not the operation's; ``None`` is not given."""

    program: Program
    server: str | None = None
    region: str | None = None
    profile: str | None = None
    tenant: str | None = None
    timeout: float | None = None
    debug: bool = False

    def client(self, *, http_client: Any = None) -> Any:
        """Make the client. With an ``http_client`` nothing is sent, and a stand-in is the token.

        :raises click.UsageError: if options, environment and profile do not say enough, or contradict each other.
        """
        if self.debug:
            _log(self.program.package)
        chosen = self.target()
        arguments: dict[str, Any] = {key: value for key, value in chosen.items() if value is not None}
        if http_client is None:
            auth, _ = self.auth()
            if auth is not None:
                arguments["auth"] = auth
        else:
            arguments["auth"] = stand_in(self.program)
        if self.timeout is not None:
            arguments["timeout"] = self.timeout
        made = getattr(import_module(self.program.package), self.program.client)
        return made(http_client=http_client, **{key: value for key, value in arguments.items() if value is not None})

    def target(self) -> dict[str, str | None]:
        """Give the arguments of the client that say where a call goes."""
        program, profile = self.program, self._profile()
        tenant = self.tenant or self._environment("TENANT") or profile.tenant
        target: dict[str, str | None] = {"tenant": tenant if program.has_tenants else None}
        for source in (
            (self.region, self.server),
            (self._environment(program.server_parameter.upper()), self._environment("BASE_URL")),
            (profile.region, profile.server),
        ):
            region, server = source
            if server and "://" not in server and program.server_parameter == "server":
                region, server = server, None
            if region and server:
                raise click.UsageError(f"of --{program.server_parameter} and --server give one")
            if region:
                return {**target, program.server_parameter: region}
            if server:
                return {**target, "base_url": server}
        first = next(iter(program.servers), None)
        if first is None:
            raise click.UsageError(f"{program.title} names no server: give --server URL")
        return {**target, program.server_parameter: first}

    def auth(self) -> tuple[ApiAuth | None, str]:
        """Give the credentials, and where they are from. The environment's are found by the client itself."""
        names = [f"{self.program.env_prefix}_{name}" for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET")]
        if self.profile is None and any(os.environ.get(name) for name in names):
            return None, f"environment ({', '.join(name for name in names if os.environ.get(name))})"
        profile = self._profile()
        if profile.token:
            return secret(profile.token), f"profile (token from {_kind(profile.token)})"
        if profile.client_id and profile.client_secret:
            from ..tokens import ClientCredentials

            found = secret(profile.client_secret)
            return ClientCredentials(profile.client_id, found), f"profile (secret from {_kind(profile.client_secret)})"
        return None, "none"

    def profile_name(self) -> str | None:
        """Give the name of the profile that is used, if there is one."""
        return self.profile or self._environment("PROFILE") or self._profiles().default

    def _profile(self) -> Profile:
        return self._profiles().get(self.profile or self._environment("PROFILE"))

    def _profiles(self) -> Profiles:
        return load_profiles(config_path(self.program.name, self.program.env_prefix))

    def _environment(self, name: str) -> str | None:
        return os.environ.get(f"{self.program.env_prefix}_{name}") or None


def stand_in(program: Program) -> Any:
    """Give credentials that are none, of the kinds that the API takes."""
    from ..config import Basic

    schemes = import_module(f"{program.package}.client")._CONFIG.security
    return {
        name: (PLACEHOLDER, PLACEHOLDER) if isinstance(scheme, Basic) else PLACEHOLDER
        for name, scheme in schemes.items()
    }


def _kind(source: str) -> str:
    kind, _, rest = source.partition(":")
    return {"env": f"environment variable {rest}", "keyring": "keyring"}.get(kind, "command")


def _log(package: str) -> None:
    """Tell on standard error what the client does; its logs hold no secrets."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("debug: %(message)s"))
    logger = logging.getLogger(package)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
