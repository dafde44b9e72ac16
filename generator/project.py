"""`client.toml`: what a client is called, where its description comes from, and what its errors look like.

Takes a folder, gives a frozen `ClientConfig`; raises `SpecError` with every fault of the file at once. Never
reads the description itself.
"""

from __future__ import annotations

import keyword
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from packaging.utils import InvalidName, canonicalize_name
from packaging.version import InvalidVersion, Version
from pydantic import AfterValidator, ConfigDict, TypeAdapter, ValidationError, with_config

from .diagnostics import Diagnostic, Location, Severity, SpecError
from .metadata import AuthorConfig, Keyword, License, UrlLabel
from .selection import PATTERN

FILE = "client.toml"


# What a value must look like ---------------------------------------------------------------------


def _matching(pattern: str, wanted: str, text: str) -> str:
    if not re.fullmatch(pattern, text):
        raise ValueError(f"must be {wanted}")
    return text


def _identifier(text: str) -> str:
    if not (text.isascii() and text.isidentifier()) or keyword.iskeyword(text):
        raise ValueError("must be a Python name: letters, digits and underscores, and no keyword")
    return text


_TAKEN = sys.stdlib_module_names | {"httpx2", "pydantic"}
_DEVICE = r"(?i)aux|con|conin|conout|nul|prn|com[0-9]|lpt[0-9]"
_LONGEST = 100
# What the modules in which the client stands import, and what the package has beside it.
_TAKEN_CLASSES = re.compile(
    "(Async)?Client|Api(Auth|Config|Key|Response)|(Async)?Download|ClientCredentials|Retry|(Request|Response)Hook|Bearer|Basic|Literal|Timeout|TYPE_CHECKING|V[0-9].*|.*(Error|Fields)"
)


_ARGUMENTS = frozenset(
    {
        "self",
        "base_url",
        "auth",
        "tenant",
        "timeout",
        "max_retries",
        "retry",
        "strict",
        "pause_gc",
        "proxy",
        "verify",
        "on_request",
        "on_response",
        "http_client",
    }
)


def _package(text: str) -> str:
    if _identifier(text) in _TAKEN:
        raise ValueError("is the name of a module that the client itself needs")
    if re.fullmatch(_DEVICE, text):
        raise ValueError("is the name of a device on Windows")
    if len(text) > _LONGEST:
        raise ValueError(f"must have no more than {_LONGEST} characters: it is the name of a folder")
    return text


def _command(text: str) -> str:
    _matching(r"[a-z0-9][a-z0-9._-]*", "small letters, digits, dots and hyphens", text)
    if re.fullmatch(_DEVICE, text.partition(".")[0]):
        raise ValueError("is the name of a device on Windows")
    return text


def _client(text: str) -> str:
    if _identifier(text).startswith("_"):
        raise ValueError("must begin with a letter")
    if _TAKEN_CLASSES.fullmatch(text):
        raise ValueError("is the name of a class that the client itself needs")
    return text


def _argument(text: str) -> str:
    if _identifier(text) in _ARGUMENTS:
        raise ValueError("is an argument that the client has already")
    return text


def _distribution(text: str) -> str:
    try:
        canonicalize_name(text, validate=True)
    except InvalidName:
        raise ValueError("must be letters and digits, with single dots, hyphens or underscores within") from None
    return text


def _version(text: str) -> str:
    try:
        return str(Version(text))
    except InvalidVersion:
        raise ValueError('must be a version such as "1.2.0" (PEP 440)') from None


def _inside(text: str) -> str:
    path = PurePosixPath(text)
    if not text or "\\" in text or ":" in text or path.is_absolute() or ".." in path.parts:
        raise ValueError(f"must be a relative path inside the folder of {FILE}, with slashes")
    return text


def _text(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text


def _url(text: str) -> str:
    try:
        url = urlsplit(text)
        valid = url.scheme in ("http", "https") and bool(url.hostname) and not url.username and url.port != 0
    except ValueError:
        valid = False
    if not valid or re.search(r"\s", text):
        raise ValueError("must be an http or https URL with a host and without credentials")
    return text


def _steps(text: str) -> str:
    if not re.fullmatch(r"(/([^/~]|~[01])+)+", text):
        raise ValueError('must be a JSON pointer such as "/details/*/seconds", * for each item of an array')
    return text


Pattern = Annotated[
    str, AfterValidator(partial(_matching, PATTERN.pattern, 'a resource and its versions, such as "groups:v1,v1beta3"'))
]
Inside = Annotated[str, AfterValidator(_inside)]
Url = Annotated[str, AfterValidator(_url)]
Line = Annotated[str, AfterValidator(partial(_matching, r"\S([^\x00-\x1f]*\S)?", "one line of text, and not empty"))]
Command = Annotated[str, AfterValidator(_command)]
EnvironmentPrefix = Annotated[
    str, AfterValidator(partial(_matching, r"[A-Z][A-Z0-9_]*", "capital letters, digits and underscores"))
]
HeaderName = Annotated[str, AfterValidator(partial(_matching, r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", "a name of a header"))]
ServerName = Annotated[
    str,
    AfterValidator(partial(_matching, r"[A-Za-z0-9][A-Za-z0-9._-]*", "letters, digits, dots and hyphens")),
]


# The configuration -------------------------------------------------------------------------------

_CONFIG = ConfigDict(extra="forbid")


@with_config(_CONFIG)
@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConfig:
    """Where the description is: a file in the folder, the URL it came from, and what is kept of its text."""

    file: Inside = "openapi.json"
    url: Url | None = None
    keep: Literal["facts", "all"] = "all"


@with_config(_CONFIG)
@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFields:
    """Which fields of an error body are what; None where the API has no such field."""

    code: Line | None = None
    message: Line | None = None
    id: Line | None = None
    details: Line | None = None


@with_config(_CONFIG)
@dataclass(frozen=True, slots=True, kw_only=True)
class RetryConfig:
    """Where the body of an error tells when to come back: a JSON pointer to the seconds, `*` for each item."""

    seconds: Annotated[str, AfterValidator(_steps)] | None = None


@with_config(_CONFIG)
@dataclass(frozen=True, slots=True, kw_only=True)
class TenantConfig:
    """Which header names the tenant on whose behalf a call is made."""

    header: HeaderName | None = None


@with_config(_CONFIG)
@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """All of one API's own names and choices.

    `package` is the Python package, `distribution` the project's name on an index, `client` the class (its
    asynchronous twin has `Async` before it), `command` the program, `env_prefix` what the names of environment
    variables begin with; `servers` maps names to base URLs, and `server_parameter` is the argument that takes
    such a name. `overlays` are paths from the folder, in the order in which they are applied; `templates` is a folder
    in it, whose files stand before those of comgen's own templates. `documentation` is a file of our own texts, or a
    folder of them. `include` and `exclude` are patterns of the
    resources and versions that the client has.

    `license` is an SPDX expression, `license_file` the path of the text that it stands for, `notice` a text that must
    go along with every copy; `authors`, `keywords` and `urls` are for those who look for packages.
    """

    package: Annotated[str, AfterValidator(_package)]
    distribution: Annotated[str, AfterValidator(_distribution)]
    version: Annotated[str, AfterValidator(_version)]
    title: Line
    client: Annotated[str, AfterValidator(_client)]
    command: Command
    env_prefix: EnvironmentPrefix
    license: License | None = None
    license_file: Inside | None = None
    notice: Annotated[str, AfterValidator(_text)] | None = None
    authors: tuple[AuthorConfig, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    overlays: tuple[Inside, ...] = ()
    documentation: Inside | None = None
    include: tuple[Pattern, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    templates: Inside | None = None
    server_parameter: Annotated[str, AfterValidator(_argument)] = "server"
    source: SourceConfig = SourceConfig()
    servers: Mapping[ServerName, Url] = field(default_factory=dict[str, str], hash=False)
    errors: ErrorFields = ErrorFields()
    retry: RetryConfig = RetryConfig()
    tenant: TenantConfig = TenantConfig()
    urls: Mapping[UrlLabel, Url] = field(default_factory=dict[str, str], hash=False)


def load_project(folder: Path) -> ClientConfig:
    """The configuration in a folder; what the file leaves out follows from `package`.

    Raises SpecError: C501 unreadable, C502 not TOML, C503 unknown key, C504 wrong type, C505 bad value,
    C506 missing key.
    """
    path = folder / FILE
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not UTF-8"
        raise SpecError([_finding(path, None, "C501", (), f"cannot be read: {reason}")]) from None
    return parse_project(text, path)


def parse_project(text: str, path: Path) -> ClientConfig:
    """The configuration that a text holds; `path` is what people are shown. Raises SpecError (C502 to C506)."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        at = re.search(r"\(at line (\d+), column \d+\)", str(error))
        message = "not valid TOML: " + re.sub(r" \(at .*\)$", "", str(error))
        raise SpecError([_finding(path, int(at[1]) if at else None, "C502", (), message)]) from None
    try:
        return _CLIENT.validate_python(_derived(data.get("package")) | data)
    except ValidationError as error:
        raise SpecError(_findings(path, text, error)) from None


def default_project(title: str, package: str | None = None, option: str = "--package") -> ClientConfig:
    """The configuration of a description without a project, from its title, or from a package name.

    Raises SpecError (C505) where the package name, which `option` gave, is none.
    """
    words = re.findall(r"[a-z0-9]+", title.lower())
    name = "_".join(words)[:_LONGEST].strip("_") or "client"
    if not name.isidentifier() or keyword.iskeyword(name) or name in _TAKEN or re.fullmatch(_DEVICE, name):
        name = f"{name}_client" if name[0].isalpha() else f"client_{name}"
    line = " ".join("".join(char if char.isprintable() else " " for char in title).split())
    try:
        return _CLIENT.validate_python(_derived(package or name) | ({"title": line} if line else {}))
    except ValidationError as error:
        raise SpecError(_findings(Path(option), "", error)) from None


def _derived(package: object) -> dict[str, Any]:
    """What follows from the package's name; from a stand-in where that is none, which is told elsewhere."""
    known = isinstance(package, str) and package.isascii() and package.isidentifier()
    name = str(package) if known else "client"
    words = [word for word in name.lower().split("_") if word] or ["client"]
    first = words[0] if words[0][0].isalpha() else f"c{words[0]}"
    client = "".join(word.capitalize() for word in (first, *words[1:]))
    return {
        "package": package,
        "distribution": "-".join(words),
        "version": "0.1.0",
        "title": " ".join(word.capitalize() for word in words),
        "client": f"{client}Api" if _TAKEN_CLASSES.fullmatch(client) or keyword.iskeyword(client) else client,
        "command": "-".join(words),
        "env_prefix": "_".join((first, *words[1:])).upper(),
    }


# Findings ----------------------------------------------------------------------------------------

_CLIENT = TypeAdapter(ClientConfig)
_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")


def _findings(path: Path, text: str, error: ValidationError) -> list[Diagnostic]:
    lines = _lines(text)
    found: list[Diagnostic] = []
    for one in error.errors(include_url=False):
        key = tuple(part for part in one["loc"] if part != "[key]")
        line = next((lines[key[:end]] for end in range(len(key), 0, -1) if key[:end] in lines), 1)
        code, message = _explained(one["type"], one["msg"], ".".join(map(str, key)), one["input"])
        found.append(_finding(path, line if text else None, code, key, message))
    return found


def _explained(kind: str, message: str, key: str, value: object) -> tuple[str, str]:
    if kind in _UNKNOWN:
        return "C503", f'the key "{key}" is not known'
    if kind == "missing" or (key == "package" and value is None):
        return "C506", f'the key "{key}" is missing'
    if kind in ("value_error", "literal_error"):
        told = message.removeprefix("Value error, ").replace("Input should", "must")
        return "C505", f'"{key}" {told}'
    wanted = re.sub(r" or an instance of \w+", "", message.replace("Input should be", "must be"))
    wanted = re.sub(r"must be a dictionary.*|must be an instance of.*", "must be a table", wanted)
    return (
        "C504",
        f'"{key}" {wanted.replace("a valid string", "a text").replace("a valid tuple", "an array")}',
    )


def _finding(path: Path, line: int | None, code: str, key: tuple[int | str, ...], message: str) -> Diagnostic:
    return Diagnostic(
        code=code,
        severity=Severity.ERROR,
        pointer="".join(f"/{part}" for part in key),
        message=message,
        location=Location(file=path.as_posix(), line=line),
    )


def _lines(text: str) -> dict[tuple[int | str, ...], int]:
    """The line of each key and table header of a TOML text, where they are at the beginning of a line."""
    found: dict[tuple[int | str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[([^\[\]]+)\]\s*(#.*)?$", line):
            table = _keys(header[1])
            found.setdefault(table, number)
        elif key := re.match(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""", line):
            found.setdefault(table + _keys(key[1]), number)
    return found


def _keys(text: str) -> tuple[str, ...]:
    return tuple(bare or quoted[1:-1] for bare, quoted in re.findall(r"""([\w-]+)|("[^"]*"|'[^']*')""", text))
