"""An API as a whole, old against new: versions, resources, servers, credentials."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..api.model import BearerToken, Key, Security, UserPassword
from .index import Call, Index
from .kinds import Kind
from .model import Change, Spot, Subject
from .operations import compare_security
from .scene import Scene
from .values import Both


def compare_apis(both: Both) -> Iterator[Change]:
    """What is not told of an operation or a model."""
    yield from _versions(both)
    yield from _resources(both)
    yield from _servers(both)
    yield from _schemes(both)
    api = Scene(subject=Subject.API, stable=True, old=_spot("/security", "the API"), new=_spot("/security", "the API"))
    yield from compare_security(api, both.old.edition.api.requirements, both.new.edition.api.requirements)


def _versions(both: Both) -> Iterator[Change]:
    was, now = both.old.versions, both.new.versions
    for name in sorted(filter(None, was - now)):
        yield _version(both.old, name, old=_spot("/paths", name)).change(Kind.VERSION_REMOVED)
    for name in sorted(filter(None, now - was)):
        yield _version(both.new, name, new=_spot("/paths", name)).change(Kind.VERSION_ADDED)


def _version(index: Index, name: str, *, old: Spot | None = None, new: Spot | None = None) -> Scene:
    return Scene(subject=Subject.VERSION, stable=index.is_stable(name), version=name, old=old, new=new)


def _spot(pointer: str, python: str) -> Spot:
    return Spot(pointer=pointer, python=python)


# Resources ---------------------------------------------------------------------------------------


def _resources(both: Both) -> Iterator[Change]:
    was, now = (_first_calls(index) for index in (both.old, both.new))
    for home, call in was.items():
        if home not in now:
            yield _resource(both.old, call, old=_home(call)).change(Kind.RESOURCE_REMOVED)
    for home, call in now.items():
        if home not in was:
            yield _resource(both.new, call, new=_home(call)).change(Kind.RESOURCE_ADDED)


def _first_calls(index: Index) -> dict[str, Call]:
    """The first operation of each resource, by what leads to the resource."""
    found: dict[str, Call] = {}
    for call in index.calls.values():
        found.setdefault(call.home, call)
    return found


def _home(call: Call) -> Spot:
    return _spot(call.operation.origin.pointer, call.home)


def _resource(index: Index, call: Call, *, old: Spot | None = None, new: Spot | None = None) -> Scene:
    return Scene(
        subject=Subject.RESOURCE,
        stable=index.is_stable(call.version_name),
        version=call.version_name,
        resource=call.resource.name.python,
        old=old,
        new=new,
    )


# Servers and credentials -------------------------------------------------------------------------


def _servers(both: Both) -> Iterator[Change]:
    was, now = ({server.name: server.url for server in one.edition.api.servers} for one in (both.old, both.new))
    yield from _named(
        was, now, "/servers", (Kind.SERVER_REMOVED, Kind.SERVER_ADDED), lambda _one, _other: Kind.SERVER_CHANGED
    )


def _schemes(both: Both) -> Iterator[Change]:
    was, now = ({one.name: one.security for one in index.edition.api.security} for index in (both.old, both.new))
    told, new = ({name: _text(one) for name, one in schemes.items()} for schemes in (was, now))
    yield from _named(
        told,
        new,
        "/components/securitySchemes",
        (Kind.SCHEME_REMOVED, Kind.SCHEME_ADDED),
        lambda one, other: (
            Kind.TOKEN_URL_CHANGED if one.startswith("a token") and other.startswith("a token") else Kind.SCHEME_CHANGED
        ),
    )


def _named(
    old: Mapping[str, str],
    new: Mapping[str, str],
    pointer: str,
    kinds: tuple[Kind, Kind],
    changed: Callable[[str, str], Kind],
) -> Iterator[Change]:
    """Things by their names, each with what it is in words."""
    removed, added = kinds
    for name in sorted(old.keys() | new.keys()):
        spot = _spot(pointer, name)
        was, now = old.get(name, ""), new.get(name, "")
        if name not in new:
            yield Scene(subject=Subject.API, stable=True, old=spot).change(removed, old=was)
        elif name not in old:
            yield Scene(subject=Subject.API, stable=True, new=spot).change(added, new=now)
        elif was != now:
            yield Scene(subject=Subject.API, stable=True, old=spot, new=spot).change(changed(was, now), was, now)


def _text(security: Security) -> str:
    match security:
        case BearerToken(token_url, token_urls):
            urls = " or ".join(filter(None, (token_url, *token_urls)))
            return f"a token from {urls}" if urls else "a token"
        case UserPassword():
            return "user and password"
        case Key(place=place, parameter=parameter):
            return f"a key in the {place} {parameter}"
