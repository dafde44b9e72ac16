"""Killing a process at a moment of one's choice: before the n-th thing that it asks of the system."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

Work = Callable[[], None]


def moments(work: Work) -> int:
    """How many moments a piece of work has: the events that Python audits (PEP 578), done in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        seen = _counted(work, None)
        os.write(writer, str(seen).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as stream:
        told = stream.read()
    assert os.waitpid(child, 0)[1] == 0
    return int(told)


def killed(work: Work, moment: int) -> bool:
    """Do the work in a process of its own that is killed at a moment, from 1; whether it lived so long."""
    child = os.fork()
    if not child:
        _counted(work, moment)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) or status == 0
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def done(work: Work) -> int:
    """Do the work in a process of its own; what it ends with."""
    child = os.fork()
    if not child:
        _counted(work, None)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _counted(work: Work, last: int | None) -> int:
    """Do the work; of the process in which this is called nothing else is left."""
    seen, counting = 0, True

    def hook(_event: str, _arguments: object) -> None:
        nonlocal seen
        if counting:
            seen += 1
            if seen == last:
                os.kill(os.getpid(), signal.SIGKILL)

    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.addaudithook(hook)
    try:
        work()
    except SystemExit as ended:
        if ended.code:
            os._exit(int(ended.code))
    except BaseException:
        os._exit(99)
    counting = False
    return seen
