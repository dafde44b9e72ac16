"""Servers: the URLs of the API, and of operations that go elsewhere (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .model import Server


def named_servers(document: Mapping[str, Any], named: Mapping[str, str]) -> tuple[Server, ...]:
    """The servers to choose among: `named` ones or, without any, the document's absolute ones by their host.

    Two on one host are named by host and path, and by the whole URL where that does not tell them apart.
    """
    if named:
        return tuple(Server(name=name, url=url.rstrip("/")) for name, url in named.items())
    found = {server_url(raw): str(raw.get("description", "")) for raw in document.get("servers", ())}
    absolute = {url: text for url, text in found.items() if is_absolute(url)}
    names = {url: (_rest(url).partition("/")[0], _rest(url), url) for url in absolute}
    return tuple(
        Server(name=_first_of_its_own(url, names), url=url, description=text) for url, text in absolute.items()
    )


def _first_of_its_own(url: str, names: Mapping[str, Sequence[str]]) -> str:
    return next(
        name
        for level, name in enumerate(names[url])
        if not any(other != url and theirs[level] == name for other, theirs in names.items())
    )


def _rest(url: str) -> str:
    return url.partition("://")[2]


def server_url(raw: Mapping[str, Any]) -> str:
    """The URL of a Server Object with the defaults of its variables filled in, without a slash at its end."""
    url = str(raw.get("url", ""))
    for name, variable in raw.get("variables", {}).items():
        url = url.replace("{" + name + "}", str(variable.get("default", "")))
    return url.rstrip("/")


def is_absolute(url: str) -> bool:
    """Whether a URL names its host."""
    return url.startswith(("http://", "https://"))


def own_server(operation: Mapping[str, Any], item: Mapping[str, Any], document: Mapping[str, Any]) -> str | None:
    """Where an operation goes if not to the API's servers: the first of its own, else of its path's, servers."""
    servers = operation.get("servers") or item.get("servers")
    if not servers:
        return None
    common = [server_url(raw) for raw in document.get("servers") or [{"url": "/"}]]
    urls = [server_url(raw) for raw in servers]
    return None if urls[0] in common else urls[0] or "/"
