"""Text to one OpenAPI document that later stages may trust: read, parse, overlay, repair, validate."""

from .bundle import bundle
from .digests import prose_digests
from .document import Document, canonical
from .facts import keep_facts
from .overlay import apply_overlay
from .repair import repair
from .source import MAX_BYTES, Source, decode, parse, read_source
from .validate import validate

__all__ = [
    "MAX_BYTES",
    "Document",
    "Source",
    "apply_overlay",
    "bundle",
    "canonical",
    "decode",
    "keep_facts",
    "parse",
    "prose_digests",
    "read_source",
    "repair",
    "validate",
]
