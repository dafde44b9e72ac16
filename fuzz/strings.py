"""Texts and values that have broken generators before: names, quotes, signs, numbers at the edge."""

from __future__ import annotations

NAMES = (
    *(
        "",
        " ",
        "_",
        "__",
        "a b",
        "a-b",
        "a_b",
        "A",
        "a",
        "1",
        "1a",
        "-",
        "$ref",
        "@id",
        "日本",
        "🎉",
        "é",
        "ß",
        "\u0131",
        "K",
    ),
    *("self", "class", "None", "True", "type", "list", "dict", "str", "int", "print", "match", "models", "common"),
    *("Client", "Field", "BaseModel", "Model", "Any", "Type", "Literal", "Annotated", "Open", "Discriminated", "Enum"),
    *("model_config", "model_dump", "schema", "json", "copy", "validate", "construct", "root", "fields", "name"),
    *("value", "_value_", "mro", "__class__", "__init__", "__dict__", "__slots__", "_runtime", "client", "v1", "V1"),
    *("v1beta1", "groups - v1", "con", "aux", "nul", "COM1", "py.typed", "init", "__init__.py", "..", "../x", "a/b"),
    *("a~b", "a%2Fb", "%", "{", "}", "{id}", "{{ x }}", "{% x %}", "filter", "limit", "offset", "items", "body"),
    *("timeout", "headers", "request", "response", "auth", "base_url", "with_raw_response", "close", "async", "await"),
    *("x" * 300, "AsyncThing", "thingAsync", "date", "datetime", "StrEnum", "annotations", "TYPE_CHECKING"),
)

TEXTS = (
    *NAMES,
    *('"', "'", '"""', "'''", '\\"""', "\\", "\\\\", "\\n", "\n", "\r", "\r\n", "\t", "\x00", "\x1b[31m", "\x85"),
    *("\u2028", "\u202e", "\ufeff", "\ud800", "\U000e0041", "a\nb", "# type: ignore", "# fmt: off", "*/", "-->"),
    *("__import__('os').abort()", '"; raise SystemExit #', "${jndi:x}", "<script>", "]]>", "%s%n", "{0.__class__}"),
    *("https://example.com/{x}", "http://", "//", "file:///etc/passwd", "/../..", "javascript:1", "[::1", "a" * 5000),
    *("2020-02-30", "2020-01-01T00:00:00Z", "12:00", "1e999", "NaN", "-0", "0x1", "1_000", "true", "null"),
    *("application/json", "text/plain", "application/json; charset=x", "*/*", "multipart/form-data", "a", "a/b/c"),
)

PATTERNS = (
    *(
        "^a$",
        "",
        ".",
        "(",
        "[",
        "(?<n>a)",
        "(?=a)",
        "\\p{L}",
        "\\d{3}",
        "^(a+)+$",
        "(?i)x",
        "a{1,99999}",
        "\\",
        "\\u0041",
    ),
    *(
        "(?P<x>a)(?P=x)",
        "[^\\x00-\\x7F]",
        "(a)\\1",
        "^[\\w.-]+$",
        '"""',
        "'",
        "x" * 2000,
        "(?#c)",
        "\\u0041",
        "\\Z",
        "$",
    ),
)

NUMBERS: tuple[int | float, ...] = (
    *(0, 1, -1, 2, 3, 100, 200, 255, 404, 2**31, 2**63, -(2**63) - 1, 10**30),
    *(0.0, -0.0, 0.1, 1.0, 1.5, -1.5, 1e300, 1e-300, 5e-324),
)

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null", "file", "any", "String", "")

FORMATS = (
    *("date-time", "date", "time", "duration", "uuid", "uri", "email", "ipv4", "byte", "binary", "password", "int32"),
    *("int64", "float", "double", "decimal", "hostname", "regex", "json-pointer", "unix-time", "x", "", "\n"),
)
