"""What names and types of filters and presets are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .model import Model, NamedSchema
from .naming import Names

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Schemas and models by key, operations as the document has them by pointer, the file that all of it is from.

    `beside` are the names of what stands beside the methods of operations, by place; `held` those of the last run.
    """

    schemas: Mapping[str, NamedSchema]
    models: Mapping[str, Model]
    raws: Mapping[str, Schema]
    beside: Mapping[str, str]
    file: str
    held: Names
