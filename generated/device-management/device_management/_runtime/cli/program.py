"""The program: resources, their commands, and what is not an operation. A resource is loaded when it is named."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from .failures import telling
from .params import metavar, params_of
from .safe import lines, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .describe import Command, Group, Program

_NAMES = 30
"""So wide is the column of names in a help at most; click's own measure."""

_ITEM = r"\n(?=[ \t]*(?:[-*+]|\d+[.)]) )"
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def main_of(program: Program) -> click.Group:
    """Make the program."""
    return _Root(program)


class _Root(click.Group):
    """All resources, and the commands that are not of the API."""

    def __init__(self, program: Program) -> None:
        super().__init__(
            program.name,
            help=one_line(f"{program.title} from the command line."),
            context_settings=_CONTEXT,
            no_args_is_help=True,
        )
        self._program = program
        version = click.version_option(program.version, prog_name=program.name)
        self.params.extend(version(click.Command(None)).params)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run it, and end the process with what ``telling`` says."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        with telling():
            sys.exit(super().main(args, prog_name, complete_var, standalone_mode=False, **extra) or 0)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next(iter(self._program.groups))
        with _behind(ctx, lambda: self.get_command(ctx, first)):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; here, click does not yet take a closed pipe for its own."""
        with telling():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [*self._program.groups, *_OWN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self._program.groups:
            return _resource(self._program, cmd_name)
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


class _Folder(click.Group):
    """Commands that stand together."""

    def __init__(self, name: str, about: str, commands: dict[str, click.Command]) -> None:
        super().__init__(name, help=lines(about), context_settings=_CONTEXT, no_args_is_help=True, commands=commands)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _behind(ctx, lambda: self):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if (found := self.commands.get(cmd_name)) is None:
            _suggest(ctx, cmd_name, self.list_commands(ctx))
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(_cut([(name, item.short_help or "") for name, item in self.commands.items()], formatter))


def _resource(program: Program, name: str) -> click.Command:
    """The commands of one resource, of all its versions."""
    group = program.groups[name]
    found: dict[str, click.Command] = {}
    for item in import_module(group.module, program.package).COMMANDS:
        if not item.under:
            found[item.name] = Operation(program, group, item)
            continue
        below = found.get(item.under)
        if not isinstance(below, _Folder):
            call = item.calls[0]
            below = found[item.under] = _Folder(item.under, f"Calls of {call.http} {call.path}, by what they do.", {})
        below.add_command(Operation(program, group, item))
        below.short_help = ", ".join(below.commands)
    versions = f"\n\nVersions: {', '.join(group.versions)}." if group.versions else ""
    return _Folder(name, f"{group.help}{versions}", found)


class Operation(click.Command):
    """One operation. Its options are those of the version that is asked for."""

    def __init__(self, program: Program, group: Group, command: Command) -> None:
        super().__init__(command.name, context_settings=_CONTEXT, short_help=_summary(command, group))
        self._program, self._group, self._command = program, group, command
        self._call = command.calls[0]

    def _choose(self, version: str | None) -> None:
        call = self._command.at(version)
        if call is None:
            known = ", ".join(str(item.version) for item in self._command.calls)
            raise click.UsageError(f"{self._command.name} is not in version {version}; there is {known}")
        self._call = call
        self.params = list(params_of(self._program, self._command, call))
        self.help = _paragraphs(filter(None, (call.summary, call.deprecated, call.text)))
        self.epilog = one_line(f"{call.http} {call.path}")

    def has(self, option: str) -> bool:
        """Tell whether it takes an option."""
        return any(option in param.opts for param in params_of(self._program, self._command, self._call))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Look for the version first: it decides which options there are."""
        self._choose(_asked_version(args))
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> None:
        """Make the call."""
        from .running import Wanted, run_call
        from .session import Session

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
            sections.setdefault("Arguments", []).append((metavar(item), one_line(item.help)))
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
            rows.append((one_line(item.name), one_line(f"{item.kind}; {needed}{item.help}{choices}".rstrip("; "))))
        with formatter.section("Properties of the body"):
            formatter.write_dl(rows)


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
    """The first line of what a command does, and at which version if not at the newest."""
    call = command.calls[0]
    mark = " (deprecated)" if call.deprecated else ""
    only = "" if call.version in (None, *group.versions[:1]) else f" ({call.version})"
    return f"{_first(call.summary)}{mark}{only}"


def _first(text: str) -> str:
    return one_line(text.strip().partition("\n")[0])


def _paragraphs(texts: Iterable[str]) -> str:
    """Text for the help, where an item of a list is a paragraph: its lines are wrapped anew."""
    return re.sub(_ITEM, "\n\n", lines("\n\n".join(texts)))


def _cut(rows: list[tuple[str, str]], formatter: click.HelpFormatter) -> list[tuple[str, str]]:
    """One line for each."""
    room = formatter.width - min(max((len(name) for name, _ in rows), default=0), _NAMES) - 4
    return [(name, text if len(text) <= room else f"{text[: room - 1].rstrip()}…") for name, text in rows]


@contextmanager
def _behind(ctx: click.Context, commands: Callable[[], click.Command | None]) -> Iterator[None]:
    """Tell where an option belongs that commands have and that stands before them."""
    try:
        yield
    except click.NoSuchOption as error:
        found = commands()
        while isinstance(found, click.Group):
            found = next(iter(found.commands.values()), None)
        if isinstance(found, Operation) and found.has(error.option_name):
            ctx.fail(f"{error.option_name} stands behind the command: {ctx.command_path} … {error.option_name}")
        raise


def _suggest(ctx: click.Context, name: str, known: Sequence[str]) -> None:
    from difflib import get_close_matches

    plain = name.replace("_", "-")
    if near := get_close_matches(plain, known, n=3):
        ctx.fail(f"No such command {name!r}. Did you mean {' or '.join(near)}?")
