"""What went wrong, in two lines, with an exit code for each kind; Ctrl-C and a closed pipe end quietly."""

from __future__ import annotations

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
        code, hint = kind_of(error)
        first, _, rest = str(error).partition("\n")
        _tell(first or type(error).__name__, hint or rest)
        sys.exit(code)


def _tell(what: str, more: str) -> None:
    """Say it in two lines."""
    for start, text in (("error: ", what), ("  ", more)):
        if told := one_line(" ".join(text.split())):
            click.echo(f"{start}{told if len(told) <= _SHOWN else f'{told[:_SHOWN]}…'}", err=True)


def kind_of(error: ApiClientError) -> tuple[Exit, str]:
    """Give the exit code, and what to do about it where that is known."""
    from .. import errors as known

    match error:
        case known.ConfigurationError() | known.InvalidRequestError():
            return Exit.USAGE, ""
        case known.AuthenticationError():
            return Exit.CREDENTIALS, ", ".join(filter(None, (_told(error), "see: auth status")))
        case known.PermissionDeniedError():
            return Exit.CREDENTIALS, _told(error)
        case known.NotFoundError():
            return Exit.NOT_FOUND, _told(error)
        case known.ConflictError() | known.PreconditionFailedError():
            return Exit.CONFLICT, _told(error)
        case known.RateLimitError():
            return Exit.RATE_LIMIT, _told(error)
        case known.ServerError():
            return Exit.SERVER, _told(error)
        case known.TransportError():
            return Exit.TRANSPORT, ""
        case known.WaitError():
            return Exit.WAITING, ""
        case known.ApiError():
            return Exit.FAILED, _told(error)
        case _:
            return Exit.FAILED, ""


def _told(error: object) -> str:
    """What support asks for."""
    facts = (("code", getattr(error, "code", None)), ("id", getattr(error, "id", None)))
    return ", ".join(f"{name} {one_line(str(value))}" for name, value in facts if value)


def show_warnings() -> None:
    """Show a warning in one line; the code that caused it is nobody's here."""
    warnings.simplefilter("default")

    def show(message: Warning | str, *_about: object, **_more: object) -> None:
        click.echo(f"warning: {one_line(str(message))}", err=True)

    setattr(warnings, "showwarning", show)  # noqa: B010 - its type names arguments that this does not look at
