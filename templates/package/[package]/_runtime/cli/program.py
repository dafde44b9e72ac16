"""The program: resources, their commands, and what is not an operation. A resource is loaded when it is named."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .output import FORMATS
from .running import Wanted, run_call
from .session import Session
from .values import Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .describe import Argument, Call, Command, Group, Program

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EPILOG = "Without --api-version the newest stable version is used, or the newest there is."


def main_of(program: Program) -> click.Group:
    """Make the program."""
    return _Root(program)


class _Root(click.Group):
    """All resources, and the commands that are not of the API."""

    def __init__(self, program: Program) -> None:
        super().__init__(
            program.name,
            help=f"{program.title} from the command line.",
            context_settings=_CONTEXT,
            no_args_is_help=True,
        )
        self._program = program
        version = click.version_option(program.version, prog_name=program.name)
        self.params.extend(version(click.Command(None)).params)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [*self._program.groups, *_OWN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self._program.groups:
            return _Resource(self._program, cmd_name)
        if cmd_name in _OWN:
            found: click.Command = import_module(f"{__package__}.own").command(cmd_name, self._program)
            return found
        _suggest(ctx, cmd_name, self.list_commands(ctx))
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        rows = [(name, _first(group.help)) for name, group in self._program.groups.items()]
        with formatter.section("Resources"):
            formatter.write_dl(_cut(rows, formatter))
        with formatter.section("Commands"):
            formatter.write_dl(list(_OWN.items()))


_OWN = {
    "auth": "Tell which credentials are used.",
    "completion": "Print the completion script of a shell.",
    "configure": "Write a profile into the configuration file.",
}


class _Resource(click.Group):
    """The commands of one resource, of all its versions."""

    def __init__(self, program: Program, name: str) -> None:
        group = program.groups[name]
        versions = f"\n\nVersions: {', '.join(group.versions)}." if group.versions else ""
        super().__init__(name, help=f"{group.help}{versions}", context_settings=_CONTEXT, no_args_is_help=True)
        self._program, self._described = program, group
        self._commands: dict[str, Command] | None = None

    def _loaded(self) -> dict[str, Command]:
        if self._commands is None:
            module = import_module(self._described.module, self._program.package)
            self._commands = {item.name: item for item in module.COMMANDS}
        return self._commands

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self._loaded())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if (found := self._loaded().get(cmd_name)) is not None:
            return Operation(self._program, self._described, found)
        _suggest(ctx, cmd_name, self.list_commands(ctx))
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        rows = [(name, _summary(item, self._described)) for name, item in self._loaded().items()]
        with formatter.section("Commands"):
            formatter.write_dl(_cut(rows, formatter))


class Operation(click.Command):
    """One operation. Its options are those of the version that is asked for."""

    def __init__(self, program: Program, group: Group, command: Command) -> None:
        super().__init__(command.name, context_settings=_CONTEXT)
        self._program, self._group, self._command = program, group, command
        self._call = command.calls[0]
        self._choose(None)

    def _choose(self, version: str | None) -> None:
        call = self._command.at(version)
        if call is None:
            known = ", ".join(str(item.version) for item in self._command.calls)
            raise click.UsageError(f"{self._command.name} is not in version {version}; there is {known}")
        self._call = call
        self.params = list(_params(self._program, self._command, call))
        self.help = "\n\n".join(filter(None, (call.summary, call.deprecated, call.text)))
        self.epilog = f"{call.http} {call.path}"
        self.deprecated = False

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Look for the version first: it decides which options there are."""
        self._choose(_asked_version(args))
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> None:
        """Make the call."""
        values, program = ctx.params, self._program
        session = Session(
            program=program,
            server=values["_server"],
            region=values.get("_region"),
            profile=values["_profile"],
            tenant=values.get("_tenant"),
            timeout=values["_timeout"] if not values.get("_wait") else None,
            debug=values["_debug"],
        )
        wanted = Wanted(
            output=values["_output"],
            columns=tuple(filter(None, (values["_columns"] or "").split(","))),
            query=values["_query"],
            every=values.get("_all", False),
            limit=values.get("_limit"),
            wait=values.get("_wait", False),
            dry_run=values["_dry_run"],
            curl=values["_curl"],
            yes=values.get("_yes", False),
            save=values.get("_save"),
            timeout=values["_timeout"],
        )
        run_call(session, self._group, self._call, values, wanted)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show options by what they are for."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            if not isinstance(param, click.Argument) and (record := param.get_help_record(ctx)):
                sections.setdefault(getattr(param, "section", "Options"), []).append(record)
        for item in self._call.paths:
            sections.setdefault("Arguments", []).append((_metavar(item), item.help))
        for title in ("Arguments", "Options", "Body", "Output", "Where to, and how"):
            if rows := sections.get(title):
                with formatter.section(title):
                    formatter.write_dl(rows)
                if title == "Body":
                    self._format_properties(formatter)

    def _format_properties(self, formatter: click.HelpFormatter) -> None:
        body = self._call.body
        if body is None or not body.properties:
            return
        rows = []
        for item in body.properties:
            needed = "required; " if item.required else ""
            choices = f" One of {', '.join(item.choices)}." if item.choices else ""
            rows.append((item.name, f"{item.kind}; {needed}{item.help}{choices}".rstrip("; ")))
        with formatter.section("Properties of the body"):
            formatter.write_dl(rows)


class _Option(click.Option):
    """An option that belongs to a section of the help."""

    def __init__(self, *names: str, section: str, **settings: Any) -> None:
        super().__init__(names, **settings)
        self.section = section


def _params(program: Program, command: Command, call: Call) -> Iterator[click.Parameter]:
    for item in call.paths:
        yield click.Argument([f"arg_{item.name}"], metavar=_metavar(item), type=Value(item.kind, item.choices))
    for item in call.options:
        yield _Option(
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
    yield _Option(
        "--body", "_body", section="Body", metavar="BODY", help=f"The body: {form}@FILE, or - for standard input."
    )
    is_object = call.body.kind in ("json", "form")
    yield _Option(
        "--set",
        "_set",
        section="Body",
        multiple=True,
        metavar="PROPERTY=VALUE",
        hidden=not is_object,
        help="Set a property of the body; a.b is b within a. Repeatable.",
    )
    yield _Option(
        "--unset",
        "_unset",
        section="Body",
        multiple=True,
        metavar="PROPERTY",
        hidden=not is_object,
        help="Send null for a property. Repeatable.",
    )
    if call.body.chooses:
        yield _Option(
            "--content-type",
            "_content_type",
            section="Body",
            metavar="TYPE",
            help=f"What the body is, of {', '.join(call.body.media_types)}.",
        )


def _running_params(call: Call) -> Iterator[click.Parameter]:
    if call.lists:
        yield _Option("--limit", "_limit", section="Options", type=click.IntRange(min=1), help="Show so many items.")
        yield _Option("--all", "_all", section="Options", is_flag=True, help="Show all items, page after page.")
    if call.starts or call.waits:
        yield _Option("--wait", "_wait", section="Options", is_flag=True, help="Wait for its end, and show its state.")
    if call.http == "DELETE":
        yield _Option("--yes", "-y", "_yes", section="Options", is_flag=True, help="Do not ask.")


def _output_params(call: Call) -> Iterator[click.Parameter]:
    section = "Output"
    yield _Option(
        "--output",
        "-o",
        "_output",
        section=section,
        type=click.Choice(FORMATS),
        metavar="FORMAT",
        help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}; a table on a terminal, else json.",
    )
    yield _Option("--columns", "_columns", section=section, metavar="A,B.C", help="Properties to show as columns.")
    yield _Option("--query", "_query", section=section, metavar="JMESPATH", help="Show what this makes of the answer.")
    if not call.lists:
        yield _Option(
            "--save",
            "_save",
            section=section,
            type=click.Path(path_type=Path, dir_okay=False),
            hidden=True,
            help="Put a download into a file.",
        )
    yield _Option("--dry-run", "_dry_run", section=section, is_flag=True, help="Show the request; send nothing.")
    yield _Option("--curl", "_curl", section=section, is_flag=True, help="The same, as a command for curl.")


def _session_params(program: Program, command: Command) -> Iterator[click.Parameter]:
    section = "Where to, and how"
    versions = [str(call.version) for call in command.calls if call.version]
    if versions:
        yield _Option(
            "--api-version",
            "_api_version",
            section=section,
            type=click.Choice(versions),
            metavar="VERSION",
            help=f"{_or(versions)}; {versions[0]} by default." if len(versions) > 1 else f"There is {versions[0]}.",
        )
    if program.servers and program.server_parameter != "server":
        yield _Option(
            f"--{program.server_parameter.replace('_', '-')}",
            "_region",
            section=section,
            type=click.Choice(list(program.servers)),
            metavar="NAME",
            help=f"{_or(list(program.servers))}.",
        )
    names = f", or {_or(list(program.servers))}" if program.servers and program.server_parameter == "server" else ""
    yield _Option("--server", "_server", section=section, metavar="URL", help=f"A server by its URL{names}.")
    yield _Option("--profile", "_profile", section=section, metavar="NAME", help="A profile of the configuration file.")
    if program.has_tenants:
        yield _Option("--tenant", "_tenant", section=section, metavar="ID", help="The tenant on whose behalf this is.")
    seconds = click.FloatRange(min=0, min_open=True)
    yield _Option(
        "--timeout", "_timeout", section=section, type=seconds, metavar="SECONDS", help="The most that all of it may take."
    )
    yield _Option("--debug", "_debug", section=section, is_flag=True, help="Tell what is done; no secrets.")


def _or(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)


def _described(item: Argument) -> str:
    known = f" Known: {', '.join(item.choices)}." if item.choices else ""
    return f"{item.help}{known}".strip()


def _metavar(item: Argument) -> str:
    return item.flag.upper().replace("-", "_")


def _asked_version(args: Sequence[str]) -> str | None:
    for number, text in enumerate(args):
        if text == "--":
            return None
        if text == "--api-version":
            return args[number + 1] if number + 1 < len(args) else None
        if text.startswith("--api-version="):
            return text.partition("=")[2]
    return None


def _summary(command: Command, group: Group) -> str:
    call = command.calls[0]
    mark = " (deprecated)" if call.deprecated else ""
    only = "" if call.version in (None, *group.versions[:1]) else f" ({call.version})"
    return f"{call.summary}{mark}{only}"


def _first(text: str) -> str:
    return text.strip().partition("\n")[0]


def _cut(rows: list[tuple[str, str]], formatter: click.HelpFormatter) -> list[tuple[str, str]]:
    """One line for each."""
    room = max(20, formatter.width - max((len(name) for name, _ in rows), default=0) - 6)
    return [(name, text if len(text) <= room else f"{text[: room - 1].rstrip()}…") for name, text in rows]


def _suggest(ctx: click.Context, name: str, known: Sequence[str]) -> None:
    from difflib import get_close_matches

    plain = name.replace("_", "-")
    if near := get_close_matches(plain, known, n=3):
        ctx.fail(f"No such command {name!r}. Did you mean {' or '.join(near)}?")
