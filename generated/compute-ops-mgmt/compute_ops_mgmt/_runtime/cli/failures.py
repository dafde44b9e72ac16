"""What went wrong, in two lines, with an exit code for each kind; Ctrl-C and a closed pipe end quietly."""

from __future__ import annotations

import json
import os
import sys
import warnings
from contextlib import contextmanager, suppress
from enum import IntEnum
from typing import TYPE_CHECKING

import click

from .safe import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..errors import ApiClientError

_SHOWN = 400


class Exit(IntEnum):
    """What the shell is told. 130 is Ctrl-C, 141 a reader that went away."""

    FINE = 0
    FAILED = 1
    USAGE = 2
    CREDENTIALS = 3
    NOT_FOUND = 4
    CONFLICT = 5
    RATE_LIMIT = 6
    SERVER = 7
    TRANSPORT = 8
    WAITING = 9
    INTERRUPTED = 130
    CLOSED = 141


@contextmanager
def telling() -> Iterator[None]:
    """Turn errors into messages and exit codes."""
    try:
        yield
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        _tell(error.format_message(), f"see: {context.command_path} --help" if context else "")
        sys.exit(error.exit_code)
    except click.exceptions.Exit:
        raise
    except BrokenPipeError:
        # What is left in the buffer has nowhere to go; the interpreter must not try at its end.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.CLOSED)
    except (KeyboardInterrupt, click.Abort):
        click.echo(err=True)
        sys.exit(Exit.INTERRUPTED)
    except Exception as error:
        from ..errors import ApiClientError

        if not isinstance(error, ApiClientError):
            raise
        first, _, rest = str(error).partition("\n")
        _tell(first or type(error).__name__, _more(error) or rest)
        sys.exit(kind_of(error))


def _tell(what: str, more: str) -> None:
    """Say it in two lines."""
    for start, text in (("error: ", what), ("  ", more)):
        if told := one_line(" ".join(text.split())):
            click.echo(f"{start}{told if len(told) <= _SHOWN else f'{told[:_SHOWN]}…'}", err=True)


def kind_of(error: ApiClientError) -> Exit:
    """Give the exit code."""
    from .. import errors as known

    match error:
        case known.ConfigurationError() | known.InvalidRequestError():
            return Exit.USAGE
        case known.AuthenticationError() | known.PermissionDeniedError():
            return Exit.CREDENTIALS
        case known.NotFoundError():
            return Exit.NOT_FOUND
        case known.ConflictError() | known.PreconditionFailedError():
            return Exit.CONFLICT
        case known.RateLimitError():
            return Exit.RATE_LIMIT
        case known.ServerError():
            return Exit.SERVER
        case known.TransportError():
            return Exit.TRANSPORT
        case known.WaitError():
            return Exit.WAITING
        case _:
            return Exit.FAILED


def _more(error: ApiClientError) -> str:
    """What there is to say beside the message: where to look, or the details that the API gives."""
    from ..errors import AuthenticationError

    if isinstance(error, AuthenticationError):
        return "see: auth status"
    details = getattr(error, "details", None)
    return details if isinstance(details, str) else json.dumps(details, ensure_ascii=False) if details else ""


def show_warnings() -> None:
    """Show a warning in one line; the code that caused it is nobody's here."""
    warnings.simplefilter("default")

    def show(message: Warning | str, *_about: object, **_more: object) -> None:
        click.echo(f"warning: {one_line(str(message))}", err=True)

    setattr(warnings, "showwarning", show)  # noqa: B010 - its type names arguments that this does not look at
