"""Which of an API's servers a client calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConfigurationError
from .urls import checked_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .config import ApiConfig


def choose_base_url(config: ApiConfig, server: str | None, base_url: str | None, environ: Mapping[str, str]) -> str:
    """Give the URL of a server by its name, or as it was given; without either, what environment variables hold.

    :raises ConfigurationError: if both are given, the name or the URL is none, or nothing tells which it shall be.
    """
    given = f"{config.server_parameter}="
    if server is not None and base_url is not None:
        raise ConfigurationError(f"give {given} or base_url=, not both")
    if base_url is not None:
        return checked_url(base_url, "base_url")
    if server is not None:
        return _named(config, server, given)
    if url := _held(config, "base_url", environ):
        return checked_url(url, _variable(config, "base_url"))
    if name := _held(config, config.server_parameter, environ):
        return _named(config, name, f"{_variable(config, config.server_parameter)}=")
    if len(config.servers) == 1:
        return _named(config, next(iter(config.servers)), given)
    names = _names(config)
    hint = f", or set {_variable(config, config.server_parameter)}" if names and config.env_prefix else ""
    raise ConfigurationError(f"give {given} (one of {names}) or base_url={hint}" if names else "give base_url=")


def _named(config: ApiConfig, server: str, given: str) -> str:
    if server not in config.servers:
        raise ConfigurationError(f"{given}{server!r} is not known; {config.title} has {_names(config) or 'no servers'}")
    return checked_url(config.servers[server], "base_url")


def _names(config: ApiConfig) -> str:
    return ", ".join(map(repr, config.servers))


def _held(config: ApiConfig, parameter: str, environ: Mapping[str, str]) -> str | None:
    return environ.get(_variable(config, parameter)) if config.env_prefix else None


def _variable(config: ApiConfig, parameter: str) -> str:
    return f"{config.env_prefix}_{parameter.upper()}"
