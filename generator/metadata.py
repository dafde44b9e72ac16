"""What `client.toml` tells an index of packages: how these values must look to become core metadata.

Core metadata is what PyPI and `pip` read (https://packaging.python.org/specifications/core-metadata/). Much of it is
lists on one line, so that signs which part the items cannot be in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from pydantic import AfterValidator, ConfigDict, with_config

_LONGEST_LABEL = 32


def _license(text: str) -> str:
    try:
        return canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        raise ValueError('must be an SPDX expression such as "Apache-2.0" or "MIT OR Apache-2.0" (PEP 639)') from None


def _item(text: str) -> str:
    if not re.fullmatch(r"\S([^\x00-\x1f\x7f,]*[^\s,])?", text) or text == ",":
        raise ValueError("must be one line without commas, and not empty")
    return text


def _label(text: str) -> str:
    if len(_item(text)) > _LONGEST_LABEL:
        raise ValueError(f"must have no more than {_LONGEST_LABEL} characters, to be the label of a URL")
    return text


def _name(text: str) -> str:
    if re.search(r'[<>@"]', _item(text)):
        raise ValueError("must be a name alone; an address goes into email")
    return text


def _email(text: str) -> str:
    if not re.fullmatch(r"[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", text, re.ASCII):
        raise ValueError("must be an address such as name@example.com")
    return text


License = Annotated[str, AfterValidator(_license)]
Keyword = Annotated[str, AfterValidator(_item)]
UrlLabel = Annotated[str, AfterValidator(_label)]


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorConfig:
    """One of the authors; an address is shown to everybody."""

    name: Annotated[str, AfterValidator(_name)]
    email: Annotated[str, AfterValidator(_email)] | None = None
