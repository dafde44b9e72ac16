"""Text to one OpenAPI document that later stages may trust: read, parse, overlay, repair, validate."""

from .bundle import bundle
from .document import Document, canonical
from .facts import keep_facts
from .overlay import apply_overlay
from .prose import prose
from .repair import repair
from .source import Source, parse, read_source
from .validate import validate

__all__ = [
    "Document",
    "Source",
    "apply_overlay",
    "bundle",
    "canonical",
    "keep_facts",
    "parse",
    "prose",
    "read_source",
    "repair",
    "validate",
]
