"""One call: made and written out, waited for, or only shown."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import click

from .failures import show_warnings
from .output import Writer, default_format
from .safe import lines, one_line
from .values import body_of

if TYPE_CHECKING:
    from .describe import Argument, Call, Format, Group
    from .session import Session

_SHOWN = 100
"""So many items of a list are shown, unless somebody says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What one run wants beside the arguments of the operation."""

    output: Format | None = None
    columns: tuple[str, ...] = ()
    query: str | None = None
    every: bool = False
    limit: int | None = None
    wait: bool = False
    dry_run: bool = False
    curl: bool = False
    yes: bool = False
    save: str | None = None
    timeout: float | None = None


def run_call(session: Session, group: Group, call: Call, values: Mapping[str, Any], wanted: Wanted) -> None:
    """Make a call, and write what comes back."""
    show_warnings()
    arguments = _arguments(call, values)
    if wanted.dry_run or wanted.curl:
        return _show(session, group, call, arguments, wanted)
    _confirm(call, arguments, wanted)
    with session.client() as client:
        method = _method(client, group, call, call.method)
        if call.lists:
            return _list(method, call, arguments, wanted)
        if wanted.wait and call.waits:
            waiting = _method(client, group, call, call.waits)
            with _looking() as look:
                result = waiting(*_path(call, arguments), timeout=wanted.timeout, progress=look)
        else:
            result = _made(method, call, arguments, wanted)
        return _write(result, wanted)


def _method(client: Any, group: Group, call: Call, name: str) -> Any:
    return attrgetter(".".join(filter(None, (call.version, group.attribute, name))))(client)


def _arguments(call: Call, values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the keyword arguments of the method."""
    given = {item.name: values[_key(item)] for item in (*call.paths, *call.options)}
    given = {name: list(value) if isinstance(value, tuple) else value for name, value in given.items()}
    arguments = {name: value for name, value in given.items() if value not in (None, [])}
    if call.body is not None:
        body = body_of(call.body, values["_body"], values["_set"], values["_unset"])
        if body is None and call.body.required:
            raise click.UsageError("this needs a body: give --set PROPERTY=VALUE, or --body JSON, @FILE or - for stdin")
        if body is not None:
            arguments["body"] = body
        if call.body.chooses and values["_content_type"]:
            arguments["content_type"] = values["_content_type"]
    return arguments


def _key(item: Argument) -> str:
    """The name of an argument among the values; none of ours begins like it."""
    return f"arg_{item.name}"


def _path(call: Call, arguments: Mapping[str, Any]) -> list[Any]:
    return [arguments[item.name] for item in call.paths]


def _confirm(call: Call, arguments: Mapping[str, Any], wanted: Wanted) -> None:
    if call.http != "DELETE" or wanted.yes:
        return
    named = ", ".join(f"{item.flag} {arguments[item.name]}" for item in call.paths)
    what = one_line(f"{call.http} {call.path}{f' with {named}' if named else ''}")
    if not is_interactive():
        raise click.UsageError(f"{what}: say --yes where nobody can be asked")
    click.confirm(f"{what}?", abort=True, err=True)


def is_interactive() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin.isatty()


# Lists -------------------------------------------------------------------------------------------


def _list(method: Any, call: Call, arguments: dict[str, Any], wanted: Wanted) -> None:
    most = None if wanted.every else wanted.limit if wanted.limit is not None else _SHOWN
    if call.limit and most is not None and call.limit not in arguments:
        arguments[call.limit] = max(1, min(most, call.size or most))
    pager = method(**arguments)
    items: Iterator[Any] = iter(pager)
    form = wanted.output or default_format()
    writer = Writer(form, wanted.columns or call.columns, wanted.query)
    chosen = items if most is None else islice(items, most)
    with _counting(pager, wanted) as counted:
        writer.items(plain(item) for item in counted(chosen))
    if most is not None and wanted.limit is None and next(items, None) is not None:
        click.echo(f"there are more than the {most} that are shown: --all, or --limit N", err=True)


def _counting(pager: Any, wanted: Wanted) -> Any:
    """A bar on standard error, where that is a terminal and the items themselves go elsewhere."""
    if not (wanted.every and sys.stderr.isatty() and not sys.stdout.isatty()):
        return nullcontext(lambda items: items)
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    progress = Progress(BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=Console(stderr=True))

    def counted(items: Iterable[Any]) -> Iterator[Any]:
        task = progress.add_task("", total=None)
        for number, item in enumerate(items, start=1):
            yield item
            progress.update(task, completed=number, total=pager.total)

    class _Bar:
        def __enter__(self) -> Any:
            progress.start()
            return counted

        def __exit__(self, *_error: object) -> None:
            progress.stop()

    return _Bar()


# Single things -----------------------------------------------------------------------------------


def _made(method: Any, call: Call, arguments: dict[str, Any], wanted: Wanted) -> Any:
    result = method(**arguments)
    if not call.starts:
        return result
    if not wanted.wait:
        return result.response.parsed
    with _looking() as look:
        return result.wait(timeout=wanted.timeout, progress=look)


def _looking() -> Any:
    """What is seen while waiting, on standard error: live on a terminal, else a line for each change."""
    from rich.console import Console

    console = Console(stderr=True, markup=False, highlight=False)
    if console.is_terminal:
        return _Live(console)
    seen: list[str] = []

    def tell(thing: Any) -> None:
        said = _state(thing)
        if seen[-1:] != [said]:
            seen.append(said)
            click.echo(said, err=True)

    return nullcontext(tell)


class _Live:
    def __init__(self, console: Any) -> None:
        self._status = console.status("waiting")

    def __enter__(self) -> Any:
        from rich.text import Text

        self._status.start()
        return lambda thing: self._status.update(Text(_state(thing)))

    def __exit__(self, *_error: object) -> None:
        self._status.stop()


def _state(thing: Any) -> str:
    """The words in which a thing tells how it is: its short texts and numbers that people look for."""
    data = plain(thing)
    if not isinstance(data, dict):
        return "waiting"
    wanted = ("state", "status", "progressPercent", "percentComplete", "resultCode", "statusMessage")
    told = [f"{name} {data[name]}" for name in wanted if data.get(name) is not None]
    return one_line(", ".join(told)) or "waiting"


def _write(result: Any, wanted: Wanted) -> None:
    if isinstance(result, (bytes, bytearray)):
        if wanted.save is None:
            if sys.stdout.isatty():
                raise click.UsageError("the answer is not text: --save FILE")
            sys.stdout.buffer.write(result)
            return
        try:
            with open(wanted.save, "wb") as file:
                file.write(result)
        except OSError as error:
            raise click.UsageError(f"--save: {wanted.save}: {error.strerror}") from None
        click.echo(f"{wanted.save}: {len(result)} bytes", err=True)
        return
    if result is None:
        click.echo("done", err=True)
        return
    if isinstance(result, str):
        sys.stdout.write(f"{lines(result) if sys.stdout.isatty() else result}\n")
        return
    form = wanted.output or default_format()
    Writer(form, wanted.columns, wanted.query).value(plain(result))


def plain(value: Any) -> Any:
    """Give a model, or what holds some, as JSON has it."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return str(value)


# Without sending ---------------------------------------------------------------------------------


def _show(session: Session, group: Group, call: Call, arguments: dict[str, Any], wanted: Wanted) -> None:
    from .preview import as_curl, as_data, as_text, captured, capturing_client

    client = session.client(http_client=capturing_client())
    method = _method(client, group, call, call.method)
    if call.lists and call.limit and wanted.limit is not None and call.limit not in arguments:
        arguments[call.limit] = max(1, min(wanted.limit, call.size or wanted.limit))
    request = captured(lambda: _begin(method, call, arguments))
    if wanted.curl:
        click.echo(as_curl(request, session.program))
    elif wanted.output in ("json", "jsonl", "yaml"):
        Writer(wanted.output, (), wanted.query).value(as_data(request))
    else:
        click.echo(as_text(request))


def _begin(method: Any, call: Call, arguments: dict[str, Any]) -> Any:
    made = method(**arguments)
    return next(iter(made), None) if call.lists else made
