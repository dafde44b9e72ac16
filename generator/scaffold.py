"""The files that a folder of `specs/` begins with, from what its description says: texts, and nothing is written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .api.model import Server
from .emit.code import Code, one_line, toml, yaml
from .emit.environment import environment
from .project import FILE, ClientConfig

OVERLAY = "overlay.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerLine:
    """One line of the table `[servers]`."""

    name: Code
    url: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What the first `client.toml` and the first overlay say."""

    package: Code
    distribution: Code
    version: Code
    title: Code
    client: Code
    command: Code
    env_prefix: Code
    url: Code | None
    keep: Code
    servers: tuple[ServerLine, ...]
    overlay_title: Code
    overlay_subject: Code


def project_files(
    config: ClientConfig, url: str | None, keep: str, servers: Sequence[Server], templates: Path
) -> dict[str, str]:
    """`client.toml` and the overlay of a new project, by their names."""
    title = one_line(config.title) or config.package
    view = ProjectView(
        package=toml(config.package),
        distribution=toml(config.distribution),
        version=toml(config.version),
        title=toml(title),
        client=toml(config.client),
        command=toml(config.command),
        env_prefix=toml(config.env_prefix),
        url=toml(url) if url else None,
        keep=toml(keep),
        servers=tuple(ServerLine(name=toml(name), url=toml(url)) for name, url in _named(servers).items()),
        overlay_title=yaml(f"What this project adds to the description of {title}"),
        overlay_subject=yaml(title),
    )
    pages = environment(templates / "project")
    return {name: pages.get_template(f"{name}.jinja").render(project=view) for name in (FILE, OVERLAY)}


def _named(servers: Sequence[Server]) -> Mapping[str, str]:
    """URLs by names that `client.toml` allows; none where two would have one name, because then neither has it."""
    named = {re.sub(r"[^A-Za-z0-9._-]+", "-", server.name).strip("._-"): server.url for server in servers}
    return named if len(named) == len(servers) and all(named) else {}
