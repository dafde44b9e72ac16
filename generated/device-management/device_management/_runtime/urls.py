"""URLs that are given by hand."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from .errors import ConfigurationError


def checked_url(url: str, name: str) -> str:
    """Give the URL back, without a slash at its end.

    :param name: of the argument that holds it.
    :raises ConfigurationError: if it is not an absolute http or https URL, or has a user, query or fragment.
    """
    if not _is_absolute(url) or re.search(r"[?#]", url):
        # Not shown: it may be refused because it holds a password.
        raise ConfigurationError(f"{name} must be an absolute http or https URL without user, query and fragment")
    return url.rstrip("/")


def checked_link(url: str, name: str) -> str:
    """Give the URL back, which may have a query; raises ConfigurationError as `checked_url` does."""
    if not _is_absolute(url):
        raise ConfigurationError(f"{name} must be an absolute http or https URL without user")
    return url


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Give what tells hosts apart (RFC 6454 section 4), a port that is not said left out."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return usable and "@" not in parts.netloc and not re.search(r"[\s\x00-\x1f\x7f]", url)
