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
    from collections.abc import Mapping

    from ..config import ApiAuth, Scheme
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
            if server and "://" not in server:
                region, server = self._named(server), None
            if region and server:
                raise click.UsageError(f"of --{program.server_parameter} and --server give one")
            if region:
                return {**target, program.server_parameter: region}
            if server:
                return {**target, "base_url": server}
        first = next(iter(program.servers), None)
        if first is None:
            variable = f"{program.env_prefix}_BASE_URL"
            raise click.UsageError(f"{program.title} names no server: give --server URL, or set {variable}")
        return {**target, program.server_parameter: first}

    def _named(self, server: str) -> str:
        """A server that is no URL: it has a name, where there is no other option for that."""
        program = self.program
        if program.server_parameter == "server":
            return server
        known = f"; --{program.server_parameter} has {', '.join(program.servers)}" if program.servers else ""
        raise click.UsageError(f"{server!r} is no URL such as https://api.example.com{known}")

    def auth(self) -> tuple[ApiAuth | None, str]:
        """Give the credentials, and where they are from. A token of the environment is found by the client itself."""
        told = [name for way in ways(self.program) for name in way if os.environ.get(name)]
        if self.profile is None and told:
            return self._told(), f"environment ({', '.join(told)})"
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

    def _told(self) -> ApiAuth | None:
        """What the environment tells, where the client does not look for it: a key, or a user and a password."""
        from ..config import Basic, Bearer

        schemes = known_schemes(self.program).items()
        bearers, basics = ([name for name, one in schemes if isinstance(one, kind)] for kind in (Bearer, Basic))
        token, user, password = (self._environment(name) for name in ("TOKEN", "USER", "PASSWORD"))
        if not basics or not (user or password):
            return None if bearers else token
        if not (user and password):
            raise click.UsageError(f"of {' and '.join(ways(self.program)[-1])} only one is set")
        return dict.fromkeys(basics, (user, password)) | (dict.fromkeys(bearers, token) if token else {})

    def _profile(self) -> Profile:
        return self._profiles().get(self.profile or self._environment("PROFILE"))

    def _profiles(self) -> Profiles:
        return load_profiles(config_path(self.program.name, self.program.env_prefix))

    def _environment(self, name: str) -> str | None:
        return os.environ.get(f"{self.program.env_prefix}_{name}") or None


def stand_in(program: Program) -> Any:
    """Give credentials that are none, of the kinds that the API takes."""
    from ..config import Basic

    return {
        name: (PLACEHOLDER, PLACEHOLDER) if isinstance(scheme, Basic) else PLACEHOLDER
        for name, scheme in known_schemes(program).items()
    }


def known_schemes(program: Program) -> Mapping[str, Scheme]:
    """Give the security schemes of the API by their names."""
    schemes: Mapping[str, Scheme] = import_module(f"{program.package}.client")._CONFIG.security
    return schemes


def ways(program: Program) -> list[tuple[str, ...]]:
    """Give the environment variables that hold credentials, those together that belong together."""
    from ..config import Basic

    kinds = [isinstance(scheme, Basic) for scheme in known_schemes(program).values()]
    found = [
        *([("TOKEN",)] if False in kinds else []),
        *([("CLIENT_ID", "CLIENT_SECRET")] if program.has_clients else []),
        *([("USER", "PASSWORD")] if True in kinds else []),
    ]
    return [tuple(f"{program.env_prefix}_{name}" for name in way) for way in found]


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
