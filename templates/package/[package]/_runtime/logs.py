"""Logs: one line for each attempt, and no secrets in those of the HTTP library."""

from __future__ import annotations

import logging
import re

from .record import record

PRESIGNED = r"[^=&#\s]*(?:signature|credential|token|secret|password|policy|key|\bsig)[^=&#\s]*"
"""Names of query parameters, as a pattern, that make a presigned URL work for whoever has it."""


def hide_in_logs(names: str) -> None:
    """Take the values of query parameters out of the URLs that the HTTP library logs.

    :param names: a pattern of their names, as they are in URLs.
    """
    logging.getLogger("httpx2").addFilter(_SecretFilter(names))


def log_attempt(logger: logging.Logger, method: str, path: str, outcome: str, seconds: float, attempt: int) -> None:
    """Log what became of an attempt: a status, or the name of what went wrong."""
    logger.debug("%s %s -> %s in %.1f ms (attempt %d)", method, path, outcome, seconds * 1000, attempt)


@record(frozen=True)
class _SecretFilter:
    """Equal ones count as one for ``addFilter``, so that many clients do not add up."""

    names: str

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._without_secrets, record.args))
        return True

    def _without_secrets(self, argument: object) -> object:
        shown = str(argument)
        hidden = re.sub(rf"([?&]{self.names}=)[^&#\s]*", r"\1***", shown, flags=re.IGNORECASE)
        return argument if hidden == shown else hidden
