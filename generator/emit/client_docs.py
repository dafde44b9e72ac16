"""What the docstring of a client's class says: its arguments, how it is made and what it is used for."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.model import Api, BearerToken, Key, Package, UserPassword
from .examples import client_arguments
from .prose import headline, indented, section, wrapped
from .showcase import Kind, showcase

_INDENT = 4


def client_text(api: Api, package: Package, prefix: str) -> str:
    """The docstring of a client; `prefix` is `Async` for the asynchronous one."""
    shared = "by the tasks of one event loop" if prefix else "by many threads"
    use = f"May be shared {shared}. Used in `{'async ' if prefix else ''}with`, it closes its connections at the end."
    parts = (
        headline(f"A{'n async' if prefix else ''} client of {package.title}.")[0],
        wrapped(use, _INDENT),
        section("Args", _arguments(api, package, prefix), _INDENT),
        _errors(),
        f"Example:\n{indented(_example(api, package, prefix))}",
    )
    return "\n\n".join(parts)


def _errors() -> str:
    """What making a client, and any of its calls, may raise."""
    return section(
        "Raises",
        (
            ("ConfigurationError", "An argument, or what an environment variable holds, cannot be used."),
            ("InvalidRequestError", "From a call: what it was given cannot be sent."),
            ("TransportError", "From a call: no answer came; `TimeoutError` is one of them."),
            ("ApiError", "From a call: the API answered with an error; each status has a class of its own."),
        ),
        _INDENT,
    )


def _arguments(api: Api, package: Package, prefix: str) -> Iterator[tuple[str, str]]:
    if api.servers:
        yield package.server_parameter, "Which of the API's servers to call."
    yield "base_url", f"Where the API is, in place of {package.server_parameter if api.servers else 'a server'}."
    yield "auth", " ".join(_credentials(api, package))
    if package.tenant_header:
        yield "tenant", f"On whose behalf all calls are made: the value of the header `{package.tenant_header}`."
    yield from (
        ("timeout", "Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each attempt."),
        ("max_retries", "How often a failed call is tried again, 4 times if not given."),
        ("retry", "Which failures are tried again and when."),
        ("strict", "Whether an answer that is not what the API declares is an error, not a warning."),
        ("pause_gc", "Whether the cyclic garbage collector may pause while an answer of 256 KiB or more is decoded."),
        ("proxy", "URL of a proxy; without it, the environment tells."),
        ("verify", "Certificates to trust, as a context, a file or a folder; or whether to ask for a trusted one."),
        ("on_request", "Called before each attempt."),
        ("on_response", "Called after each attempt that got an answer."),
        ("http_client", f"An `httpx2.{prefix}Client` of your own, which stays open."),
    )


def _credentials(api: Api, package: Package) -> Iterator[str]:
    kinds = {type(scheme.security) for scheme in api.security}
    if not kinds:
        yield "Not needed: the API takes no credentials."
        return
    ways = (
        (BearerToken, "a token, a function that gives one, or `ClientCredentials`"),
        (UserPassword, "user and password"),
        (Key, "a key"),
    )
    told = ", or ".join(way for kind, way in ways if kind in kinds)
    keys = sum(isinstance(scheme.security, Key) for scheme in api.security)
    several = "; each by the name of its scheme" if len(kinds) > 1 or keys > 1 else ""
    yield f"What the client is let in with: {told}{several}."
    if BearerToken in kinds and (name := package.env_prefix):
        yield f"Without it the environment tells: `{name}_TOKEN`, or `{name}_CLIENT_ID` and `{name}_CLIENT_SECRET`."


def _example(api: Api, package: Package, prefix: str) -> str:
    made = f"{prefix}{package.client}({client_arguments(api, package)})"
    wait = "async " if prefix else ""
    shown = showcase(api).get(Kind.LIST)
    inner = (f"{wait}for item in client.{shown.method}():", "    print(item)") if shown else ("...",)
    return "\n".join((f">>> {wait}with {made} as client:", *(f"...     {line}" for line in inner)))
