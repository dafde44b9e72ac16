"""Profiles in a configuration file: where to, for whom, and where the secrets are. Never the secrets themselves."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOURCES = "env:VARIABLE, keyring:SERVICE/USER or command:PROGRAM ARGUMENTS"
_SECRETS = ("token", "client_secret")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One way to use the API; ``region`` is the name of a server, ``server`` the URL of another.

    ``token`` and ``client_secret`` say where a secret is.
    """

    region: str | None = None
    server: str | None = None
    tenant: str | None = None
    token: str | None = None
    client_id: str | None = None
    client_secret: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """All profiles of a file, and which is used if none is named."""

    path: Path
    default: str | None
    profiles: Mapping[str, Profile]

    def get(self, name: str | None) -> Profile:
        """Give a profile, the default one if none is named.

        :raises click.UsageError: if there is no such profile.
        """
        chosen = name or self.default
        if chosen is None:
            return Profile()
        if chosen not in self.profiles:
            known = ", ".join(sorted(self.profiles)) or "none"
            raise click.UsageError(f"no profile {chosen!r} in {self.path}; there is {known}")
        return self.profiles[chosen]

    def with_profile(self, name: str, profile: Profile, *, default: bool) -> Profiles:
        """Give the same with a profile put in."""
        chosen = name if default or self.default is None else self.default
        return replace(self, default=chosen, profiles={**self.profiles, name: profile})

    def save(self) -> None:
        """Write the file, whole or not at all, for its owner alone."""
        text = "".join(_lines(self))
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(temporary).replace(self.path)


def config_path(name: str, env_prefix: str) -> Path:
    """Give the path of the configuration file of a program."""
    if given := os.environ.get(f"{env_prefix}_CONFIG"):
        return Path(given)
    return Path(click.get_app_dir(name)) / "config.toml"


def load_profiles(path: Path) -> Profiles:
    """Read a configuration file; one that is not there has no profiles.

    :raises click.UsageError: with what is wrong with it.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Profiles(path=path, default=None, profiles={})
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise click.UsageError(f"{path}: not valid TOML: {error}") from None
    given = data.pop("profiles", {})
    default = data.pop("default", None)
    if data or not isinstance(given, dict) or not (default is None or isinstance(default, str)):
        raise click.UsageError(f'{path}: it has "default", the name of a profile, and tables [profiles.NAME]')
    return Profiles(
        path=path, default=default, profiles={name: _profile(path, name, item) for name, item in given.items()}
    )


def _profile(path: Path, name: str, item: object) -> Profile:
    known = [field.name for field in fields(Profile)]
    if not isinstance(item, dict):
        raise click.UsageError(f"{path}: profiles.{name} is not a table")
    for key, value in item.items():
        if key not in known:
            raise click.UsageError(f"{path}: profiles.{name}.{key} is not known; there is {', '.join(known)}")
        if not isinstance(value, str):
            raise click.UsageError(f"{path}: profiles.{name}.{key} is not a text")
    for key in _SECRETS:
        if item.get(key):
            checked_source(f"{path}: profiles.{name}.{key}", item[key])
    return Profile(**item)


def checked_name(name: str) -> str:
    """Give the name of a profile.

    :raises click.UsageError: if it can be none.
    """
    if not _NAME.fullmatch(name):
        raise click.UsageError("the name of a profile has letters, digits, dots, hyphens and underscores")
    return name


def checked_source(where: str, source: str) -> str:
    """Give what says where a secret is.

    :raises click.UsageError: if it may be the secret itself, which is not shown.
    """
    kind, colon, rest = source.partition(":")
    if not colon or not rest or kind not in ("env", "keyring", "command") or (kind == "keyring" and "/" not in rest):
        raise click.UsageError(f"{where}: a secret does not stand here; say where it is: {_SOURCES}")
    return source


def secret(source: str) -> str:
    """Fetch a secret from where it is.

    :raises click.UsageError: if it is not there.
    """
    kind, _, rest = source.partition(":")
    match kind:
        case "env":
            found = os.environ.get(rest)
            reason = f"the environment variable {rest} is not set"
        case "keyring":
            found, reason = _from_keyring(rest)
        case _:
            found, reason = _from_command(rest)
    if not found:
        raise click.UsageError(reason)
    return found


def _from_keyring(entry: str) -> tuple[str | None, str]:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None, "the library keyring is not installed: pip install keyring"
    service, _, user = entry.rpartition("/")
    try:
        return keyring.get_password(service, user), f"the keyring has nothing for {entry}"
    except KeyringError as error:
        return None, f"the keyring cannot be read: {error}"


def _from_command(command: str) -> tuple[str | None, str]:
    program = shlex.split(command)
    try:
        done = subprocess.run(program, stdout=subprocess.PIPE, check=False, timeout=_SECONDS)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return None, f"{program[0]}: {error.strerror if isinstance(error, OSError) else 'gave no answer in time'}"
    return done.stdout.decode().strip(), f"{program[0]} gave no secret (exit code {done.returncode})"


def _lines(profiles: Profiles) -> list[str]:
    lines = [f"default = {_quoted(profiles.default)}\n"] if profiles.default else []
    for name, profile in sorted(profiles.profiles.items()):
        lines.append(f"\n[profiles.{_quoted(name)}]\n")
        for field in fields(profile):
            if value := getattr(profile, field.name):
                lines.append(f"{field.name} = {_quoted(value)}\n")
    return lines


def _quoted(text: str) -> str:
    """A basic string of TOML."""
    escaped = "".join(
        f"\\{sign}" if sign in '"\\' else sign if sign.isprintable() else f"\\U{ord(sign):08x}" for sign in text
    )
    return f'"{escaped}"'
