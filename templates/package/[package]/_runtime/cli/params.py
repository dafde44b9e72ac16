"""The arguments and options of a command: those of its operation, and those that all commands have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .describe import FORMATS
from .safe import one_line
from .values import Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .describe import Argument, Call, Command, Program


class Option(click.Option):
    """An option that belongs to a section of the help."""

    def __init__(self, *names: str, section: str, **settings: Any) -> None:
        super().__init__(names, **settings)
        self.section = section


def params_of(program: Program, command: Command, call: Call) -> Iterator[click.Parameter]:
    """Give the arguments and options of a command at one version."""
    for item in call.paths:
        yield click.Argument([f"arg_{item.name}"], metavar=metavar(item), type=Value(item.kind, item.choices))
    for item in call.options:
        yield Option(
            f"--{item.flag}",
            f"arg_{item.name}",
            section="Options",
            type=Value(item.kind, item.choices),
            multiple=item.repeated,
            required=item.required,
            help=_described(item),
        )
    yield from _body_params(call)
    yield from _running_params(call)
    yield from _output_params(call)
    yield from _session_params(program, command)


def _body_params(call: Call) -> Iterator[click.Parameter]:
    if call.body is None:
        return
    form = "JSON, " if call.body.kind == "json" else ""
    yield Option(
        "--body", "_body", section="Body", metavar="BODY", help=f"The body: {form}@FILE, or - for standard input."
    )
    is_object = call.body.kind in ("json", "form")
    yield Option(
        "--set",
        "_set",
        section="Body",
        multiple=True,
        metavar="PROPERTY=VALUE",
        hidden=not is_object,
        help="Set a property of the body; a.b is b within a. Repeatable.",
    )
    yield Option(
        "--unset",
        "_unset",
        section="Body",
        multiple=True,
        metavar="PROPERTY",
        hidden=not is_object,
        help="Send null for a property. Repeatable.",
    )
    if call.body.chooses:
        yield Option(
            "--content-type",
            "_content_type",
            section="Body",
            metavar="TYPE",
            help=f"What the body is, of {', '.join(call.body.media_types)}.",
        )


def _running_params(call: Call) -> Iterator[click.Parameter]:
    if call.lists:
        yield Option("--limit", "_limit", section="Options", type=click.IntRange(min=1), help="Show so many items.")
        yield Option("--all", "_all", section="Options", is_flag=True, help="Show all items, page after page.")
    if call.starts or call.waits:
        yield Option("--wait", "_wait", section="Options", is_flag=True, help="Wait for its end, and show its state.")
    if call.http == "DELETE":
        yield Option("--yes", "-y", "_yes", section="Options", is_flag=True, help="Do not ask.")


def _output_params(call: Call) -> Iterator[click.Parameter]:
    section = "Output"
    yield Option(
        "--output",
        "-o",
        "_output",
        section=section,
        type=click.Choice(FORMATS),
        metavar="FORMAT",
        help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}; a table on a terminal, else json.",
    )
    yield Option("--columns", "_columns", section=section, metavar="A,B.C", help="Properties to show as columns.")
    yield Option("--query", "_query", section=section, metavar="JMESPATH", help="Show what this makes of the answer.")
    if call.downloads:
        yield Option(
            "--save",
            "_save",
            section=section,
            type=click.Path(dir_okay=False),
            metavar="FILE",
            help="Put a download into a file.",
        )
    yield Option("--dry-run", "_dry_run", section=section, is_flag=True, help="Show the request; send nothing.")
    yield Option("--curl", "_curl", section=section, is_flag=True, help="The same, as a command for curl.")


def _session_params(program: Program, command: Command) -> Iterator[click.Parameter]:
    section = "Where to, and how"
    versions = [str(call.version) for call in command.calls if call.version]
    if versions:
        yield Option(
            "--api-version",
            "_api_version",
            section=section,
            type=click.Choice(versions),
            metavar="VERSION",
            help=f"{_or(versions)}; {versions[0]} by default." if len(versions) > 1 else f"There is {versions[0]}.",
        )
    if program.servers and program.server_parameter != "server":
        yield Option(
            f"--{program.server_parameter.replace('_', '-')}",
            "_region",
            section=section,
            type=click.Choice(list(program.servers)),
            metavar="NAME",
            help=f"{_or(list(program.servers))}.",
        )
    names = f", or {_or(list(program.servers))}" if program.servers and program.server_parameter == "server" else ""
    yield Option("--server", "_server", section=section, metavar="URL", help=f"A server by its URL{names}.")
    yield Option("--profile", "_profile", section=section, metavar="NAME", help="A profile of the configuration file.")
    if program.has_tenants:
        yield Option("--tenant", "_tenant", section=section, metavar="ID", help="The tenant on whose behalf this is.")
    seconds = click.FloatRange(min=0, min_open=True)
    yield Option(
        "--timeout", "_timeout", section=section, type=seconds, metavar="SECONDS", help="How long all of it may take."
    )
    yield Option("--debug", "_debug", section=section, is_flag=True, help="Tell what is done; no secrets.")


def _or(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)


def _described(item: Argument) -> str:
    known = f" Known: {', '.join(item.choices)}." if item.choices else ""
    return one_line(f"{item.help}{known}".strip())


def metavar(item: Argument) -> str:
    """Give what stands for an argument in a usage line."""
    return item.flag.upper().replace("-", "_")
