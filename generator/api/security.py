"""Security schemes and requirements (OpenAPI 3.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .checks import ENDPOINTS
from .model import BearerToken, Key, Place, Requirements, Security, SecurityScheme, UserPassword


def security_schemes(document: Mapping[str, Any]) -> tuple[SecurityScheme, ...]:
    """The schemes that a client can serve by itself; others, such as mutualTLS, are up to the HTTP client."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    found = ((name, _security(schemes[name])) for name in sorted(schemes))
    return tuple(SecurityScheme(name=name, security=security) for name, security in found if security)


def _security(raw: Mapping[str, Any]) -> Security | None:
    match raw:
        case {"type": "http", "scheme": str(scheme)} if scheme.lower() == "bearer":
            return BearerToken()
        case {"type": "http", "scheme": str(scheme)} if scheme.lower() == "basic":
            return UserPassword()
        case {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": str(url)} as flow}}:
            return BearerToken(token_url=url, token_urls=tuple(map(str, flow.get(ENDPOINTS, ()))))
        case {"type": "oauth2" | "openIdConnect"}:
            return BearerToken()
        case {"type": "apiKey", "in": str(place), "name": str(parameter)}:
            return Key(place=Place(place), parameter=parameter)
        case _:
            return None


def requirements(raw: Iterable[Mapping[str, Any]], document: Mapping[str, Any]) -> Requirements:
    """What a `security` asks for, without schemes that the connection serves (mutualTLS)."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    return tuple(
        tuple(name for name in alternative if schemes.get(name, {}).get("type") != "mutualTLS") for alternative in raw
    )


def default_requirements(document: Mapping[str, Any]) -> Requirements:
    """What operations need that do not say so: the document's own `security`.

    A document that describes schemes and never says where they are needed has forgotten to: any of them will do.
    """
    if "security" in document or any("security" in operation for operation in _operations(document)):
        return requirements(document.get("security", ()), document)
    return tuple((scheme.name,) for scheme in security_schemes(document))


def _operations(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for item in document.get("paths", {}).values():
        yield from (value for value in item.values() if isinstance(value, Mapping))
