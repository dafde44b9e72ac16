"""What would make an operation that can never be sent: told once, with its place, before anything is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ..diagnostics import Diagnostic, Location, Severity, escape
from .servers import server_url

# RFC 9110, sections 5.6.2 (a token) and 8.3.1 (a media type; `*` for ranges).
_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(rf"{_WORD}/{_WORD}[ \t]*(?:;[ \t]*(?:{_WORD}=(?:{_WORD}|\"[ !#-~]*\"))?[ \t]*)*")


_TEMPLATE = re.compile(r"https://[^/{}]+/[^{}]*(?:\{[A-Za-z_]\w*\}[^{}]*)+", re.ASCII)

HOLDS = "x-holds"
"""In a parameter: signs that its values hold, which must be percent-encoded on the wire, and are by the client."""

ENDPOINTS = "x-token-urls"
"""In a flow by client credentials: other endpoints than the usual one, with names of variables in braces."""


def check_document(document: Mapping[str, Any], file: str) -> Iterator[Diagnostic]:
    """The same for what all operations share: names of keys (C410), requirements (C411), servers (C412), endpoints
    of tokens (C429)."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    for name, scheme in schemes.items():
        place = f"/components/securitySchemes/{escape(name)}"
        if scheme.get("type") == "apiKey" and scheme.get("in") != "query":
            yield from _name(str(scheme.get("name", "")), f"{place}/name", file)
        yield from _token_urls(scheme, f"/components/securitySchemes/{escape(name)}", file)
    yield from _requirements(document, schemes, "", file)
    yield from _servers(document, "", file)


def check_operation(
    raw: Mapping[str, Any], document: Mapping[str, Any], pointer: str, file: str
) -> Iterator[Diagnostic]:
    """Names of headers and cookies (C410), requirements (C411), servers (C412), media types (C413), signs (C428)."""
    for parameter in raw.get("parameters", ()):
        yield from _signs(parameter, pointer, file)
        if parameter["in"] in ("header", "cookie"):
            yield from _name(parameter["name"], pointer, file)
    yield from _requirements(raw, document.get("components", {}).get("securitySchemes", {}), pointer, file)
    yield from _servers(raw, pointer, file)
    bodies = {"requestBody": raw.get("requestBody") or {}}
    bodies.update((f"responses/{escape(status)}", reply) for status, reply in raw.get("responses", {}).items())
    for place, body in bodies.items():
        for media_type in body.get("content", ()):
            if not _MEDIA_TYPE.fullmatch(media_type):
                at = f"{pointer}/{place}/content/{escape(media_type)}"
                hint = 'a type, a slash and a subtype, such as "application/json"; * stands for any'
                yield _finding("C413", at, f'"{media_type}" is not a media type (RFC 9110, section 8.3.1)', hint, file)


def check_path_servers(item: Mapping[str, Any], pointer: str, file: str) -> Iterator[Diagnostic]:
    """The servers of a path (C412)."""
    yield from _servers(item, pointer, file)


def _signs(parameter: Mapping[str, Any], pointer: str, file: str) -> Iterable[Diagnostic]:
    signs = parameter.get(HOLDS, "+")
    if not isinstance(signs, str) or not re.fullmatch(r"[!\"#$%&'()*+,/:;<=>?@\[\\\]^`{|} ]+", signs):
        message = f'{HOLDS} of the parameter "{parameter["name"]}" must be a text of signs of ASCII'
        yield _finding("C428", pointer, message, 'the signs that its values hold, such as "+"', file)
    elif HOLDS in parameter and parameter["in"] not in ("path", "query"):
        message = f'{HOLDS} is for the path and the query, and the parameter "{parameter["name"]}" is in neither'
        yield _finding("C428", pointer, message, "leave it out: nothing else is percent-encoded", file)


def _token_urls(scheme: Mapping[str, Any], pointer: str, file: str) -> Iterable[Diagnostic]:
    for name, flow in scheme.get("flows", {}).items():
        if not isinstance(flow, Mapping) or ENDPOINTS not in flow:
            continue
        told = flow[ENDPOINTS]
        if not isinstance(told, list) or not all(map(_is_template, told)):
            message = f"{ENDPOINTS} must be a list of https URLs, each with variables in its path"
            hint = "for example https://example.com/{workspace}/token"
            yield _finding("C429", f"{pointer}/flows/{escape(name)}/{ENDPOINTS}", message, hint, file)


def _is_template(told: object) -> bool:
    if not isinstance(told, str) or not _TEMPLATE.fullmatch(told):
        return False
    return _is_usable(re.sub(r"[{}]", "", told))


def _name(name: str, pointer: str, file: str) -> Iterable[Diagnostic]:
    if not re.fullmatch(_WORD, name):
        hint = "letters, digits and !#$%&'*+.^_`|~- only"
        yield _finding("C410", pointer, f'"{name}" cannot be the name of a header or cookie', hint, file)


def _requirements(
    holder: Mapping[str, Any], schemes: Mapping[str, Any], pointer: str, file: str
) -> Iterable[Diagnostic]:
    for number, alternative in enumerate(holder.get("security", ())):
        for name in alternative:
            if name not in schemes:
                at = f"{pointer}/security/{number}/{escape(name)}"
                hint = f"the schemes are {', '.join(sorted(schemes))}" if schemes else "the document has no schemes"
                yield _finding("C411", at, f'"{name}" is not a security scheme of components', hint, file)


def _servers(holder: Mapping[str, Any], pointer: str, file: str) -> Iterable[Diagnostic]:
    for number, raw in enumerate(holder.get("servers", ())):
        url = server_url(raw)
        at = f"{pointer}/servers/{number}/url"
        if missing := re.search(r"\{([^{}]*)\}", url):
            hint = "describe it below `variables`, with a `default`"
            yield _finding("C412", at, f'the variable "{missing[1]}" of the URL has no value', hint, file)
        elif not _is_usable(url):
            hint = "an absolute http or https URL, or a path, without user, query and fragment"
            yield _finding("C412", at, "this is not the URL of a server", hint, file)


def _is_usable(url: str) -> bool:
    """An absolute URL without user, query and fragment, or a path."""
    try:
        parts = urlsplit(url)
        fits = bool(parts.hostname) and parts.port != 0 if parts.scheme else not parts.netloc
    except ValueError:
        return False
    return fits and parts.scheme in ("", "http", "https") and not re.search(r"[@?#\s\\{}\x00-\x1f\x7f]", url)


def _finding(code: str, pointer: str, message: str, hint: str, file: str) -> Diagnostic:
    return Diagnostic(
        code=code,
        severity=Severity.ERROR,
        pointer=pointer,
        message=message,
        location=Location(file=file),
        hint=hint,
    )
