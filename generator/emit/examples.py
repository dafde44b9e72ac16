"""What examples say: how a client is made."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.model import Api, BearerToken, Package, UserPassword
from .code import Code, keyword_argument, literal


def server_argument(api: Api, package: Package) -> Code:
    """Where a client goes: the first of the servers, or an address to put one's own in the place of."""
    if api.servers:
        return keyword_argument(package.server_parameter, literal(api.servers[0].name))
    return keyword_argument("base_url", literal("https://api.example.com"))


def auth_arguments(api: Api) -> Iterator[Code]:
    """As whom a client goes, where the API has credentials."""
    kinds = [type(scheme.security) for scheme in api.security]
    if BearerToken in kinds:
        yield keyword_argument("auth", literal("TOKEN"))
    elif UserPassword in kinds:
        yield keyword_argument("auth", literal(("USER", "PASSWORD")))
    elif len(kinds) == 1:
        yield keyword_argument("auth", literal("KEY"))
    elif kinds:
        yield keyword_argument("auth", literal({scheme.name: "KEY" for scheme in api.security}))
