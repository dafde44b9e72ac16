"""Text to one OpenAPI document that later stages may trust: read, parse, overlay, repair, validate, document."""

from .bundle import bundle
from .digests import prose_digests
from .document import Document, canonical
from .documentation import document_with
from .facts import keep_facts
from .overlay import apply_overlay
from .prose import prose
from .repair import repair
from .source import MAX_BYTES, Source, decode, parse, read_source
from .texts import read_texts
from .validate import validate

__all__ = [
    "MAX_BYTES",
    "Document",
    "Source",
    "apply_overlay",
    "bundle",
    "canonical",
    "decode",
    "document_with",
    "keep_facts",
    "parse",
    "prose",
    "prose_digests",
    "read_source",
    "read_texts",
    "repair",
    "validate",
]
